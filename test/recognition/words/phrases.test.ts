import { begins, means, says } from '../../../src/recognition/words/phrases';

describe('phrases written once', () => {
  it.each([
    ['Obiettivi dell’Ente per il 2020', ['obiettivo/obiettivi di/dell ente'], true],
    ['Obiettivo di ente', ['obiettivo/obiettivi di/dell ente'], true],
    ['Obiettivo della ente', ['obiettivo/obiettivi di/dell ente'], false],
    ['Le imprese attive', ['impres*'], true],
    ['Nuovi stanziamenti assestati', ['stanziament* assestat*'], true],
    // Whole words: "ente" is not in "utente".
    ['Utente', ['ente'], false],
    ['Ente', ['ente'], true],
  ])('%s says %j: %s', (text, phrases, said) => {
    expect(says(text, phrases)).toBe(said);
  });

  it('are all of a text, its beginning, or part of it', () => {
    expect(means('ATTIVO', ['attivo/passivo'])).toBe(true);
    expect(means('Attivo circolante', ['attivo/passivo'])).toBe(false);
    expect(begins('Stato patrimoniale al 31/12/2019', ['stato patrimoniale'])).toBe(true);
    expect(begins('Lo stato patrimoniale', ['stato patrimoniale'])).toBe(false);
  });
});
