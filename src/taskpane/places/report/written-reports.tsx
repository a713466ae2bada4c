import {
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  Link,
  mergeStyleSets,
} from 'office-ui-fabric-react';
import { useState } from 'react';
import { interpolate } from '../../../i18n';
import { goToCell } from '../../actions/go-to-cell';
import { useAction, useApplies, useLang, usePane, useWords } from '../../hooks';
import { COMPACT_BUTTONS } from '../compact';
import { restoreReports } from './actions';

/** What was written last, with the way there and the way back. */
export function WrittenReports() {
  const { written, restored } = usePane(({ report }) => report);
  const undoGroup = usePane(({ abilities }) => abilities?.undoGroup ?? false);
  const words = useWords().pane.report;
  const lang = useLang();
  const { run: go } = useAction(goToCell);
  if (restored) {
    return (
      <section className={CLASSES.root} role="status">
        ✓ {words.restored}
      </section>
    );
  }
  if (!written || written.length === 0) return null;
  return (
    <section className={CLASSES.root}>
      <strong role="status">✓ {interpolate(words.written.title, { count: written.length }, lang)}</strong>
      <ul className={CLASSES.list}>
        {written.map(({ reportId, name, isNew }) => (
          <li key={reportId} className={CLASSES.line}>
            <Link onClick={() => go({ sheet: name, row: 0, col: 0 })}>{name}</Link>
            <span className={CLASSES.quiet}>{isNew ? words.written.new : words.written.updated}</span>
          </li>
        ))}
      </ul>
      {undoGroup && <p className={CLASSES.hint}>{words.written.undo}</p>}
      <RestoreButton />
    </section>
  );
}

/** Restoring replaces what has just been written: it asks first. */
function RestoreButton() {
  const backup = usePane(({ report }) => report.backup);
  const restore = useAction(restoreReports);
  const applies = useApplies(restoreReports, undefined);
  const { confirmRestore: words } = useWords().pane.report;
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  if (!backup) return null;
  const created = backup.sheets.filter(({ isNew }) => isNew).length;
  const sheets = backup.sheets.length - created;
  const texts = [
    ...(sheets > 0 ? [interpolate(words.standing, { sheets }, lang)] : []),
    ...(created > 0 ? [interpolate(words.created, { created }, lang)] : []),
  ];
  return (
    <>
      <div className={COMPACT_BUTTONS}>
        <DefaultButton
          text={restore.label}
          iconProps={{ iconName: restore.icon ?? '' }}
          allowDisabledFocus
          disabled={!applies}
          onClick={() => setAsking(true)}
        />
      </div>
      {asking && (
        <Dialog
          hidden={false}
          onDismiss={() => setAsking(false)}
          minWidth={280}
          dialogContentProps={{ type: DialogType.normal, title: words.title, subText: texts.join(' ') }}
        >
          <DialogFooter>
            <DefaultButton
              primary
              text={words.restore}
              onClick={() => {
                setAsking(false);
                restore.run();
              }}
            />
            <DefaultButton text={words.cancel} onClick={() => setAsking(false)} />
          </DialogFooter>
        </Dialog>
      )}
    </>
  );
}

const CLASSES = mergeStyleSets({
  root: {
    padding: '8px 12px',
    background: 'var(--panel)',
    borderInlineStart: '3px solid var(--good)',
    borderBottom: '1px solid var(--line)',
  },
  list: { listStyle: 'none', margin: '4px 0', padding: 0 },
  line: { display: 'flex', justifyContent: 'space-between', gap: 8, padding: '1px 0' },
  quiet: { color: 'var(--quiet)' },
  hint: { margin: '0 0 6px', fontSize: 12 },
});
