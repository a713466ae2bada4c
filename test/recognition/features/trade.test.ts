import { speaksOfTrade } from '../../../src/recognition/features/trade';
import { TRADE_HEADS } from '../../../src/recognition/words/trade';
import { HEAD_WORDS } from '../../../src/recognition/words/heads';
import { type Typed, region } from '../sheets';

/** A table of these heads, with figures under all but the first. */
const headed = (title: string, ...heads: readonly string[]) =>
  region([
    [title],
    [],
    heads,
    ...['Alfa', 'Beta', 'Gamma'].map((name): Typed[] => [name, ...heads.slice(1).map((_, i) => i + 1)]),
  ]);

describe('tables that borrow the words of performance for another matter', () => {
  test('two heads of trade are a sign', () => {
    expect(speaksOfTrade(headed('Primo semestre', 'Agente', 'Target', 'Fatturato'))).toBe(true);
  });

  test('one head may be chance; with a title of trade it is none', () => {
    expect(speaksOfTrade(headed('Primo semestre', 'Voce', 'Target', 'Fatturato'))).toBe(false);
    expect(speaksOfTrade(headed('Vendite del primo semestre', 'Voce', 'Target', 'Fatturato'))).toBe(true);
  });

  test('what only a public body’s planning says outweighs them', () => {
    expect(speaksOfTrade(headed('Obiettivi operativi', 'Agente', 'Target', 'Fatturato'))).toBe(false);
    expect(speaksOfTrade(headed('Primo semestre', 'Agente', 'Indicatore', 'Fatturato'))).toBe(false);
  });

  test('no word of trade is the head of a column of a plan', () => {
    const planned = new Set(Object.values(HEAD_WORDS).flat());
    expect(TRADE_HEADS.filter((word) => planned.has(word))).toEqual([]);
  });
});
