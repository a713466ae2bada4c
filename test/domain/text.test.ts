import fc from 'fast-check';
import { fold, similarity, tidy, words } from '../../src/domain/text';

describe('fold', () => {
  test.each([
    ['COMPETITIVITA’ DELL’ENTE', 'competitivita dell ente'],
    ['Competitività  dell\u00a0ente', 'competitivita dell ente'],
    ["L' impresa\nnell'Europa: crescita", 'l impresa nell europa crescita'],
    ['% utilizzo (budget)', 'utilizzo budget'],
    ['Anno\u00ad 2016\u200b', 'anno 2016'],
    ['…', ''],
  ])('%j', (text, folded) => expect(fold(text)).toBe(folded));

  test('folding twice changes nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
    ));
});

test('words and tidy', () => {
  expect(words('Mu.Sa – 2016')).toEqual(['mu', 'sa', '2016']);
  expect(words(' ')).toEqual([]);
  expect(tidy(' Sportelli\n e\u00a0servizi ')).toBe('Sportelli e servizi');
});

describe('similarity', () => {
  test.each([
    [
      'REALIZZAZIONE DEI PROGRAMMI, PROGETTI, ATTIVITA’ E INIZIATIVE DI AREA PER L’ANNO 2016 STABILITI',
      'Realizzazione dei programmi, progetti, attività e iniziative di area anno 2016',
    ],
    ['Innovazione e traferimento tecnologico', 'Innovazione e trasferimento tecnologico'],
    ["L' impresa nell' Europa: crescita e competitivita'", "L'impresa nell'europa: crescita e competitività"],
    ['Mu.Sa .', 'MUSA'],
    ['Servizi e sportelli alle imprese', 'Sportelli e servizi alle imprese'],
  ])('%s ~ %s', (first, second) => expect(similarity(first, second)).toBeGreaterThanOrEqual(0.8));

  test.each([
    ['Formazione', 'Informazione'],
    ['Progetto di formazione interna, fase 1', 'Progetto di formazione interna, fase 2'],
    ['Diffusione degli strumenti di giustizia alternativa', 'Diffusione della cultura digitale'],
    ['Agricoltura', ''],
    ['', ''],
  ])('%s ≁ %s', (first, second) => expect(similarity(first, second)).toBeLessThan(0.8));

  test('is symmetric, between 0 and 1, and 1 for the same words', () => {
    const titles = fc
      .array(fc.constantFrom('servizi', 'imprese', 'servizio', 'fase', '1', '2', 'di', '2016'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(titles, titles, (first, second) => {
        const alike = similarity(first, second);
        expect(alike).toBeCloseTo(similarity(second, first), 10);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(first, first)).toBe(words(first).some((word) => word !== 'di') ? 1 : 0);
      }),
    );
  });
});

describe('a word divided at the end of a line', () => {
  test.each([
    ['RISUL-\nTATO', 'RISULTATO'],
    ['% raggiun-\r\ngimento', '% raggiungimento'],
    ['INDICATO- \n RE', 'INDICATORE'],
    ['Target-\nRisultato', 'Target- Risultato'],
    ['2015-\n2017', '2015- 2017'],
    ['Punti -\nvalore', 'Punti - valore'],
  ])('%j is %s', (text, whole) => {
    expect(tidy(text)).toBe(whole);
    expect(fold(text)).toBe(fold(whole));
  });
});
