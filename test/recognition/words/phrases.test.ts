import { type Concept, after, begins, means, says } from '../../../src/recognition/words/phrases';

const concept = (...it: readonly string[]): Concept => ({ it, onlyItalian: 'invented here' });

describe('phrases written once', () => {
  it.each([
    ['Obiettivi dell’Ente per il 2020', 'obiettivo/obiettivi di/dell ente', true],
    ['Obiettivo di ente', 'obiettivo/obiettivi di/dell ente', true],
    ['Obiettivo della ente', 'obiettivo/obiettivi di/dell ente', false],
    ['Le imprese attive', 'impres*', true],
    ['Nuovi stanziamenti assestati', 'stanziament* assestat*', true],
    ['Azioni operative', 'azion|e|i operativ|a|e', true],
    ['Servizi', 'servizi|o', true],
    ['Totale 1A', 'totale #', true],
    ['Totale A', 'totale #', false],
    // Whole words: "ente" is not in "utente".
    ['Utente', 'ente', false],
    ['Ente', 'ente', true],
  ])('%s says %j: %s', (text, phrase, said) => {
    expect(says(text, concept(phrase))).toBe(said);
  });

  it('are all of a text, its beginning, or part of it', () => {
    expect(means('ATTIVO', concept('attivo/passivo'))).toBe(true);
    expect(means('Attivo circolante', concept('attivo/passivo'))).toBe(false);
    expect(begins('Stato patrimoniale al 31/12/2019', concept('stato patrimoniale'))).toBe(true);
    expect(begins('Lo stato patrimoniale', concept('stato patrimoniale'))).toBe(false);
  });

  it('are of both languages', () => {
    const weight: Concept = { it: ['peso'], en: ['weight'] };
    expect(['Peso', 'Weight'].map((head) => means(head, weight))).toEqual([true, true]);
  });

  it.each([
    ['OBIETTIVO STRATEGICO 1D: Tutela', ' 1D: Tutela'],
    ['Ob. str. 1 - Tutela', ' 1 - Tutela'],
    ['OB1 - Tutela', '1 - Tutela'],
    ["Attività' 3", ' 3'],
    ['Obiettivismo', null],
  ])('%j goes on with %j', (text, rest) => {
    const level = concept('obiettivo', 'obiettivo strategico', 'ob', 'ob str', 'attivita');
    expect(after(text, level)).toBe(rest);
  });
});
