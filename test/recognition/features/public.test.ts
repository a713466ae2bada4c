import { isPublic, publicConcepts, speaksOfPublic } from '../../../src/recognition/features/public';
import { NO_CONTEXT } from '../../../src/recognition/layout/context';
import { region } from '../sheets';

/** A table under a title, with these heads. */
const headed = (title: string, ...heads: readonly string[]) =>
  region([
    [title],
    [],
    heads,
    ...['Alfa', 'Beta', 'Gamma'].map((name) => [name, ...heads.slice(1).map(() => 1)]),
  ]);

const SHOP = headed('Vendite della catena', 'Area', 'Budget', 'Consuntivo');
const PLAN = headed('Piano degli obiettivi', 'Area strategica', 'Indicatore', 'Risultato atteso');

describe('words of public planning and accounting', () => {
  it('are none in a list that only borrows the shape of a plan', () => {
    expect(speaksOfPublic(SHOP, NO_CONTEXT)).toBe(0);
  });

  it('are counted by what they mean, each once', () => {
    expect(publicConcepts(headed('Performance', 'Performance', 'Area'))).toBe(1);
    expect(publicConcepts(PLAN)).toBeGreaterThanOrEqual(3);
  });

  it('say most with the first one', () => {
    const one = Number(
      speaksOfPublic(headed('Elenco', 'Area strategica', 'Budget', 'Consuntivo'), NO_CONTEXT),
    );
    expect(one).toBeGreaterThan(0.5);
    expect(Number(speaksOfPublic(PLAN, NO_CONTEXT))).toBe(1);
  });

  it('in one table of a workbook speak for the others', () => {
    const context = { ...NO_CONTEXT, isPublic: isPublic([SHOP, PLAN]) };
    expect(speaksOfPublic(SHOP, context)).toBe(1);
    expect(isPublic([SHOP])).toBe(false);
  });
});
