import { betterInWords } from '../../src/domain/targets';

test.each([
  'Tempo medio di evasione',
  'Durata della sospensione',
  'Attesa media',
  'Costo medio',
  'Scostamento medio',
])('%s: lower is better', (text) => expect(betterInWords(text)).toBe('lower'));

test.each(['Tasso di assenza', 'numero di reclami', '% di errori'])(
  '%s: a share of a burden, lower',
  (text) => expect(betterInWords(text)).toBe('lower'),
);

test.each([
  '% pratiche evase entro 5 giorni',
  '% di reclami evasi entro 5 giorni',
  'numero di eventi',
  'Grado di soddisfazione',
  'Incremento degli utenti',
])('%s: higher is better', (text) => expect(betterInWords(text)).toBe('higher'));

test.each(['Risultato atteso: almeno 3', 'rispetto dei tempi previsti', 'Indagine presso gli sportelli', ''])(
  '%s: the words do not say',
  (text) => expect(betterInWords(text)).toBeNull(),
);
