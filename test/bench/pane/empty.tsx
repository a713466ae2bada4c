/** The least an add-in of this kind can be: Office.js ready, Fluent's theme, one line of text. */
import { Text, ThemeProvider } from 'office-ui-fabric-react';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <ThemeProvider>
      <Text id="empty">Albero</Text>
    </ThemeProvider>,
  );
});
