import { failureOf } from '../../src/excel/failures';
import { interpolate, LANGS, messagesOf } from '../../src/i18n';
import { failureMessage } from '../../src/ports/failure-message';
import type { HostFailure } from '../../src/ports/open-workbook';

const thrown = (code: string, statement?: string): Error =>
  Object.assign(new Error(`It was ${code}.`), { code, debugInfo: { statement } });

test.each([
  ['InvalidOperationInCellEditMode', 'CellEditing'],
  ['InactiveWorkbook', 'InactiveWorkbook'],
  ['RequestPayloadSizeLimitExceeded', 'TooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'TooLarge'],
  ['AccessDenied', 'ReadOnly'],
  ['ItemNotFound', 'Gone'],
  ['InvalidOrTimedOutSession', 'SessionLost'],
  ['ActivityLimitReached', 'Busy'],
  ['ApiNotFound', 'NotSupported'],
  ['UnsupportedFeature', 'NotSupported'],
])('%s is %s', (code, type) => expect(failureOf(thrown(code)).type).toBe(type));

test('a code nobody knows keeps its name and the statement at fault', () => {
  expect(failureOf(thrown('GeneralException', 'var range = worksheet.getRange(...);'))).toEqual({
    type: 'Unexpected',
    code: 'GeneralException',
    message: 'It was GeneralException.',
    statement: 'var range = worksheet.getRange(...);',
  });
  expect(failureOf(thrown('constructor'))).toMatchObject({ type: 'Unexpected', code: 'constructor' });
});

test('what no host threw is a mistake of the program', () => {
  expect(failureOf(new TypeError('x is not a function'))).toMatchObject({
    type: 'Unexpected',
    code: 'Program',
    message: 'x is not a function',
  });
});

const FAILURES: readonly HostFailure[] = [
  { type: 'CellEditing' },
  { type: 'InactiveWorkbook' },
  { type: 'TooLarge', sheet: null },
  { type: 'TooLarge', sheet: 'Dati' },
  { type: 'SheetProtected', sheet: 'Sintesi' },
  { type: 'StructureProtected' },
  { type: 'SheetHidden', sheet: 'Dati' },
  { type: 'ReadOnly' },
  { type: 'Gone', sheet: null },
  { type: 'Gone', sheet: 'Dati' },
  { type: 'SessionLost' },
  { type: 'Busy' },
  { type: 'NotSupported', needs: 'ExcelApi 1.9' },
  { type: 'Stopped' },
  { type: 'NotAsWritten', sheet: 'Sintesi', cell: null },
  { type: 'NotAsWritten', sheet: 'Sintesi', cell: 'B12' },
  { type: 'Unexpected', code: 'GeneralException', message: '', statement: null },
];

describe.each(LANGS)('the words for people (%s)', (lang) => {
  test.each(FAILURES)('of $type leave no hole and name what the failure names', (failure) => {
    const { key, args } = failureMessage(failure);
    const text = interpolate(messagesOf(lang).failures[key], args, lang);
    expect(text).not.toMatch(/[{}]/);
    for (const named of Object.values(args)) expect(text).toContain(named);
  });
});

test('the pane says what happened, what was kept safe, what to do', () => {
  const { key } = failureMessage({ type: 'CellEditing' });
  expect(messagesOf('it').failures[key]).toBe(
    'Excel è in modifica di una cella: premi Invio o Esc, poi Riprova. Nessun foglio è stato toccato.',
  );
});
