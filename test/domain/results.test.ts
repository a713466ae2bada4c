import { numberInWords } from '../../src/domain/results';

describe('the quantity a result in words says', () => {
  test.each([
    ['gradimento complessivo 4.59', '4.59', 'score'],
    ['giudizio sul mediatore 4.67', '4.67', 'score'],
    ['n. 3 campagne di cui 1 in altro ambito', '3', 'count'],
    ['1 accordo', '1', 'count'],
    ['tempo medio di lavorazione 2.3 gg', '2.3', 'days'],
    ['n. 11', '11', 'count'],
    ['tre campagne', '3', 'count'],
    ['realizzato al 90%', '90', 'percent'],
    ['100% (report del 12/05)', '100', 'percent'],
    ['98 per cento', '98', 'percent'],
    ['120 pratiche su 130', '120', 'count'],
    ['4,59 su 5', '4.59', 'score'],
    ['1.234 utenti', '1234', 'count'],
    ['-11,57%', '-11.57', 'percent'],
    ['n. 5; n. 5', '5', 'count'],
  ])('%s', (text, value, unit) => expect(numberInWords(text)).toMatchObject({ value, unit, certain: true }));

  test('with its comparison', () =>
    expect(numberInWords('oltre 150 persone')).toMatchObject({ value: '150', comparison: '>' }));
});

test.each([
  'parzialmente realizzato',
  'un evento',
  'Sito rispondente ma non certificato',
  'giugno 2016',
  'entro il 30 giugno',
  '2016',
  'D.Lgs. 150/2009',
  'modello F24',
  '3D printing',
])('%s says none', (text) => expect(numberInWords(text)).toBeNull());

test.each([
  '2015: - 160.238,64 -4,1% 2016: - 211.827,02 -5,4%',
  '3 incontri, 4 seminari',
  '2 ore, 30 pratiche',
])('%s says several that differ', (text) => expect(numberInWords(text)).toBeNull());

test('whatever the length', () => expect(numberInWords(`${'x('.repeat(50_000)} 5`)).toBeNull());
