import { ActionButton as FluentActionButton, IconButton, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo, useState } from 'react';
import { interpolate } from '../../../i18n';
import { roleName } from '../../../i18n/names';
import { rolesOfKind } from '../../../recognition/mapping';
import type { ColumnRole } from '../../../facts/column-roles';
import { columnName } from '../../../workbook/address';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { capitalised } from '../capitalised';
import { takeSelection } from './actions';
import { type TableDraft, columnsAsRecognised, withoutColumn } from './draft';

interface ColumnsEditorProps {
  readonly sheet: string;
  readonly table: TableDraft;
  /** Which table of the draft. */
  readonly index: number;
  readonly onChange: (table: TableDraft) => void;
}

/** Which column plays which part; first those that are known, the others on demand. */
export function ColumnsEditor({ sheet, table, index, onChange }: ColumnsEditorProps) {
  const words = useWords().pane.sheets.editor;
  const lang = useLang();
  const recognised = useRecognised(sheet, table);
  const [all, setAll] = useState(false);
  const parts = table.kind === null ? [] : rolesOfKind(table.kind);
  if (parts.length === 0) return null;
  const known = parts.filter((part) => (table.columns[part] ?? recognised[part]) !== undefined);
  const shown = all || known.length === 0 ? parts : known;
  const others = parts.length - shown.length;
  return (
    <>
      <h3 className={CLASSES.title}>{words.columns}</h3>
      <p className={CLASSES.hint}>{words.columnsHint}</p>
      <ul className={CLASSES.columns}>
        {shown.map((part) => (
          <ColumnLine
            key={part}
            table={table}
            index={index}
            part={part}
            recognised={recognised[part]}
            onChange={onChange}
          />
        ))}
      </ul>
      {others > 0 && (
        <FluentActionButton
          text={interpolate(words.otherColumns, { count: others }, lang)}
          onClick={() => setAll(true)}
        />
      )}
    </>
  );
}

function useRecognised(sheet: string, table: TableDraft): TableDraft['columns'] {
  const analysis = usePane((state) => state.analysis);
  return useMemo(() => {
    if (!analysis) return {};
    const tables = analysis.tables.filter((each) => each.sheet === sheet);
    return columnsAsRecognised(analysis.snapshot, tables, table);
  }, [analysis, sheet, table]);
}

interface ColumnLineProps extends Omit<ColumnsEditorProps, 'sheet'> {
  readonly part: ColumnRole;
  readonly recognised: number | undefined;
}

/** Which column plays a part: as pointed at, else as recognised. */
function ColumnLine({ table, index, part, recognised, onChange }: ColumnLineProps) {
  const words = useWords().pane.sheets.editor;
  const lang = useLang();
  const name = roleName(part, lang);
  const given = table.columns[part];
  const column = given ?? recognised;
  const useFor = interpolate(words.useFor, { part: name }, lang);
  const forget = interpolate(words.forget, { part: name }, lang);
  return (
    <li className={CLASSES.column}>
      <span className={CLASSES.name}>{capitalised(name)}</span>
      <span className={given === undefined ? CLASSES.quiet : CLASSES.given}>
        {column === undefined ? '–' : interpolate(words.column, { column: columnName(column) }, lang)}
      </span>
      {given !== undefined && (
        <IconButton
          iconProps={{ iconName: 'Undo' }}
          ariaLabel={forget}
          title={forget}
          onClick={() => onChange(withoutColumn(table, part))}
        />
      )}
      <ActionButton
        action={takeSelection}
        argument={{ table: index, what: part }}
        look="icon"
        label={useFor}
      />
    </li>
  );
}

const CLASSES = mergeStyleSets({
  title: { margin: '8px 0 2px', fontSize: 14, fontWeight: 600 },
  hint: { margin: '0 0 4px', fontSize: 12, color: 'var(--quiet)' },
  columns: { listStyle: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', alignItems: 'center', gap: 4, minHeight: 32 },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: 'var(--quiet)', whiteSpace: 'nowrap' },
  given: { fontWeight: 600, whiteSpace: 'nowrap' },
});
