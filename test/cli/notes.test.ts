import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingKey } from '../../src/checks/acceptance';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { notesPlan } from '../../src/notes/plan-notes';
import { readNotes } from '../../src/notes/read-notes';
import { analyse } from '../../src/pipeline';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { valueOf } from '../xlsx/support';
import { albero, useFolder } from './program';
import { PHONES, RESOURCES, workbook } from './workbooks';

const folder = useFolder();
const file = (name: string): string => join(folder.path, name);

const office = workbook({ Foglio1: RESOURCES, Rubrica: PHONES });
const snapshot = valueOf(readWorkbook(office, 'conti.xlsx'));
const errors = analyse(snapshot).findings.filter(({ severity }) => severity === 'error');

/** The workbook as the pane leaves it: with what somebody said of it inside. */
const carrying = (said: Partial<Notes>): Uint8Array =>
  valueOf(writeReports(office, [valueOf(notesPlan({ ...NO_NOTES, ...said }, snapshot))])).bytes;

const ACCEPTED: Partial<Notes> = {
  corrections: [{ sheet: 'Rubrica', ignored: true, tables: [] }],
  acceptances: errors.map((error) => ({ key: findingKey(error), note: 'refuso del 2016' })),
};

describe('what the workbook carries of what people said', () => {
  beforeEach(() => writeFileSync(file('conti.xlsx'), carrying(ACCEPTED)));

  test('holds on the command line too; an accepted error is still an error found', () => {
    const { status, stdout } = albero(folder.path, 'check', 'conti.xlsx');
    expect(errors).toHaveLength(1);
    expect(status).toBe(1);
    expect(stdout).toContain('1 foglio escluso a mano: Rubrica\n');
    expect(stdout).toContain('ACCETTATE CON NOTA (1)\n');
    expect(stdout).toContain('nota: refuso del 2016\n');
    expect(stdout).not.toMatch(/^ERRORI/m);
  });

  test('a sheet left out says so in the document, and not that something is missing', () => {
    const { stdout } = albero(folder.path, 'inspect', '--json', 'conti.xlsx');
    const { sheets, source } = JSON.parse(stdout);
    expect(source.sheets).toBe(3);
    expect(sheets.find(({ sheet }: { sheet: string }) => sheet === 'Rubrica')).toMatchObject({
      kind: 'unknown',
      evidence: [{ cell: 'A1', text: 'Cognome', role: 'left-out' }],
    });
    expect(sheets.at(-1)).toMatchObject({ sheet: '_albero', kind: 'albero-report', hidden: true });
  });

  test('stays in the copy that report writes', () => {
    expect(albero(folder.path, 'report', 'conti.xlsx').status).toBe(0);
    const copy = valueOf(readWorkbook(readFileSync(file('conti-relazione.xlsx')), 'conti-relazione.xlsx'));
    expect(readNotes(copy)).toEqual({ notes: { ...NO_NOTES, ...ACCEPTED }, troubles: [] });
    expect(copy.sheets.find(({ name }) => name === '_albero')?.visibility).toBe('hidden');
  });
});

test('notes that had no effect are told by check, and are no error', () => {
  writeFileSync(
    file('conti.xlsx'),
    carrying({
      ...ACCEPTED,
      judgements: [{ type: 'override', node: '9Z0101/1', value: '50', note: 'verbale' }],
    }),
  );
  const { stdout } = albero(folder.path, 'check', 'conti.xlsx');
  expect(stdout).toContain(
    'cartella: Il valore 50 attribuito a «9Z0101/1» non trova più il suo indicatore e non conta («verbale»)',
  );
});

describe('--notes', () => {
  beforeEach(() => {
    writeFileSync(file('anno-prima.xlsx'), carrying(ACCEPTED));
    writeFileSync(file('conti.xlsx'), office);
  });

  test('what was said in last year’s workbook holds here too; what was accepted of its figures does not', () => {
    const { status, stdout } = albero(folder.path, 'check', 'conti.xlsx', '--notes', 'anno-prima.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('1 foglio escluso a mano: Rubrica\n');
    expect(stdout).toMatch(/^ERRORI/m);
  });

  test('what was taken over stays in what report writes: a copy, or the file itself', () => {
    const takenOver = { ...NO_NOTES, corrections: ACCEPTED.corrections };
    const notesIn = (name: string) => readNotes(valueOf(readWorkbook(readFileSync(file(name)), name))).notes;
    expect(albero(folder.path, 'report', 'conti.xlsx', '--notes', 'anno-prima.xlsx').status).toBe(0);
    expect(notesIn('conti-relazione.xlsx')).toEqual(takenOver);
    expect(notesIn('conti.xlsx')).toEqual(NO_NOTES);
    expect(
      albero(folder.path, 'report', 'conti.xlsx', '--in-place', '--notes', 'anno-prima.xlsx').status,
    ).toBe(0);
    expect(notesIn('conti.xlsx')).toEqual(takenOver);
    expect(albero(folder.path, 'check', 'conti.xlsx').stdout).toContain('1 foglio escluso a mano: Rubrica');
  });

  test('a workbook without notes is refused in one line', () => {
    const { status, stdout, stderr } = albero(folder.path, 'check', 'conti.xlsx', '--notes', 'conti.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'albero: conti.xlsx: non contiene annotazioni di Albero: indicare con --notes una cartella in cui si è già risposto o corretto\n',
    );
  });
});
