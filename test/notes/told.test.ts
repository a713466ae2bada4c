import { findingKey } from '../../src/checks/acceptance';
import type { Finding } from '../../src/checks/finding';
import { LANGS, findingText } from '../../src/i18n';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { analyse } from '../../src/pipeline';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet, workbook } from '../recognition/sheets';
import { edited, keeping, planOf, written } from './sheets';

const RESOURCES: SheetSnapshot = sheet('Risorse', [
  ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
  ['1D0101', 'Mediazione', 100, 100, 50],
  ['1D0102', 'Vigilanza', 100, 100, 50],
  ['Totale', null, 250, 200, 100],
]);
const INDICATORS: SheetSnapshot = sheet('Indicatori', [
  ['Progetto', 'Indicatore', 'Risultato atteso', 'Risultato'],
  ['1D0101 Mediazione', 'Procedure concluse entro novembre', 'entro novembre', 'giugno'],
  [null, 'Incontri', 'almeno 4', 'parzialmente realizzato'],
]);
const snapshot = workbook(RESOURCES, INDICATORS);

const notes = (some: Partial<Notes>): Notes => ({ ...NO_NOTES, ...some });

/** What the notes add to what is found without them. */
function added(said: Notes, on = snapshot): readonly Finding[] {
  const before = new Set(analyse(on, NO_NOTES).findings.map(findingKey));
  const found = analyse(on, said).findings.filter((finding) => !before.has(findingKey(finding)));
  for (const { message } of found) {
    for (const lang of LANGS) {
      expect(findingText(message, lang)).not.toBe(message.key);
      expect(findingText(message, lang)).not.toMatch(/[{}]/);
    }
  }
  return found;
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${findingText(message, 'it')}`);

describe('notes that have no effect are told, once', () => {
  test('a correction of a sheet that bears another name now, or is gone', () => {
    const said = notes({ corrections: [{ sheet: 'Vecchio', ignored: true, tables: [] }] });
    expect(told(added(said))).toEqual([
      'info orphan: Il foglio «Vecchio» era stato corretto a mano e non c’è più: la correzione è conservata ma non serve a nessun foglio',
    ]);
    expect(analyse(snapshot, said).notes).toEqual(said);
  });

  test('a correction that does not fit the sheet', () => {
    const said = notes({
      corrections: [
        {
          sheet: 'Indicatori',
          ignored: false,
          tables: [{ kind: 'health-ratios', head: { top: 0, bottom: 0 }, columns: {} }],
        },
      ],
    });
    const [finding] = added(said).filter(({ message }) => message.key === 'correction-unfit');
    expect(finding).toMatchObject({
      rule: 'ambiguous',
      severity: 'warning',
      cell: { sheet: 'Indicatori', row: 0, col: 0 },
    });
  });

  test('a judgement of an indicator that is not there any more', () => {
    const said = notes({
      judgements: [
        { type: 'override', node: '9Z0101/1', value: '50', note: 'verbale' },
        { type: 'confirmed', node: '9Z0101/2', value: '100', note: '' },
      ],
    });
    expect(told(added(said))).toEqual([
      'warning orphan: Il valore 50 attribuito a «9Z0101/1» non trova più il suo indicatore e non conta («verbale»)',
      'warning orphan: La conferma di 100 per «9Z0101/2» non trova più il suo indicatore',
    ]);
    expect(analyse(snapshot, said).notes.judgements).toHaveLength(2);
  });

  test('a figure given for a node that its indicators make up', () => {
    const said = notes({ judgements: [{ type: 'override', node: '1D0101', value: '50', note: 'verbale' }] });
    expect(added(said).map(({ message }) => message.key)).toEqual(['override-lost']);
  });

  test('a confirmation of a figure that is another now, at the cell to look at', () => {
    const said = notes({ judgements: [{ type: 'confirmed', node: '1D0101/1', value: '80', note: '' }] });
    const found = added(said);
    expect(told(found)).toEqual([
      'warning needs-assessment: Procedure concluse entro novembre: era confermato 80, ora risulta 100,00; è da confermare di nuovo',
    ]);
    expect(found[0]?.cell).toEqual({ sheet: 'Indicatori', row: 1, col: 3 });
  });

  test('a confirmation of a figure that cannot be read any more is told in the place of the result to assess', () => {
    const said = notes({ judgements: [{ type: 'confirmed', node: '1D0101/2', value: '80', note: '' }] });
    expect(told(added(said))).toEqual([
      'warning needs-assessment: Incontri: era confermato 80, ora il risultato non si legge come cifra',
    ]);
  });

  test('notes that hold are not told', () => {
    const said = notes({
      corrections: [{ sheet: 'Risorse', ignored: true, tables: [] }],
      judgements: [
        { type: 'confirmed', node: '1D0101/1', value: '100', note: '' },
        { type: 'override', node: '1D0101/2', value: '75', note: 'tre su quattro' },
      ],
    });
    expect(added(said)).toEqual([]);
  });
});

describe('what is wrong with the sheet of notes is found where it is', () => {
  const said = notes({
    judgements: [{ type: 'override', node: '1D0101/2', value: '75', note: 'tre su quattro' }],
  });
  const kept = written(planOf(said));

  const found = (...sheets: readonly SheetSnapshot[]) =>
    analyse({ ...snapshot, sheets: [...snapshot.sheets, ...sheets] }).findings.filter(({ message }) =>
      message.key.startsWith('notes-'),
    );

  test('rows that cannot be read', () => {
    const [finding, ...others] = found(edited(kept, [[5, 2, 'tanto']]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'bad-number',
      severity: 'warning',
      cell: { sheet: '_albero', row: 5, col: 0 },
    });
    expect(findingText(finding!.message, 'it')).toBe(
      '1 annotazione non si legge e non conta: riga 6 di questo foglio',
    );
  });

  test('a version that nobody here knows', () => {
    const [finding] = found(edited(kept, [[2, 1, 7]]));
    expect(finding).toMatchObject({ rule: 'bad-number', severity: 'warning', cell: { sheet: '_albero' } });
    expect(findingText(finding!.message, 'it')).toContain('versione successiva di Albero (7)');
  });

  test('a second sheet of notes', () => {
    const [finding] = found(kept, { ...kept, name: '_albero (2)' });
    expect(finding).toMatchObject({ rule: 'ambiguous', cell: { sheet: '_albero (2)' } });
  });

  test('none of them makes check fail: a published figure is not wrong for it', () => {
    const severities = new Set(found(edited(kept, [[5, 2, 'tanto']])).map(({ severity }) => severity));
    expect(severities).toEqual(new Set(['warning']));
  });
});

describe('what the notes say takes effect', () => {
  const judged = notes({
    settings: { ...NO_NOTES.settings, cap: '120' },
    judgements: [{ type: 'override', node: '1D0101/2', value: '110', note: 'oltre l’atteso' }],
  });

  test('when the workbook carries them as when they are given', () => {
    const carrying = keeping(judged, snapshot);
    const { notes: read, measures, findings } = analyse(carrying);
    expect(read).toEqual(judged);
    const given = analyse(snapshot, judged);
    expect(measures).toEqual(given.measures);
    expect(findings).toEqual(given.findings);
    expect(measures.nodes.get('1D0101/2')?.achievement?.figure.value).toBe('110.00');
  });

  test('given ones go before those that the workbook carries', () => {
    expect(analyse(keeping(judged, snapshot), NO_NOTES).measures).toEqual(analyse(snapshot).measures);
  });

  test('an accepted difference stays in the list with its note', () => {
    const open = analyse(snapshot).findings;
    const total = open.find(({ rule }) => rule === 'total-differs')!;
    expect(total).toMatchObject({
      severity: 'error',
      published: '250.00',
      expected: '200.00',
      accepted: null,
    });
    const acceptances = [{ key: findingKey(total), note: 'refuso del 2016' }];
    const found = analyse(snapshot, notes({ acceptances })).findings;
    expect(found.map(({ accepted }) => accepted).filter((note) => note !== null)).toEqual([
      'refuso del 2016',
    ]);
    expect(found.map((finding) => ({ ...finding, accepted: null }))).toEqual(open);
  });

  test('a difference whose figures have changed is another, and open', () => {
    const total = analyse(snapshot).findings.find(({ rule }) => rule === 'total-differs')!;
    const acceptances = [{ key: findingKey(total), note: 'refuso del 2016' }];
    const now = workbook({ ...RESOURCES, cells: changed(RESOURCES, 3, 2, 260) }, INDICATORS);
    const found = analyse(now, notes({ acceptances })).findings;
    expect(found.find(({ rule }) => rule === 'total-differs')).toMatchObject({
      published: '260.00',
      accepted: null,
    });
  });
});

const changed = ({ cells }: SheetSnapshot, row: number, col: number, value: number) =>
  cells.map((cell) =>
    cell.row === row && cell.col === col ? { ...cell, content: { type: 'number', value } as const } : cell,
  );
