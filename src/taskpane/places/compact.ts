import { mergeStyles } from 'office-ui-fabric-react';

/** A row of small buttons, for what can be done to one line of a list: two or three fit in 320 px. */
export const COMPACT_BUTTONS = mergeStyles({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 6,
  selectors: {
    '.ms-Button': { height: 28, minWidth: 0, padding: '0 6px', fontSize: 12 },
    '.ms-Button-label': { fontWeight: 400, margin: '0 2px' },
    '.ms-Button-icon': { fontSize: 12, margin: '0 2px' },
  },
});
