import { startExcel } from './node';
import { on, outcome, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

test('a font, a fill and an alignment are the cells’ own, and read back as one where they agree', async () => {
  await startedHost({ Dati: [[1, 2]] });
  await on('Dati', (sheet) => {
    sheet.getRanges('A1,C3').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#ffeeaa';
    sheet.getRange('A1:B1').format.horizontalAlignment = 'Center';
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    const [one, both] = [sheet.getRange('A1'), sheet.getRange('A1:B1')];
    for (const range of [one, both]) {
      range.load('format/horizontalAlignment,format/wrapText,format/font/bold,format/fill/color');
    }
    await context.sync();
    expect([one.format.font.bold, one.format.fill.color, one.format.horizontalAlignment]).toEqual([
      true,
      '#FFEEAA',
      'Center',
    ]);
    expect([both.format.font.bold, both.format.fill.color, both.format.horizontalAlignment]).toEqual([
      null,
      null,
      'Center',
    ]);
  });
});

test('inner borders are drawn between rows, outer ones around', async () => {
  const host = await startedHost({ Dati: [] });
  await on('Dati', (sheet) => {
    const { borders } = sheet.getRange('A1:A3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    const inner = borders.getItem('InsideHorizontal');
    inner.style = 'Continuous';
    inner.weight = 'Hairline';
  });
  const edges = ['A1', 'A2', 'A3'].map((cell) => {
    const { look } = JSON.parse(host.snapshot().sheets[0]!.cells[cell]!) as {
      look: { borders: Record<string, { weight: string }> };
    };
    return Object.entries(look.borders).map(([edge, { weight }]) => `${edge} ${weight}`);
  });
  expect(edges).toEqual([
    ['EdgeBottom Hairline', 'EdgeTop Thin'],
    ['EdgeBottom Hairline', 'EdgeTop Hairline'],
    ['EdgeTop Hairline'],
  ]);
});

test('widths and heights are of whole columns and rows, and standard again when asked', async () => {
  const host = await startedHost({ Dati: [] });
  await on('Dati', (sheet) => {
    sheet.getRange('A:B').format.columnWidth = 120;
    sheet.getRanges('3:3,7:7').format.rowHeight = 30;
  });
  expect(host.snapshot().sheets[0]).toMatchObject({ widths: { A: 120, B: 120 }, heights: { 3: 30, 7: 30 } });
  await on('Dati', (sheet) => {
    sheet.getRange().format.useStandardWidth = true;
    sheet.getRange().format.useStandardHeight = true;
  });
  expect(host.snapshot().sheets[0]).toMatchObject({ widths: {}, heights: {} });
});

test('properties are read and set cell by cell', async () => {
  await startedHost({ Dati: [['vai', 'b']] });
  await on('Dati', (sheet) => {
    const data = [
      [{ hyperlink: { documentReference: 'Dati!B1' }, format: { font: { color: '#0000ff' } } }, {}],
    ];
    sheet.getRange('A1:B1').setCellProperties(data);
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1:B1');
    const got = range.getCellProperties({ hyperlink: true, format: { font: { color: true } } });
    range.load('values');
    await context.sync();
    expect(got.value).toEqual([
      [
        { hyperlink: { documentReference: 'Dati!B1' }, format: { font: { color: '#0000FF' } } },
        { hyperlink: null, format: { font: { color: '#000000' } } },
      ],
    ]);
    expect(range.values).toEqual([['vai', 'b']]);
  });
});

test('panes, page and tab are the sheet’s', async () => {
  const host = await startedHost({ Dati: [] });
  await on('Dati', (sheet) => {
    sheet.freezePanes.freezeAt('A1:B3');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$3:$3');
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Albero';
    sheet.showGridlines = false;
    sheet.tabColor = '#112233';
  });
  const { freeze, page, gridlines, tabColor } = host.workbook.sheets[0]!;
  expect(freeze).toEqual({ rows: 3, cols: 2 });
  expect(page).toMatchObject({
    orientation: 'Landscape',
    printTitleRows: [2, 2],
    headersFooters: { LeftFooter: 'Albero' },
  });
  expect([gridlines, tabColor]).toEqual([false, '#112233']);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = 'verdino')],
  [
    'an alignment that is none',
    (sheet) => (sheet.getRange('A1').format.verticalAlignment = 'Middle' as 'Center'),
  ],
  ['a width beyond the limit', (sheet) => (sheet.getRange('A:A').format.columnWidth = 5000)],
  ['no rows to freeze', (sheet) => sheet.freezePanes.freezeRows(-1)],
])('%s is refused', async (_, work) => {
  await startedHost({ Dati: [] });
  expect(await outcome(on('Dati', work))).toBe('InvalidArgument');
});

test('clearing takes what it is told to', async () => {
  const host = await startedHost({ Dati: [[1]] });
  const cell = (): unknown => {
    const text = host.snapshot().sheets[0]!.cells['A1'];
    if (text === undefined) return null;
    const { content, format } = JSON.parse(text) as { content: { value: number } | null; format: string };
    return [content?.value ?? null, format];
  };
  await on('Dati', (sheet) => {
    sheet.getRange('A1').numberFormat = [['0.00']];
    sheet.getRange('A1').clear('Contents');
  });
  expect(cell()).toEqual([null, '0.00']);
  await on('Dati', (sheet) => {
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('A1').clear('Formats');
  });
  expect(cell()).toEqual([2, 'General']);
  await on('Dati', (sheet) => sheet.getRange().clear());
  expect(cell()).toBeNull();
});
