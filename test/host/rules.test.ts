import { startExcel } from './node';
import { on, outcome, shown, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

const add = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

describe('names of sheets', () => {
  test.each([
    ['', 'done'],
    ['a'.repeat(31), 'done'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['[a]', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ["a'", 'InvalidArgument'],
    ["l'anno", 'done'],
    ['History', 'InvalidArgument'],
    ['dati', 'ItemAlreadyExists'],
  ])('%j: %s', async (name, expected) => {
    await startedHost({ Dati: [] });
    expect(await outcome(name === '' ? add(undefined as unknown as string) : add(name))).toBe(expected);
  });
});

describe('defined names', () => {
  const named = (name: string): Promise<string> =>
    outcome(on('Dati', (sheet) => sheet.names.add(name, '="x"' as unknown as Excel.Range)));

  test.each([
    ['_albero_report', 'done'],
    ['Tab1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['due parole', 'InvalidArgument'],
    ['1a', 'InvalidArgument'],
  ])('%s: %s', async (name, expected) => {
    await startedHost({ Dati: [] });
    expect(await named(name)).toBe(expected);
  });

  test('are their sheet’s own, give a text constant, and can be out of sight', async () => {
    await startedHost({ Dati: [], Altro: [] });
    await on('Dati', (sheet) => {
      sheet.names.add('_albero_report', '="sintesi"' as unknown as Excel.Range).visible = false;
    });
    await Excel.run(async (context) => {
      const [own, other] = ['Dati', 'Altro'].map((name) =>
        context.workbook.worksheets
          .getItem(name)
          .names.getItemOrNullObject('_albero_report')
          .load('formula,visible,type'),
      );
      await context.sync();
      expect([own!.formula, own!.visible, own!.type]).toEqual(['="sintesi"', false, 'String']);
      expect(other!.isNullObject).toBe(true);
    });
  });
});

describe('what is not there', () => {
  test('is ItemNotFound where it must be, a null object where it may be missing', async () => {
    await startedHost({ Dati: [] });
    expect(await outcome(on('Manca', (sheet) => sheet.load('name')))).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Manca').load('name');
      const unused = context.workbook.worksheets
        .getItem('Dati')
        .getUsedRangeOrNullObject(true)
        .load('address');
      await context.sync();
      expect([missing.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
  });

  test('stops the batch where it is; what was done before stays done', async () => {
    const host = await startedHost({ Dati: [] });
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dati').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Manca').getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('Dati').getRange('B1').values = [[3]];
      await context.sync();
    });
    expect(await outcome(batch)).toBe('ItemNotFound');
    expect([shown(host, 'Dati', 'A1'), shown(host, 'Dati', 'B1')]).toEqual([1, null]);
  });
});

describe('ranges', () => {
  test.each([
    [[[1, 2]], 'InvalidArgument'],
    [[[1], [2]], 'done'],
    [[[1], [2], [3]], 'InvalidArgument'],
  ])('a matrix %j for two rows of one column: %s', async (values, expected) => {
    await startedHost({ Dati: [] });
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1:A2').values = values)))).toBe(expected);
  });

  test('an array of more cells than rows is measured before any piece is written', async () => {
    const host = await startedHost({ Dati: [] });
    const values = Array.from({ length: 2000 }, () => [1]);
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1:A1999').values = values)))).toBe(
      'InvalidArgument',
    );
    expect(host.snapshot().sheets[0]!.cells).toEqual({});
  });

  test('one value fills all cells', async () => {
    const host = await startedHost({ Dati: [] });
    await on('Dati', (sheet) => (sheet.getRange('A1:B2').values = 7 as unknown as number[][]));
    expect(Object.keys(host.snapshot().sheets[0]!.cells)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  test('addresses have at most 8192 characters', async () => {
    await startedHost({ Dati: [] });
    const address = Array.from({ length: 1700 }, (_, row) => `A${row + 1}`).join(',');
    expect(address.length).toBeGreaterThan(8192);
    expect(await outcome(on('Dati', (sheet) => sheet.getRanges(address).load('address')))).toBe(
      'InvalidArgument',
    );
  });

  test('are addressed with their sheet, quoted where it must be', async () => {
    await startedHost({ Dati: [], '1D': [], "L'anno": [] });
    await Excel.run(async (context) => {
      const ranges = ['Dati', '1D', "L'anno"].map((name) =>
        context.workbook.worksheets.getItem(name).getRange('A1:B2').load('address'),
      );
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Dati!A1:B2', "'1D'!A1:B2", "'L''anno'!A1:B2"]);
    });
  });

  test('beyond five million cells the values are null, without an error', async () => {
    await startedHost({ Dati: [[1]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      const [whole, column] = [sheet.getRange(), sheet.getRange('A1:E1000001')];
      for (const range of [whole, column]) range.load('values');
      await context.sync();
      expect([whole.values, column.values]).toEqual([null, null]);
    });
  });

  test('tell values, formulas and types apart', async () => {
    await startedHost({ Dati: [[1, 'a', true, '=1/0', '']] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Dati').getRange('A1:E1');
      range.load('values,formulas,valueTypes,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[1, 'a', true, '#DIV/0!', '']]);
      expect(range.formulas).toEqual([[1, 'a', true, '=1/0', '']]);
      expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error', 'Empty']]);
      expect(range.numberFormat).toEqual([Array(5).fill('General')]);
    });
  });
});

describe('merged areas', () => {
  test('keep the value of their first cell only', async () => {
    const host = await startedHost({
      Dati: [
        [1, 2],
        [3, 4],
      ],
    });
    await on('Dati', (sheet) => {
      sheet.getRange('A1:B2').merge(false);
      sheet.getRange('A1:B2').values = [
        [5, 6],
        [7, 8],
      ];
    });
    expect(Object.keys(host.snapshot().sheets[0]!.cells)).toEqual(['A1']);
    expect(shown(host, 'Dati', 'A1')).toBe(5);
  });

  test('are missed by a range in which they do not begin, and named by their first cells', async () => {
    const host = await startedHost({ Dati: [[1]] });
    host.user.merge('Dati', 'A1:C2');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      const all = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address,areas/items/address');
      const beside = sheet.getRange('B1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(all.address).toBe('Dati!A1');
      expect(all.areas.items.map(({ address }) => address)).toEqual(['Dati!A1:C2']);
      expect(beside.isNullObject).toBe(true);
    });
  });

  test('count as used, but hold nothing', async () => {
    const host = await startedHost({ Dati: [] });
    host.user.merge('Dati', 'B2:C3');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dati');
      const used = sheet.getUsedRangeOrNullObject(false).load('address');
      const held = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([used.address, held.isNullObject]).toEqual(['Dati!B2:C3', true]);
    });
  });
});

describe('what may not be changed', () => {
  test('a protected sheet: neither contents nor looks, but it can be read', async () => {
    const host = await startedHost({ Dati: [[1]] });
    host.user.protectSheet('Dati');
    const before = host.snapshot();
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').values = [[2]])))).toBe('AccessDenied');
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').format.font.bold = true)))).toBe(
      'AccessDenied',
    );
    expect(await outcome(on('Dati', (sheet) => sheet.getRange('A1').load('values')))).toBe('done');
    expect(host.snapshot()).toEqual(before);
  });

  test('a protected structure: no sheet is added, deleted, renamed or hidden; cells are free', async () => {
    const host = await startedHost({ Dati: [], Altro: [] });
    host.user.protectStructure();
    expect(await outcome(add('Nuovo'))).toBe('AccessDenied');
    expect(await outcome(on('Altro', (sheet) => sheet.delete()))).toBe('AccessDenied');
    expect(await outcome(on('Altro', (sheet) => (sheet.name = 'X')))).toBe('AccessDenied');
    expect(await outcome(on('Altro', (sheet) => (sheet.visibility = 'Hidden')))).toBe('AccessDenied');
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').values = [[2]])))).toBe('done');
  });

  test('a workbook open for viewing on the web: nothing at all', async () => {
    await startedHost({ Dati: [] }, { readOnly: true, platform: 'web' });
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').values = [[2]])))).toBe('AccessDenied');
    expect(await outcome(add('Nuovo'))).toBe('AccessDenied');
  });

  test('the last visible sheet stays', async () => {
    await startedHost({ Dati: [] });
    expect(await outcome(on('Dati', (sheet) => (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  });
});
