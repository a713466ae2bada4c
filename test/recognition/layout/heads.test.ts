import { matchHead, saysPercent } from '../../../src/recognition/layout/head-match';
import type { ColumnRole } from '../../../src/facts/column-roles';
import { meantWord } from '../../../src/recognition/layout/spelling';
import { HEAD_WORDS } from '../../../src/recognition/words/heads';
import { phrasesOf } from '../../../src/recognition/words/phrases';
import { fold } from '../../../src/domain/text';

const best = (head: string): string | null => matchHead(head)[0]?.role ?? null;

describe('the part a head gives its column', () => {
  test.each([
    ['Budget iniziale', 'initial'],
    ['BUDGET INIZIALE 2016 (in euro)', 'initial'],
    ['Assestato', 'updated'],
    ['% utilizzo', 'use'],
    ['Risultato atteso', 'target'],
    ['Valore raggiunto', 'result'],
    ['Grado di raggiungimento', 'achievement'],
    ['Peso %', 'weight'],
    ['Peso ponderale', 'weight'],
    ['Indicatore', 'indicator'],
    ['KPI', 'indicator'],
  ])('%s', (head, role) => {
    expect(best(head)).toBe(role);
  });

  test.each([
    ['Descrizione del progetto', 'project'],
    ['Denominazione dell’obiettivo strategico', 'objective'],
    ['Breve descrizione dell’indicatore', 'indicator'],
    ['Obiettivo gestionale', 'project'],
    ['Codice intervento', 'code'],
    ['Risorse finanziarie assegnate', 'initial'],
    ['Dotazione assestata', 'updated'],
    ['Budget al 31/12', 'updated'],
    ['Previsione dopo variazioni', 'updated'],
    ['Somme impegnate al 31/12', 'committed'],
    ['Riscosso c/competenza', 'paid'],
    ['Livello prefissato', 'target'],
    ['Target rimodulato', 'target'],
    ['Dato rilevato', 'result'],
    ['Livello di conseguimento dell’obiettivo', 'achievement'],
    ['Stato di attuazione %', 'achievement'],
    ['Tasso di assorbimento delle risorse %', 'use'],
    ['Settore competente', 'owner'],
    ['Updated budget', 'updated'],
    ['Achieved value', 'result'],
  ])('%s is composed of words that heads are made of: %s', (head, role) => {
    expect(best(head)).toBe(role);
  });

  test.each([
    ['Stanz. iniz.', 'initial'],
    ['Prev. definitiva', 'updated'],
    ['Tot. impegn.', 'committed'],
    ['% raggiung.to', 'achievement'],
    ['Denom. indic.', 'indicator'],
    ['Val. atteso', 'target'],
    ['Descr. prog.', 'project'],
    ['Raggiungim. %', 'achievement'],
  ])('%s is cut short: %s', (head, role) => {
    expect(best(head)).toBe(role);
  });

  test('the longer phrase outweighs the shorter in it: “risultato atteso” is no result', () => {
    const roles = matchHead('Risultato atteso').map(({ role }) => role);
    expect(roles.indexOf('target')).toBe(0);
  });

  test('a head with a percent sign is no amount, and a bare “utilizzo” no percentage', () => {
    expect(matchHead('% consuntivo').map(({ role }) => role)).not.toContain('actual');
    expect(best('Utilizzo')).not.toBe('use');
  });

  test('beside many other words a phrase says less', () => {
    const score = (head: string) => matchHead(head).find(({ role }) => role === 'indicator')?.score ?? 0;
    expect(score('Indicatore')).toBe(1);
    expect(score('Indicatore della scheda')).toBeLessThan(1);
    expect(score('Indicatore')).toBeGreaterThan(score('Scheda interna con qualche indicatore'));
  });

  test('years, thousands and articles cost nothing', () => {
    expect(matchHead('Budget iniziale dell’anno 2016 (migliaia di euro)')[0]).toEqual({
      role: 'initial',
      score: 1,
    });
  });

  test.each(['', '   ', '%', '12', 'Rossi Mario', `Indicatore ${'parola '.repeat(30)}`])(
    '“%s” says nothing',
    (head) => {
      expect(matchHead(head)).toEqual([]);
    },
  );

  test('percentages are said by the sign or by a word for it', () => {
    expect(['% utilizzo', 'Grado di raggiungimento', 'Incidenza'].every(saysPercent)).toBe(true);
    expect(['Consuntivo', 'Quote', 'Percorso'].some(saysPercent)).toBe(false);
  });

  test.each<[string, ColumnRole]>([
    ['Revised appropriation', 'updated'],
    ['Operational objective title', 'project'],
    ['Degree of achievement of the objective', 'achievement'],
    ['KPI weight', 'weight'],
  ])('English heads are composed in English: %s', (head, role) => {
    expect(matchHead(head)[0]).toMatchObject({ role, score: 1 });
  });

  test('slips are mended into Italian alone', () => {
    expect(meantWord('raggiungimeno')).toBe('raggiungimento');
    expect(meantWord('approprition')).toBe('approprition');
  });

  test('the thesaurus holds folded phrases, each once under its role', () => {
    for (const [role, concept] of Object.entries(HEAD_WORDS)) {
      const phrases = phrasesOf(concept);
      expect([role, phrases.filter((phrase) => fold(phrase) !== phrase)]).toEqual([role, []]);
      expect([role, phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)]).toEqual([
        role,
        [],
      ]);
    }
  });
});
