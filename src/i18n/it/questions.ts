import type { DoubtTopic } from '../../domain/doubt';
import type { MovedPart } from '../../model/questions';

/** What is asked, by what is in doubt. `{sheet}`, and the words the doubt gives. */
const asks: Readonly<Record<DoubtTopic, string>> = {
  kind: 'La tabella «{name}» del foglio «{sheet}» è di questo tipo: {kind}?',
  role: 'Che cosa dice la colonna «{name}» del foglio «{sheet}»?',
  'two-columns': 'Nel foglio «{sheet}» due colonne possono dire «{role}»: quale conta?',
  'percent-scale':
    'Nel foglio «{sheet}» i numeri della colonna «{name}» sono punti (98 è il 98%) o frazioni (0,98 è il 98%)?',
  'money-scale': 'Nel foglio «{sheet}» gli importi della colonna «{name}» sono in euro, migliaia o milioni?',
  direction: 'Per «{name}» è meglio un valore più alto o più basso?',
  'whole-body': 'Nel foglio «{sheet}» la riga «{name}» riguarda tutto l’ente o un solo ufficio?',
  cumulative:
    'Nel foglio «{sheet}» i valori di un trimestre comprendono quelli di prima o sono del trimestre soltanto?',
  'two-figures': '«{name}» ha due valori: quale conta?',
};

export const questions = {
  asks,
  /** What may be answered, by the id of the option; kinds and parts of columns go by their own names. */
  options: {
    higher: 'più alto è, meglio è',
    lower: 'più basso è, meglio è',
    points: 'punti (98 è il 98%)',
    fractions: 'frazioni (0,98 è il 98%)',
    euro: 'euro',
    thousands: 'migliaia di euro',
    millions: 'milioni di euro',
    body: 'tutto l’ente',
    office: 'un solo ufficio',
    cumulative: 'comprendono i trimestri di prima',
    'quarter-alone': 'sono del trimestre soltanto',
    none: 'nessuna di queste cose: non conta',
  },
  /** Figures that an answer changes: "2B0101: 70,37 → 100". */
  effect: '{name}: {from:number} → {to:number}',
  partEffect: '{name}, {part}: {from:number} → {to:number}',
  moreEffects: '{effect} e {count} {count|altra cifra|altre cifre}',
  noEffect: 'nessuna cifra cambia',
  nothing: 'nessun valore',
  parts: {
    initial: 'budget iniziale',
    updated: 'budget aggiornato',
    actual: 'consuntivo',
    use: '% utilizzo',
    committed: 'impegnato o accertato',
    paid: 'pagato o riscosso',
  } satisfies Record<Exclude<MovedPart, 'achievement' | 'value'>, string>,
};
