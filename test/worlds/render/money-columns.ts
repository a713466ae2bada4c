import { Decimal } from 'decimal.js';
import { claim, type Claim, type Mistake, type Subject } from '../claims';
import type { HeadWriter } from '../dimensions/heads';
import { type AmountStyle, amountStyle, type PercentStyle, percentStyle } from '../dimensions/numbers';
import type { Site } from '../site';
import { type Money, plain, rounded, useOf } from '../truth';
import type { Column, Put, Where } from './grid';

/** Which columns of money a table has, and how it writes them. */
export interface MoneyLook {
  readonly amounts: AmountStyle;
  readonly columns: readonly ('initial' | 'updated' | 'actual')[];
  readonly use: PercentStyle | null;
  readonly share: PercentStyle | null;
  readonly formulas: boolean;
}

/** `shared`: some row of the table is a part of the whole, so that a column of shares has something to say. */
export function moneyLook(site: Site, sharePlaces: number, shared = true): MoneyLook {
  const { draw, body } = site;
  const amounts = amountStyle(draw, body);
  const columns = draw.of('money columns', {
    'initial, updated, actual': 6,
    'updated, actual': 1.5,
    'initial, actual': 0,
  });
  const rates = draw.of('rates', { use: 3, 'use and share': shared ? 3 : 0, none: 2 });
  return {
    amounts,
    columns: columns.split(', ') as MoneyLook['columns'],
    use: rates === 'none' ? null : percentStyle(draw, 'use', 1),
    share: rates === 'use and share' ? percentStyle(draw, 'share', sharePlaces) : null,
    formulas: !/text/.test(draw.table.tags.get('amounts') ?? '') && draw.maybe('totals by formula', 0.4),
  };
}

/** `group`: what stands over the two budgets, whose own heads then say only which of the two. */
export function moneyHeads(
  heads: HeadWriter,
  look: MoneyLook,
  saidInTitle: boolean,
  group: string | null = null,
): readonly Column[] {
  const thousands = look.amounts.scale === 'thousands' && !saidInTitle;
  return [
    ...look.columns.map((part): Column => {
      if (group === null || part === 'actual') return { head: heads.of(part, { thousands }) };
      const head = part === 'initial' ? 'Iniziale' : 'Aggiornato';
      return { head: thousands ? `${head}\n(migliaia di euro)` : head, group };
    }),
    ...(look.use ? [{ head: heads.of('use', { sign: look.use.needsSign }) }] : []),
    ...(look.share ? [{ head: heads.of('share', { sign: look.share.needsSign }) }] : []),
  ];
}

export interface MoneyRow {
  readonly subject: Subject | null;
  readonly money: Money;
  /** Of the whole, where the table prints it on this row. */
  readonly shareOf: Money | null;
  readonly sharePlaces: number;
  /** Rows of the grid that a formula sums; `null` for typed figures. */
  readonly sums: readonly number[] | null;
  /** Claims that this row's figures are made of. */
  readonly below: readonly Claim[];
  readonly spoilt: boolean;
  /** A mistake to put on this row, by the column it spoils. */
  readonly wrong: { readonly part: string; readonly mistake: Mistake; readonly shown?: Decimal } | null;
  readonly near: readonly Mistake[];
  /** Mistakes in any row, which move every share of the whole; filled while the table is composed. */
  readonly shareNear?: readonly Mistake[];
}

/** The cells of one row of money, from `firstColumn` on, and what they claim. */
export function moneyCells(
  look: MoneyLook,
  row: MoneyRow,
  firstColumn: number,
): { readonly cells: readonly (Put | null)[]; readonly claims: readonly Claim[] } {
  const { subject, money, below, spoilt, wrong, near } = row;
  const mark = spoilt ? { spoilt: true } : {};
  const say = (figure: 'initial' | 'updated' | 'actual' | 'use' | 'share', value: string | null): Claim[] =>
    subject === null
      ? []
      : [
          claim(figure, subject, value, {
            ...mark,
            below: below.filter(
              (part) => part.figure === figure || (figure === 'use' && part.figure !== 'share'),
            ),
          }),
        ];
  const use = useOf(money);
  const useClaims = say('use', use && plain(rounded(use, 1)));
  const amounts = look.columns.map((part, at): Put => {
    const claims = [...say(part, plain(money[part])), ...(part === 'initial' ? [] : useClaims)];
    const mine = wrong?.part === part ? wrong.mistake : null;
    const put: Put = { ...look.amounts.write(money[part]), claims, near, mistake: mine };
    if (mine)
      return {
        ...put,
        ...(wrong?.shown ? look.amounts.write(wrong.shown) : misdone(look, money[part], mine.kind)),
      };
    if (row.sums === null || !look.formulas || row.sums.length === 0) return put;
    const rows = row.sums;
    return { ...put, formula: (where: Where) => rows.map((r) => where(r, firstColumn + at)).join('+') };
  });
  const cells: (Put | null)[] = [...amounts];
  const over = money.actual.gt(money.updated);
  if (look.use) {
    // An amount a hundredfold and its own use contradict each other: either may be named.
    const either = wrong?.mistake.kind === 'amount a hundredfold' ? wrong.mistake : null;
    const mine = wrong?.part === 'use' ? wrong.mistake : null;
    const shown = mine ? (use ?? new Decimal(0)).plus(use?.gt(50) ? -7 : 7) : (use ?? new Decimal(0));
    cells.push({
      ...look.use.write(shown),
      claims: useClaims,
      mistake: mine ?? either,
      doubtful: over,
      near,
    });
  }
  if (look.share) {
    const whole = row.shareOf;
    if (whole === null || whole.actual.isZero()) cells.push(null);
    else {
      const share = money.actual.div(whole.actual).times(100);
      const mine = wrong?.part === 'share' ? wrong.mistake : null;
      const shown = mine ? share.plus(share.gt(50) ? -6 : 6) : share;
      cells.push({
        ...look.share.write(shown),
        claims: say('share', plain(rounded(share, row.sharePlaces))),
        mistake: mine,
        near: row.shareNear ?? near,
      });
    }
  }
  return { cells, claims: [...new Set(cells.flatMap((cell) => cell?.claims ?? []))] };
}

const WORDS_FOR_AMOUNTS = ['da definire', 'vedi nota', 'in corso', '#RIF!', '???'];

/** What stands in the cell instead of the amount. */
function misdone(look: MoneyLook, amount: Decimal, kind: string): Put {
  switch (kind) {
    case 'amount a hundredfold':
      return look.amounts.write(amount.times(100));
    case 'a word for an amount':
      return { value: WORDS_FOR_AMOUNTS[amount.toFixed(0).length % WORDS_FOR_AMOUNTS.length]! };
    case 'an amount in a date format':
      return { ...look.amounts.write(amount), format: 'dd/mm/yyyy' };
    case 'amount blanked':
      return { value: null };
    default:
      // A total that is wrong as typing goes: a digit too high.
      return look.amounts.write(amount.plus(amount.gt(20000) ? 10000 : 1000));
  }
}
