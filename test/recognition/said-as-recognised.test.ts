import { readFileSync } from 'node:fs';
import { recognise } from '../../src/recognition/recognise';
import type { RecognisedTable } from '../../src/facts/recognised';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { buildWorkbook } from '../layouts/build';
import { layouts } from '../layouts';

const read = (bytes: Uint8Array, name: string): WorkbookSnapshot => {
  const snapshot = readWorkbook(bytes, name);
  if (!snapshot.ok) throw new Error(`${name}: ${snapshot.error.type}`);
  return snapshot.value;
};

const sample = readFileSync('assets/sample/monitoraggio-2016.xlsx');
const workbooks: readonly (readonly [name: string, snapshot: () => WorkbookSnapshot])[] = [
  ['the sample', () => read(sample, 'monitoraggio-2016.xlsx')],
  ...layouts.map(
    (layout) => [layout.name, () => read(buildWorkbook(layout), `${layout.name}.xlsx`)] as const,
  ),
];

/** What a table is nobody asks any more once somebody has said it. */
const shown = ({ sheet, kind, range, facts }: RecognisedTable) => ({
  sheet,
  kind,
  range,
  facts: facts.filter((fact) => fact.type !== 'doubt' || fact.doubt.topic !== 'kind'),
});

/** Tables of one head side by side are one word. */
const others = (tables: readonly RecognisedTable[], { sheet, head }: RecognisedTable) =>
  tables.filter((table) => table.sheet !== sheet || table.head?.top !== head?.top);

describe('a user who says what was recognised changes nothing', () => {
  test.each(workbooks)('%s', (_, open) => {
    const snapshot = open();
    const recognised = recognise(snapshot);
    for (const table of recognised) {
      const { sheet, kind, head } = table;
      if (kind === 'unknown' || !head) continue;
      const said = { sheet, ignored: false, tables: [{ kind, head, columns: {} }] };
      const again = recognise(snapshot, [said]);
      const [corrected] = again.filter(
        (each) =>
          each.range?.left === table.range?.left && each.head?.top === head.top && each.sheet === sheet,
      );
      expect(corrected).toMatchObject({ correction: 'corrected', confidence: 1 });
      expect(shown(corrected!)).toEqual(shown(table));
      expect(others(again, table)).toEqual(others(recognised, table));
    }
  });
});
