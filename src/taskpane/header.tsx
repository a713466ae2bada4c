import { IconButton, mergeStyleSets } from 'office-ui-fabric-react';
import { useState } from 'react';
import { interpolate } from '../i18n';
import { switchLanguage } from './actions/language';
import { refresh } from './actions/refresh';
import { useAction, useLang, usePane, useWords } from './hooks';
import { ActionButton } from './parts/action-button';
import { periodOf } from './period';
import { Thresholds } from './thresholds';

/** "Albero · 2016 · 31/12 · Aggiorna · ⋯". */
export function Header() {
  const { name, actions } = useWords().pane.shell;
  const language = useAction(switchLanguage);
  const [settling, setSettling] = useState(false);
  return (
    <div className={CLASSES.root}>
      <h1 className={CLASSES.name}>{name}</h1>
      <Period />
      <ActionButton action={refresh} argument={undefined} look="icon" />
      <IconButton
        ariaLabel={actions.more}
        title={actions.more}
        menuIconProps={{ iconName: 'More' }}
        menuProps={{
          items: [
            {
              key: 'thresholds',
              text: actions.thresholds,
              iconProps: { iconName: 'Settings' },
              onClick: () => setSettling(true),
            },
            { key: language.label, text: language.label, onClick: () => language.run() },
          ],
        }}
      />
      {settling && <Thresholds onClose={() => setSettling(false)} />}
    </div>
  );
}

function Period() {
  const analysis = usePane((state) => state.analysis);
  const { period } = useWords().pane.shell;
  const lang = useLang();
  const said = analysis && periodOf(analysis.model);
  return <span className={CLASSES.period}>{said && interpolate(period, said, lang)}</span>;
}

const CLASSES = mergeStyleSets({
  root: { display: 'flex', alignItems: 'center', padding: '4px 4px 0 12px', gap: 4, flexShrink: 0 },
  name: { fontSize: 16, fontWeight: 600, margin: 0, color: 'var(--accent)' },
  period: {
    flex: 1,
    textAlign: 'right',
    color: 'var(--quiet)',
    fontVariantNumeric: 'tabular-nums',
    paddingRight: 4,
  },
});
