import type { NodeFact } from '../../../src/facts/facts';
import { onlyTable, sheet } from '../sheets';

const rows = (...head: readonly string[]) => [
  head,
  [1, 'Benessere organizzativo', 98.4],
  [2, 'Contenimento degli oneri', 100],
  [3, 'Trasparenza', 99.2],
];

const entityTitle = (cells: Parameters<typeof sheet>[1]): string | undefined =>
  onlyTable(sheet('Ente', cells)).facts.find(
    (fact): fact is NodeFact => fact.type === 'node' && fact.level === 'entity',
  )?.title;

describe('the name of the whole', () => {
  test('is the head that says what is listed', () => {
    const table = rows('OBIETTIVI DI ENTE ANNO 2016', 'Obiettivo', '% realizzazione');
    expect(entityTitle([['Camera di commercio'], [], ...table])).toBe('OBIETTIVI DI ENTE ANNO 2016');
  });

  test('is the title above where the first head is only “N.”', () => {
    const table = rows('N.', 'Obiettivo', '% realizzazione');
    expect(entityTitle([['Obiettivi di ente anno 2016'], [], ...table])).toBe('Obiettivi di ente anno 2016');
  });
});
