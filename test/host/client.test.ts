import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startExcel } from './node';
import { contextArray, EVENT, REFUSAL, type WireRequest } from './protocol';
import { on, outcome, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

/** The bodies of the requests of one piece of work. */
async function requests(work: () => Promise<unknown>, host: Awaited<ReturnType<typeof startedHost>>) {
  const bodies: WireRequest[] = [];
  const { execute } = host;
  Object.assign(host, {
    execute: (body: string, flags: number) => {
      bodies.push(JSON.parse(body) as WireRequest);
      return execute(body, flags);
    },
  });
  await work();
  return bodies;
}

describe('the client library this host was made for', () => {
  test('is 1.1.110: another version must be measured anew', () => {
    const path = createRequire(__filename).resolve('@microsoft/office-js/package.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: '1.1.110' });
  });

  test('starts from its own loader and says that it is in Excel', async () => {
    const { Office } = await startExcel(typedHost({ Dati: [] }));
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('it-IT');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  test('reads a version as text: "1.10" is beyond 1.9', async () => {
    const { Office } = await startExcel(typedHost({ Dati: [] }, { requirementSets: { ExcelApi: '1.10' } }));
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
  });

  test('has the private names that the transport speaks by', async () => {
    await startedHost({ Dati: [] });
    const scope = globalThis as unknown as { OSF: { ScriptMessaging: object } };
    expect(scope.OSF.ScriptMessaging).toEqual(
      expect.objectContaining({
        agaveHostCallback: expect.any(Function) as unknown,
        agaveHostEventCallback: expect.any(Function) as unknown,
      }),
    );
    expect(OfficeExtension).toHaveProperty('Constants.eventWorkbookId', 'Workbook');
    expect(OfficeExtension).toHaveProperty('GenericEventRegistration.richApiMessageEventCategory', 65536);
  });

  test('puts a request in the words the dispatcher knows', async () => {
    const host = await startedHost({ Dati: [[1]] });
    const [first] = await requests(() => on('Dati', (sheet) => sheet.getRange('A1').load('values')), host);
    expect(first!.Actions.map(({ ActionType, Name }) => `${ActionType} ${Name}`)).toEqual([
      '1 ',
      '1 ',
      '1 ',
      '1 ',
      '3 _KeepReference',
      '1 ',
      '2 ',
    ]);
    expect(first!.Actions.at(-1)!.QueryInfo).toEqual({ Select: ['values'] });
    expect(
      Object.values(first!.ObjectPaths).map(({ ObjectPathType, Name }) => `${ObjectPathType} ${Name}`),
    ).toEqual(['1 ', '4 Worksheets', '5 ', '3 GetRange']);
  });

  test('sends matrices above 1,500 cells in pieces', async () => {
    const host = await startedHost({ Dati: [] });
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row]);
    await on('Dati', (sheet) => (sheet.getRange('A1:B1000').values = rows));
    const writes = host.log
      .calls()
      .flat()
      .filter((call) => call === 'Range.values=');
    expect(writes).toHaveLength(2);
    expect(host.log.calls().flat()).toContain('Range._ValidateArraySize()');
  });

  test.each(Object.entries(REFUSAL))('turns refusal %s (%i) into that error', async (name) => {
    const host = await startedHost({ Dati: [[1]] });
    host.faults.failSync(1, name as keyof typeof REFUSAL);
    expect(await outcome(on('Dati', (sheet) => sheet.load('name')))).toBe(name);
  });

  test('tells the statement at fault', async () => {
    await startedHost({ Dati: [[1]] });
    const failed = on('Dati', (sheet) => sheet.getRange('A1:ZZZZ1').load('values'));
    await expect(failed).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: {
        errorLocation: 'Worksheet.getRange()',
        statement: expect.stringContaining('getRange') as unknown,
      },
    });
  });

  test('counts events by the numbers the host sends', async () => {
    await startedHost({ Dati: [] });
    const numbers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = {
        changed: worksheets.onChanged,
        activated: worksheets.onActivated,
        added: worksheets.onAdded,
        deleted: worksheets.onDeleted,
        calculated: worksheets.onCalculated,
        nameChanged: worksheets.onNameChanged,
        visibilityChanged: worksheets.onVisibilityChanged,
        moved: worksheets.onMoved,
      } as unknown as Record<string, { m_genericEventInfo: { eventType: number } }>;
      await context.sync();
      return Object.entries(handlers).map(([name, { m_genericEventInfo }]) => [
        name,
        m_genericEventInfo.eventType,
      ]);
    });
    expect(EVENT).toMatchObject(Object.fromEntries(numbers) as object);
  });

  test('reads the context by position', () => {
    const info = {
      documentUrl: 'file:///a.xlsx',
      version: '16.89',
      locale: 'it-IT',
      writable: true,
      requirementSets: { ExcelApi: '1.15' },
    };
    expect(contextArray(info)).toHaveLength(23);
    expect(contextArray(info)[20]).toBe('{"ExcelApi":"1.15"}');
  });
});
