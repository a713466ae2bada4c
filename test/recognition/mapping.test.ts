import { en } from '../../src/i18n/en';
import { it as italian } from '../../src/i18n/it';
import { CORRECTABLE_KINDS, type Mapping, mappingOf, rolesOfKind } from '../../src/recognition/mapping';
import { recognise } from '../../src/recognition/recognise';
import { sheet, workbook } from './sheets';

const snapshot = workbook(
  sheet(
    'Risorse',
    [
      ['Riepilogo 2016'],
      ['Progetto', 'Budget', null, 'Consuntivo', null],
      [null, 'iniziale', 'aggiornato', null, null],
      ['1A0101 Fiere', 100, 120, 60, 'saldo a gennaio'],
      ['1A0102 Corsi', 200, 200, 150, null],
    ],
    ['A2:A3', 'B2:C2', 'D2:D3'],
  ),
);
const [table] = recognise(snapshot);

const columns = (mapping: Mapping): readonly string[] =>
  mapping.columns.map(({ col, header, role }) => `${col} ${header || '–'}: ${role ?? '–'}`);

describe('the mapping of a table', () => {
  test('is what was recognised: the head rows, and every column with its part', () => {
    const mapping = mappingOf(snapshot, table!);
    expect(mapping.head).toEqual({ top: 1, bottom: 2 });
    expect(columns(mapping)).toEqual([
      '0 Progetto: project',
      '1 Budget iniziale: initial',
      '2 Budget aggiornato: updated',
      '3 Consuntivo: actual',
      '4 –: –',
    ]);
    expect(mapping.roles).toEqual(rolesOfKind('project-resources'));
  });

  test('as another kind, the heads suggest that kind’s parts', () => {
    const mapping = mappingOf(snapshot, table!, { kind: 'budget-execution' });
    expect(columns(mapping).slice(1, 3)).toEqual([
      '1 Budget iniziale: initial',
      '2 Budget aggiornato: updated',
    ]);
    expect(mapping.roles).toContain('committed');
  });

  test('under another head, the columns are named by it', () => {
    const mapping = mappingOf(snapshot, table!, { head: { top: 2, bottom: 2 } });
    expect(mapping.head).toEqual({ top: 2, bottom: 2 });
    expect(columns(mapping)[2]).toBe('2 aggiornato: updated');
  });

  test('of a corrected table is what the user said', () => {
    const [corrected] = recognise(snapshot, [
      {
        sheet: 'Risorse',
        ignored: false,
        tables: [
          {
            kind: 'project-resources',
            head: { top: 1, bottom: 2 },
            columns: { notes: 4, actual: 2 },
          },
        ],
      },
    ]);
    expect(columns(mappingOf(snapshot, corrected!))).toEqual([
      '0 Progetto: project',
      '1 Budget iniziale: initial',
      '2 Budget aggiornato: actual',
      '3 Consuntivo: –',
      '4 –: notes',
    ]);
  });

  test('without a head there are no columns to name yet', () => {
    const words = workbook(sheet('Note', [['Da fare'], ['Telefonare']]));
    const [unknown] = recognise(words);
    expect(mappingOf(words, unknown!)).toEqual({ head: null, columns: [], roles: [] });
    expect(columns(mappingOf(words, unknown!, { head: { top: 0, bottom: 0 } }))).toEqual(['0 Da fare: –']);
  });

  test('every kind that may be said, and every part of it, has its name in both languages', () => {
    for (const words of [italian, en]) {
      for (const kind of CORRECTABLE_KINDS) {
        expect(words.kinds[kind]).not.toBe('');
        for (const role of rolesOfKind(kind)) expect(words.roles).toHaveProperty([role]);
      }
    }
    expect(CORRECTABLE_KINDS).toContain('project-report');
    expect(CORRECTABLE_KINDS).not.toContain('unknown');
  });
});
