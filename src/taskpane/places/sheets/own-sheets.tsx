import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import { NOTES_REPORT_ID } from '../../../notes/sheet-format';
import { goToCell } from '../../actions/go-to-cell';
import { useAction, useWords } from '../../hooks';
import { Chip } from './chip';
import type { SheetRows } from './rows';

/** The sheets that Albero wrote, apart: nothing is read from them. */
export function OwnSheets({ sheets }: { readonly sheets: SheetRows['ours'] }) {
  const words = useWords().pane.sheets;
  const { run } = useAction(goToCell);
  return (
    <section className={CLASSES.root}>
      <h2 className={CLASSES.title}>{words.ours}</h2>
      <ul className={CLASSES.list}>
        {sheets.map(({ sheet, reportId, hidden }) => (
          <li key={sheet}>
            {hidden ? (
              <span className={CLASSES.hidden}>
                {sheet} <Chip text={reportId === NOTES_REPORT_ID ? words.notes : words.marks.hidden} />
              </span>
            ) : (
              <Link onClick={() => run({ sheet, row: 0, col: 0 })}>{sheet}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const CLASSES = mergeStyleSets({
  root: { padding: '12px 12px 0' },
  title: { margin: '0 0 4px', fontSize: 14, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, lineHeight: 22 },
  hidden: { color: 'var(--quiet)' },
});
