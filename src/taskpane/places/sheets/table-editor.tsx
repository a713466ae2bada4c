import { Dropdown, IconButton, mergeStyleSets } from 'office-ui-fabric-react';
import { type Lang, interpolate, messagesOf } from '../../../i18n';
import { CORRECTABLE_KINDS } from '../../../recognition/mapping';
import type { HeadRows } from '../../../facts/recognised';
import { useLang, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { capitalised } from '../capitalised';
import { takeSelection } from './actions';
import { ColumnsEditor } from './columns-editor';
import { type TableDraft, faultOf, withKind } from './draft';

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
  return (
    <div className={CLASSES.root}>
      {several && (
        <div className={CLASSES.line}>
          <h3 className={CLASSES.title}>{interpolate(words.table, { number }, lang)}</h3>
          {table.recognised === null && (
            <IconButton
              iconProps={{ iconName: 'Cancel' }}
              ariaLabel={interpolate(words.removeTable, { number }, lang)}
              title={interpolate(words.removeTable, { number }, lang)}
              onClick={onRemove}
            />
          )}
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
      <h3 className={CLASSES.part}>{words.head}</h3>
      <p className={CLASSES.hint}>{words.headHint}</p>
      <div className={CLASSES.line}>
        <span>{table.head ? rowsText(table.head, words, lang) : words.notSet}</span>
        <ActionButton action={takeSelection} argument={{ table: index, what: 'head' }} />
      </div>
      <ColumnsEditor sheet={sheet} table={table} index={index} onChange={onChange} />
      {fault && (
        <p className={CLASSES.fault} role="status">
          {words[fault]}
        </p>
      )}
    </div>
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
  fault: { margin: '8px 0 0', color: 'var(--late)' },
});
