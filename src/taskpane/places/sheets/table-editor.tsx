import { Dropdown, IconButton, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo } from 'react';
import { type Lang, interpolate, messagesOf } from '../../../i18n';
import { roleName } from '../../../i18n/names';
import { CORRECTABLE_KINDS, rolesOfKind } from '../../../recognition/mapping';
import type { HeadRows } from '../../../recognition/recognised';
import type { ColumnRole } from '../../../recognition/thesaurus/heads';
import { columnName } from '../../../workbook/address';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { capitalised } from '../capitalised';
import { takeSelection } from './actions';
import { type TableDraft, columnsAsRecognised, faultOf, withKind, withoutColumn } from './draft';

interface TableEditorProps {
  readonly sheet: string;
  readonly table: TableDraft;
  readonly index: number;
  readonly several: boolean;
  readonly onChange: (table: TableDraft) => void;
  readonly onRemove: () => void;
}

/** One table of a sheet as the user says it is. */
export function TableEditor({ sheet, table, index, several, onChange, onRemove }: TableEditorProps) {
  const words = useWords().pane.sheets.editor;
  const lang = useLang();
  const { kinds } = messagesOf(lang);
  const number = index + 1;
  const fault = faultOf(table);
  const parts = table.kind === null ? [] : rolesOfKind(table.kind);
  const recognised = useRecognised(sheet, table);
  return (
    <div className={CLASSES.root}>
      {several && (
        <div className={CLASSES.line}>
          <h4 className={CLASSES.title}>{interpolate(words.table, { number }, lang)}</h4>
          <IconButton
            iconProps={{ iconName: 'Cancel' }}
            ariaLabel={interpolate(words.removeTable, { number }, lang)}
            title={interpolate(words.removeTable, { number }, lang)}
            onClick={onRemove}
          />
        </div>
      )}
      <Dropdown
        label={words.kind}
        placeholder={words.chooseKind}
        selectedKey={table.kind}
        options={CORRECTABLE_KINDS.map((kind) => ({ key: kind, text: capitalised(kinds[kind]) }))}
        onChange={(_event, option) => {
          const kind = CORRECTABLE_KINDS.find((each) => each === option?.key);
          if (kind) onChange(withKind(table, kind));
        }}
      />
      <h4 className={CLASSES.part}>{words.head}</h4>
      <p className={CLASSES.hint}>{words.headHint}</p>
      <div className={CLASSES.line}>
        <span>{table.head ? rowsText(table.head, words, lang) : words.notSet}</span>
        <ActionButton action={takeSelection} argument={{ table: index, what: 'head' }} />
      </div>
      {parts.length > 0 && (
        <>
          <h4 className={CLASSES.part}>{words.columns}</h4>
          <p className={CLASSES.hint}>{words.columnsHint}</p>
          <ul className={CLASSES.columns}>
            {parts.map((part) => (
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
        </>
      )}
      {fault && (
        <p className={CLASSES.fault} role="status">
          {words[fault]}
        </p>
      )}
    </div>
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

interface ColumnLineProps extends Pick<TableEditorProps, 'table' | 'index' | 'onChange'> {
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

function rowsText(
  { top, bottom }: HeadRows,
  words: { readonly row: string; readonly rowRange: string },
  lang: Lang,
): string {
  const template = top === bottom ? words.row : words.rowRange;
  return interpolate(template, { top: top + 1, bottom: bottom + 1 }, lang);
}

const CLASSES = mergeStyleSets({
  root: { paddingBottom: 8 },
  title: { margin: 0, fontSize: 14, fontWeight: 600 },
  part: { margin: '8px 0 2px', fontSize: 14, fontWeight: 600 },
  hint: { margin: '0 0 4px', fontSize: 12, color: 'var(--quiet)' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 8 },
  columns: { listStyle: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', alignItems: 'center', gap: 4, minHeight: 32 },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: 'var(--quiet)', whiteSpace: 'nowrap' },
  given: { fontWeight: 600, whiteSpace: 'nowrap' },
  fault: { margin: '8px 0 0', color: 'var(--late)' },
});
