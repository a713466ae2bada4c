import { readFileSync } from 'node:fs';
import { findingKey } from '../../src/checks/acceptance';
import { checkText } from '../../src/cli/text-check';
import { reportText } from '../../src/cli/text-report';
import { toDocument } from '../../src/cli/json';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { notesPlan } from '../../src/notes/plan-notes';
import { type Outcome, runPipeline } from '../../src/pipeline';
import type { SheetPlan } from '../../src/workbook/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { unzipped, valueOf } from '../xlsx/support';
import { under } from './plans';

const input = new Uint8Array(readFileSync('assets/sample/monitoraggio-2016.xlsx'));
const sample = valueOf(readWorkbook(input, 'monitoraggio-2016.xlsx'));
const [first] = runPipeline(sample).findings;

/** The 2016 report says 50% of this indicator; who knows it says 75. */
const INDICATOR = '1D0101/4';
const TITLE = 'Promozione: un seminario sull’usucapione ed una campagna CRM';

const said: Notes = {
  ...NO_NOTES,
  corrections: [{ sheet: 'Liste', ignored: true, tables: [] }],
  judgements: [{ type: 'override', node: INDICATOR, value: '75', note: 'tre seminari su quattro' }],
  acceptances: [{ key: findingKey(first!), note: '=refuso' }],
};
const outcome: Outcome = runPipeline(sample, said);

const planOf = (id: string): SheetPlan => outcome.plans.find(({ reportId }) => reportId === id)!;
const texts = (plan: SheetPlan): readonly string[] =>
  plan.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

describe('a figure that somebody gave, in the report', () => {
  const note = `${INDICATOR} ${TITLE}: il valore 75 è attribuito da chi valuta («tre seminari su quattro»).`;

  test.each(['sintesi', 'report-direzionale', 'registro'])('%s says it with its reason', (id) => {
    expect(texts(planOf(id))).toContain(note);
  });

  test('a sheet on which it does not count does not speak of it', () => {
    expect(texts(planOf('obiettivi-individuali'))).not.toContain(note);
    expect(texts(planOf('obiettivi-ente'))).not.toContain(note);
  });

  test('the managerial report marks it, and the project it counts in', () => {
    const plan = planOf('report-direzionale');
    expect(under(plan, 'Stato', '1D0101')?.value).toBe('dedotto, da confermare, con 1 valore attribuito');
    const row = plan.cells.find(({ value }) => String(value).trim() === TITLE)?.row;
    const cells = plan.cells.filter((cell) => cell.row === row).map(({ value }) => value);
    expect(cells).toContain('valore attribuito da chi valuta');
    expect(cells).toContain(75);
  });

  test('the register names it among what every figure above it starts from', () => {
    const plan = planOf('registro');
    const inputs = (id: string) => String(under(plan, 'Celle di partenza', id)?.value);
    expect(inputs(`achievement:${INDICATOR}`)).toBe('1D0101/4 = 75 (attribuito: «tre seminari su quattro»)');
    expect(inputs('achievement:1D0101')).toMatch(/^1D0101\/4 = 75 \(attribuito: .*\); '1D'!G21 = 4,59/);
    expect(inputs('execution:1')).toContain('1D0101/4 = 75');
    expect(inputs('achievement:1A0101')).not.toContain('attribuito');
    expect(under(plan, 'Regola', `achievement:${INDICATOR}`)?.value).toBe('valore attribuito da chi valuta');
  });

  test('in the document it is the indicator’s rule, and no key is new', () => {
    const document = toDocument(outcome, 'it');
    const before = toDocument(runPipeline(sample), 'it');
    const entry = document.tree.find(({ id }) => id === INDICATOR);
    expect(entry).toMatchObject({
      indicator: { rule: 'override' },
      achievement: { value: '75', exact: '75', status: 'measured', counted: 1, of: 1 },
    });
    const keys = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keys)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, keys(held)]))
          : null;
    expect(keys(entry)).toEqual(keys(before.tree.find(({ id }) => id === INDICATOR)));
    expect(keys(document.findings[0])).toEqual(keys(before.findings[0]));
  });
});

describe('what somebody has accepted, in the report', () => {
  test('stands below what is open, with the note as text', () => {
    const plan = planOf('quadrature');
    const col = plan.cells.find(({ value }) => value === 'Accettata con nota')?.col;
    const notes = plan.cells.filter(
      (cell) => cell.col === col && cell.style !== 'head' && cell.value !== null,
    );
    expect(notes).toMatchObject([{ value: '=refuso', look: 'text' }]);
    expect(notes[0]).not.toHaveProperty('formula');
    const lastRow = Math.max(
      ...plan.cells.filter((cell) => cell.col === 2 && cell.style === 'link').map(({ row }) => row),
    );
    expect(notes[0]?.row).toBe(lastRow);
  });

  test('is counted apart in the summary', () => {
    const plan = planOf('sintesi');
    const errors = runPipeline(sample).findings.filter(({ severity }) => severity === 'error').length;
    expect(under(plan, 'Numero', 'errori')?.value).toBe(errors - 1);
    expect(under(plan, 'Numero', 'accettate con nota')?.value).toBe(1);
  });

  test('is counted and listed apart in the answers of the command line', () => {
    const text = checkText(outcome, 'it');
    expect(text).toMatch(/Quadrature: 4 errori, .*, 1 accettata con nota\n/);
    expect(text).toMatch(/\nACCETTATE CON NOTA \(1\)\n {2}'Aree'!B6: .* · nota: =refuso\n/);
    expect(text.match(/'Aree'!B6: Area 2/g)).toHaveLength(1);
    expect(text).toContain('1 foglio escluso a mano: Liste\n');
    expect(text).toContain('1 foglio non riconosciuto: Copertina\n');
    const answer = reportText(outcome, 'it');
    expect(answer).toContain('1 accettata con nota');
  });
});

describe('the workbook with its notes', () => {
  const noted = valueOf(writeReports(input, [valueOf(notesPlan(said, sample))])).bytes;
  const carrying = valueOf(readWorkbook(noted, 'monitoraggio-2016.xlsx'));

  test('gives the same report as the notes by themselves', () => {
    const { notes, model, measures, findings, plans } = runPipeline(carrying);
    expect(notes).toEqual(said);
    expect([model, measures, findings]).toEqual([outcome.model, outcome.measures, outcome.findings]);
    expect(plans).toEqual(outcome.plans);
  });

  test('writing the report leaves their sheet as it is, byte for byte', () => {
    const reported = valueOf(writeReports(noted, runPipeline(carrying).plans)).bytes;
    const part = (bytes: Uint8Array): string => {
      const parts = Object.entries(unzipped(bytes));
      const [name] = parts.find(([, content]) => new TextDecoder().decode(content).includes('tre seminari'))!;
      return name;
    };
    const name = part(noted);
    expect(Buffer.compare(unzipped(reported)[name]!, unzipped(noted)[name]!)).toBe(0);
    const again = valueOf(readWorkbook(reported, 'monitoraggio-2016.xlsx'));
    expect(again.sheets.find(({ reportId }) => reportId === 'annotazioni')).toEqual(
      carrying.sheets.find(({ reportId }) => reportId === 'annotazioni'),
    );
    expect(runPipeline(again).plans).toEqual(runPipeline(carrying).plans);
  });

  test('is recognised as a sheet of ours, hidden', () => {
    expect(runPipeline(carrying).tables.at(-1)).toMatchObject({
      sheet: '_albero',
      kind: 'albero-report',
      hidden: true,
      facts: [],
    });
  });
});
