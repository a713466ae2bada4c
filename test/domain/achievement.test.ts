import fc from 'fast-check';
import { type Assessment, type IndicatorFacts, assess, targetInWordsOf } from '../../src/domain/achievement';
import { type TypedCell } from '../../src/domain/achievement-cells';
import { evaluate } from '../../src/domain/expression';
import { readContent, readText } from '../../src/domain/read';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';

const ref = { sheet: '1D', row: 4, col: 1 };
const typed = (text: string): TypedCell => ({ ref, text, reading: readText(text), raw: null });
const held = (value: number, format = 'General'): TypedCell => ({
  ref,
  text: String(value),
  reading: readContent({ type: 'number', value }, format),
  raw: String(value),
});
const cellOf = (content: string | number | null): TypedCell | null => {
  if (content === null) return null;
  return typeof content === 'number' ? held(content) : typed(content);
};

type Row = Partial<Pick<IndicatorFacts, 'title' | 'year'>> & {
  readonly achievement?: string | number | null;
  readonly target?: string | number | null;
  readonly result?: string | number | null;
};

const assessed = ({ title = '', year = 2016, ...cells }: Row, settings: Partial<Settings> = {}): Assessment =>
  assess(
    {
      title,
      year,
      ref,
      achievement: cellOf(cells.achievement ?? null),
      target: cellOf(cells.target ?? null),
      result: cellOf(cells.result ?? null),
    },
    { ...DEFAULT_SETTINGS, ...settings },
  );

const valueOf = (row: Row, settings?: Partial<Settings>): string | null =>
  evaluate(assessed(row, settings).expression)?.toDecimalPlaces(4).toString() ?? null;

describe('the column of results of the managerial report (annex 1)', () => {
  it.each([
    // Progetto 1A0101 and others: percentages as typed.
    ['Informazione sulle politiche di sviluppo', '100%', '100', 'measured', 'typed-percentage'],
    ['Promozione: un seminario e una campagna', '50%', '50', 'measured', 'typed-percentage'],
    ['Realizzazione almeno dell’80% dei progetti', '100%', '100', 'measured', 'typed-percentage'],
    // 1D0101: a month against the deadline in the words.
    ['Criteri direttivi entro novembre', 'novembre', '100', 'inferred', 'deadline'],
    // 3E0101: a month against a day is compared by month.
    ['Progetto di restyling entro il 30.06.2016', 'giugno', '100', 'inferred', 'deadline'],
    // 3C0104: a day against a day.
    ['Procedura per l’acquisto: entro 10 luglio', '07-lug', '100', 'inferred', 'deadline'],
    ['Procedura per l’acquisto: entro 10 luglio', '12-lug', '0', 'inferred', 'deadline'],
    ['Criteri direttivi entro novembre', 'dicembre', '0', 'inferred', 'deadline'],
    // 2E0101: two deadlines and one result, the last counts.
    ['ART-FI: interesse entro gennaio, report entro marzo', 'marzo', '100', 'inferred', 'deadline'],
    // 2A0101: days against days, lower is better.
    ['Tempo medio di evasione: non superiore a 5 gg', '2,7 gg', '100', 'inferred', 'lower-is-better'],
    ['Durata media della sospensione inferiore a 12 gg.', '8,9 gg', '100', 'inferred', 'lower-is-better'],
    // 2A: a result in words.
    ['Risultato atteso: inferiore a 5 giorni', 'tempo medio 2.3 gg', '100', 'inferred', 'lower-is-better'],
    // 3C0103, 3A0102: counts.
    ['Incontri di formazione: almeno 2 incontri', 'n. 3', '100', 'inferred', 'higher-is-better'],
    ['sistemazione di almeno 10 fascicoli', 'n. 8', '80', 'inferred', 'higher-is-better'],
    ['Almeno 2 proposte progettuali', 'n. 2 proposte progettuali', '100', 'inferred', 'higher-is-better'],
  ])('%s: %s is worth %s', (title, achievement, value, status, rule) => {
    expect(valueOf({ title, achievement })).toBe(value);
    expect(assessed({ title, achievement })).toMatchObject({ status, rule });
  });

  it.each([
    ['parzialmente realizzato', 'to-assess', 'to-assess'],
    ['N.C.', 'not-computable', 'not-counted'],
    ['N.D.', 'not-computable', 'not-counted'],
    ['', 'no-data', 'missing'],
    ['giugno', 'to-assess', 'missing-target'],
  ])('%s has no figure', (achievement, status, rule) => {
    expect(assessed({ title: 'Report finale', achievement })).toMatchObject({
      status,
      rule,
      expression: { op: 'missing' },
    });
  });

  it('a formula error is no figure, and for recognition to tell', () => {
    const error: TypedCell = { ref, text: '#REF!', reading: { kind: 'error', text: '#REF!' } };
    const facts = { title: '', ref, achievement: error, target: null, result: null, year: null };
    expect(assess(facts, DEFAULT_SETTINGS)).toMatchObject({ status: 'no-data', rule: 'missing' });
  });

  it('a result whose unit is not the target’s is no figure', () => {
    expect(
      assessed({ title: 'Risposte entro 5 minuti: non oltre 5 minuti', achievement: '2 gg' }),
    ).toMatchObject({
      status: 'to-assess',
      rule: 'unit-mismatch',
    });
    expect(assessed({ title: 'Approvazione entro giugno', achievement: 'n. 3' })).toMatchObject({
      rule: 'unit-mismatch',
    });
    expect(assessed({ title: 'Questionario entro marzo', achievement: 1 })).toMatchObject({
      rule: 'to-assess',
    });
  });

  it('hours and days are one another’s multiples', () => {
    expect(valueOf({ title: 'sostituzione non superiore a 24 ore', achievement: '2 gg' })).toBe('50');
  });
});

describe('a bare number in a column of percentages', () => {
  it.each([
    ['97 is points, whatever the words ask', 'scostamento non superiore al 10%', 97, '97'],
    ['a bare 1 is read against the target', 'almeno 1 incontro con i colleghi', 1, '100'],
    ['a bare 1 short of its target', 'almeno 4 newsletter', 1, '25'],
    ['a bare zero is zero', 'almeno 4 newsletter', 0, '0'],
    ['12,5 is points', 'Relazione finale', 12.5, '12.5'],
  ])('%s', (_what, title, achievement, value) => {
    expect(valueOf({ title, achievement })).toBe(value);
  });

  it('without a target a bare 1 is to assess, not 1%', () => {
    expect(assessed({ title: 'Nuovo sito web', achievement: 1 })).toMatchObject({
      status: 'to-assess',
      rule: 'missing-target',
    });
  });
});

describe('a result against a target in cells of their own', () => {
  it.each([
    ['>= 4', 5, '100', 'measured'],
    ['>= 50', 40, '80', 'measured'],
    ['≤ 8', 10, '80', 'measured'],
    ['<= 5', 4, '100', 'measured'],
    ['> 0', 3, '100', 'measured'],
    ['100', 100, '100', 'measured'],
    ['<= 20 gg', '25 gg', '80', 'inferred'],
    ['SI', 'SI', '100', 'inferred'],
    ['SI', 'NO', '0', 'inferred'],
    ['entro giugno', 'maggio', '100', 'inferred'],
    ['almeno 10', 5, '50', 'inferred'],
  ])('target %s, result %s: %s, %s', (target, result, value, status) => {
    expect(valueOf({ target, result })).toBe(value);
    expect(assessed({ target, result }).status).toBe(status);
  });

  it('which way is better comes from the words when no comparator says it', () => {
    expect(valueOf({ title: 'Tempo medio di attesa', target: 8, result: 10 })).toBe('80');
    expect(valueOf({ title: 'Imprese assistite', target: 200, result: 180 })).toBe('90');
    expect(assessed({ title: 'Imprese assistite', target: 200, result: 180 })).toMatchObject({
      status: 'measured',
      better: 'higher',
      asks: null,
    });
  });

  it('a percentage typed beside them is the figure; what they give is kept', () => {
    const row = { title: 'Ricette digitali', target: '>= 80%', result: '76%', achievement: 94 };
    expect(valueOf(row)).toBe('94');
    const { recomputed } = assessed(row);
    expect(recomputed && evaluate(recomputed)?.toString()).toBe('95');
  });

  it('a percentage of result against a percentage of target is no degree by itself', () => {
    expect(valueOf({ target: '>= 80%', result: '60%' })).toBe('75');
  });

  it('a date of the year after is late for a deadline of the period', () => {
    expect(valueOf({ target: 'entro dicembre', result: '15/01/2017', year: 2016 })).toBe('0');
    expect(valueOf({ target: 'entro dicembre', result: '15/12/2016', year: 2016 })).toBe('100');
  });

  it('a target that is not defined does not count', () => {
    expect(assessed({ target: 'N.D.', result: 3 })).toMatchObject({ status: 'not-computable' });
  });
});

describe('settings', () => {
  it('the cap is 100 until it is set otherwise', () => {
    expect(valueOf({ target: '>= 10', result: 15 })).toBe('100');
    expect(valueOf({ target: '>= 10', result: 15 }, { cap: '120' })).toBe('120');
    expect(valueOf({ target: '>= 10', result: 15 }, { cap: null })).toBe('150');
  });

  it('a missed lower-is-better target is worth target/actual, or (2·target − actual)/target', () => {
    expect(valueOf({ target: '<= 10', result: 15 })).toBe('66.6667');
    expect(valueOf({ target: '<= 10', result: 15 }, { lowerRule: 'linear' })).toBe('50');
    expect(valueOf({ target: '<= 10', result: 25 }, { lowerRule: 'linear' })).toBe('0');
  });
});

describe('a target of zero, lower is better', () => {
  it('is met by zero and below', () => {
    expect(valueOf({ target: '<= 0', result: 0 })).toBe('100');
    expect(valueOf({ target: '<= 0', result: -3 })).toBe('100');
  });

  it('is not computable when missed, by either rule', () => {
    for (const lowerRule of ['target-over-actual', 'linear'] as const) {
      expect(valueOf({ target: '<= 0', result: 2 }, { lowerRule })).toBeNull();
      expect(assessed({ target: '<= 0', result: 2 }, { lowerRule }).status).toBe('not-computable');
    }
  });
});

describe('live expressions', () => {
  it('a percentage of the cell’s format starts from what the cell holds', () => {
    const cell = held(0.984, '0.0%');
    const { expression } = assess(
      { title: '', ref, achievement: cell, target: null, result: null, year: null },
      DEFAULT_SETTINGS,
    );
    expect(expression).toEqual({
      op: 'product',
      args: [
        { op: 'cell', ref, value: '0.984' },
        { op: 'constant', value: '100' },
      ],
    });
  });

  it('target and result in cells are both live', () => {
    expect(assessed({ target: 10, result: 10 }).expression).toMatchObject({
      op: 'min',
      left: { args: [{ left: { op: 'cell', value: '10' }, right: { op: 'cell', value: '10' } }, {}] },
    });
  });
});

describe('laws', () => {
  const amount = fc
    .double({ min: 0.01, max: 1e6, noNaN: true })
    .map((value) => Math.round(value * 100) / 100);
  const nonZero = amount.filter((value) => value > 0);
  const comparator = fc.constantFrom('>=', '<=', '<', '>');

  it('an achievement lies between nothing and the cap', () => {
    fc.assert(
      fc.property(nonZero, nonZero, comparator, (target, result, sign) => {
        const value = Number(valueOf({ target: `${sign} ${target}`.replace('.', ','), result }));
        return value >= 0 && value <= 100;
      }),
    );
  });

  it('a better result is never worth less', () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, comparator, (target, one, other, sign) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const asked = `${sign} ${target}`.replace('.', ',');
        const [ofLow, ofHigh] = [low, high].map((result) => Number(valueOf({ target: asked, result })));
        return sign.startsWith('>') ? ofLow! <= ofHigh! : ofLow! >= ofHigh!;
      }),
    );
  });

  it('whatever is typed, it reads or says why not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, target, result) => {
        const { status, expression } = assessed({ title, target, result });
        const hasValue = evaluate(expression) !== null;
        return hasValue === (status === 'measured' || status === 'inferred');
      }),
    );
  });
});

describe('targetInWordsOf', () => {
  it('shows the target a title says beside a typed degree', () => {
    expect(targetInWordsOf('Scostamento medio non superiore al 10%')).toMatchObject({
      comparison: '<=',
      value: '10',
      unit: 'percent',
    });
    expect(targetInWordsOf('Consegna entro giugno')).toMatchObject({ value: '--06', comparison: '<=' });
    expect(targetInWordsOf('Relazione finale')).toBeNull();
  });
});

describe('a degree below zero', () => {
  const row = { title: 'Imprese coinvolte', achievement: -80, target: 100 };

  it('is no degree where the result has a cell of its own: that one counts', () => {
    expect(valueOf({ ...row, result: 80 })).toBe('80');
  });

  it('does not count where there is no other: somebody has to say what is meant', () => {
    expect(assessed(row)).toMatchObject({ status: 'to-assess', rule: 'out-of-range' });
  });
});
