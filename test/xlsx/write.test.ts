import { strToU8 } from 'fflate';
import { LIMITS } from '../../src/xlsx/limits';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { richWorkbook } from './rich';
import { plan, sheetXml, textOf, unzipped, valueOf, zipped } from './support';

const rich = zipped(richWorkbook());
const write = (bytes: Uint8Array, ...plans: Parameters<typeof writeReports>[1][number][]): Uint8Array =>
  valueOf(writeReports(bytes, plans)).bytes;
const snapshot = (bytes: Uint8Array) => valueOf(readWorkbook(bytes, 'prova.xlsx'));

/** contract.md, "What a written workbook keeps". */
const MAY_DIFFER = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/calcChain.xml',
];

describe('what was in the workbook', () => {
  const written = write(rich, plan(), plan({ reportId: 'quadrature', name: 'Quadrature' }));

  test.each(Object.keys(richWorkbook()).filter((part) => !MAY_DIFFER.includes(part)))(
    'stays byte for byte: %s',
    (part) => {
      expect(Buffer.from(unzipped(written)[part] ?? [])).toEqual(Buffer.from(unzipped(rich)[part] ?? []));
    },
  );

  test('stays in its order, and only the calculation chain goes', () => {
    const before = Object.keys(unzipped(rich)).filter((part) => part !== 'xl/calcChain.xml');
    const after = Object.keys(unzipped(written));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(['xl/worksheets/sheet8.xml', 'xl/worksheets/sheet9.xml']);
    expect(textOf(written, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(written, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('stays in the workbook part, which gains sheets and names only', () => {
    const added = textOf(written, 'xl/workbook.xml')
      .replace(/<sheet name="(?:Sintesi|Quadrature)"[^>]*>/g, '')
      .replace(/<definedName name="(?:_albero_report|_xlnm.Print_Titles)"[^>]*>[^<]*<\/definedName>/g, '');
    expect(added).toBe(textOf(rich, 'xl/workbook.xml'));
  });

  test('keeps its formats with their indexes', () => {
    const styles = textOf(written, 'xl/styles.xml');
    for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const content = (xml: string) =>
        new RegExp(`<${list} count="\\d+">(.*)</${list}>`).exec(xml)?.[1] ?? '';
      const [before, after] = [content(textOf(rich, 'xl/styles.xml')), content(styles)];
      expect(after.startsWith(before)).toBe(true);
    }
    expect(styles).toMatch(/<cellStyles.*<\/cellStyles><dxfs count="1">.*<\/dxfs><\/styleSheet>$/);
  });

  test('has counts that count', () => {
    const styles = textOf(written, 'xl/styles.xml');
    for (const [list, entry] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
    ]) {
      const [, count, content = ''] = new RegExp(`<${list} count="(\\d+)">(.*)</${list}>`).exec(styles) ?? [];
      expect(content.match(new RegExp(`<${entry}[ >]`, 'g'))).toHaveLength(Number(count));
    }
  });

  test('reads as before', () => {
    expect(snapshot(written).sheets.slice(0, 2)).toEqual(snapshot(rich).sheets);
  });
});

describe('a report sheet', () => {
  const written = write(rich, plan());
  const xml = textOf(written, 'xl/worksheets/sheet8.xml');

  test('comes last, marked as ours', () => {
    expect(snapshot(written).sheets.map(({ name, reportId }) => [name, reportId])).toEqual([
      ["L'area", null],
      ['Foglio & dati', null],
      ['Sintesi', 'sintesi'],
    ]);
    expect(textOf(written, 'xl/workbook.xml')).toContain(
      '<definedName name="_albero_report" localSheetId="2" hidden="1">"sintesi"</definedName>',
    );
  });

  test('has formulas with the values they give', () => {
    expect(snapshot(written).sheets[2]?.cells.slice(3)).toEqual([
      { row: 3, col: 0, content: { type: 'text', value: '1E0101' }, format: '@' },
      {
        row: 3,
        col: 1,
        content: { type: 'number', value: 64.3 },
        format: '0.0_0',
        formula: "ROUND('L''area'!A1/'L''area'!B1*100,1)",
      },
      {
        row: 4,
        col: 1,
        content: { type: 'text', value: 'sì' },
        format: 'General',
        formula: 'IF(B4>0,"sì","no")',
        look: { bold: true, filled: true },
      },
    ]);
  });

  test('has frozen heads, widths, merges, links and print set-up, in the order of the schema', () => {
    const order = [...xml.matchAll(/<(\w+)[^>]*>/g)].map(([, name]) => name);
    const wanted = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
    ];
    expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<col min="1" max="1" width="40" customWidth="1"/>');
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
    expect(xml).toContain(`<hyperlink ref="A4" location="'L''area'!A2" display="1E0101"/>`);
    expect(xml).toContain('orientation="landscape" fitToHeight="0"');
    expect(textOf(written, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Sintesi\'!$3:$3</definedName>',
    );
  });

  test('leaves the shared strings alone', () => {
    expect(xml).not.toContain('t="s"');
  });

  test('gives a long merged note the height it needs', () => {
    const note = { row: 0, col: 0, value: 'parola '.repeat(60), style: 'note' as const };
    const sheet = textOf(write(rich, plan({ cells: [note] })), 'xl/worksheets/sheet8.xml');
    expect(Number(/<row r="1" ht="(\d+)" customHeight="1">/.exec(sheet)?.[1])).toBeGreaterThan(60);
  });
});

describe('writing again', () => {
  const first = write(rich, plan(), plan({ reportId: 'quadrature', name: 'Quadrature' }));

  test('the same reports on the same file gives the same bytes', () => {
    expect(write(rich, plan(), plan({ reportId: 'quadrature', name: 'Quadrature' }))).toEqual(first);
  });

  test('the same reports on the result gives the result', () => {
    expect(write(first, plan(), plan({ reportId: 'quadrature', name: 'Quadrature' }))).toEqual(first);
  });

  test('a changed report changes its part alone', () => {
    const changed = plan({ cells: [{ row: 0, col: 0, value: 'Altro', style: 'title' }] });
    const second = write(first, changed, plan({ reportId: 'quadrature', name: 'Quadrature' }));
    const differing = Object.keys(unzipped(first)).filter(
      (part) => !Buffer.from(unzipped(first)[part] ?? []).equals(Buffer.from(unzipped(second)[part] ?? [])),
    );
    expect(differing).toEqual(['xl/worksheets/sheet8.xml']);
  });

  test('a report that is not asked for stays, and a new one comes behind', () => {
    const second = write(first, plan({ reportId: 'registro', name: 'Registro' }));
    expect(snapshot(second).sheets.map(({ name }) => name)).toEqual([
      "L'area",
      'Foglio & dati',
      'Sintesi',
      'Quadrature',
      'Registro',
    ]);
  });

  test('finds the report by its mark where people have moved and renamed it', () => {
    const moved = textOf(first, 'xl/workbook.xml')
      .replace(/(<sheets>)(.*)(<sheet name="Sintesi"[^>]*>)/, '$1$3$2')
      .replace('name="Sintesi"', 'name="Riassunto"')
      .replace(/localSheetId="0"/g, 'localSheetId="9"')
      .replace(/localSheetId="2"/g, 'localSheetId="0"')
      .replace(/localSheetId="9"/g, 'localSheetId="1"');
    const parts = { ...unzipped(first), 'xl/workbook.xml': strToU8(moved) };
    const again = write(zipped(parts), plan({ name: 'Riassunto' }));
    expect(
      snapshot(again)
        .sheets.map(({ name, reportId }) => [name, reportId])
        .slice(0, 2),
    ).toEqual([
      ['Riassunto', 'sintesi'],
      ["L'area", null],
    ]);
    expect(textOf(again, 'xl/workbook.xml')).toContain("'Riassunto'!$3:$3");
  });

  test('leaves a copy that people made of the report alone, mark and all', () => {
    const copied = textOf(first, 'xl/workbook.xml')
      .replace('name="Sintesi"', 'name="Sintesi (copia)"')
      .replace('name="Quadrature"', 'name="Sintesi"')
      .replace('"quadrature"', '"sintesi"');
    const before = zipped({ ...unzipped(first), 'xl/workbook.xml': strToU8(copied) });
    const after = unzipped(write(before, plan({ cells: [] })));
    expect(after['xl/worksheets/sheet8.xml']).toEqual(unzipped(first)['xl/worksheets/sheet8.xml']);
    expect(after['xl/worksheets/sheet9.xml']).not.toEqual(unzipped(first)['xl/worksheets/sheet9.xml']);
  });

  test('keeps the chart, the comments and the protection that people put on it', () => {
    const kept = '<sheetProtection password="83AF" sheet="1"/>';
    const drawn = '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>';
    const sheet = sheetXml(`<sheetData/>${kept}${drawn}`);
    const again = write(zipped({ ...unzipped(first), 'xl/worksheets/sheet8.xml': sheet }), plan());
    const xml = textOf(again, 'xl/worksheets/sheet8.xml');
    expect(xml).toContain(`</sheetData>${kept}`);
    expect(xml).toContain(`${drawn}</worksheet>`);
  });

  test('is as long as it was: a register of more elements than a part held as a tree may have', () => {
    const rows = Math.ceil(LIMITS['tree-elements'] / 6);
    const cells = Array.from({ length: rows * 3 }, (_, index) => ({
      row: Math.floor(index / 3),
      col: index % 3,
      value: index,
    }));
    const long = write(rich, plan({ cells }));
    expect(write(long, plan({ cells }))).toEqual(long);
  });

  test('drops print titles that the report no longer has', () => {
    const second = write(first, plan({ print: { landscape: true, repeatRows: null } }));
    expect(textOf(second, 'xl/workbook.xml')).not.toContain("'Sintesi'!$3:$3");
    expect(textOf(second, 'xl/workbook.xml')).toContain("'Quadrature'!$3:$3");
  });
});
