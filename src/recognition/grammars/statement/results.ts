import { fold } from '../../../domain/text';
import { decimal } from '../../../domain/decimal';
import type { FigureCell, TotalFact } from '../../../facts/facts';
import { believed } from '../../features/series';
import { addsUp } from '../../sums/totals';
import type { FigureReader } from '../../layout/figures';
import type { ItemRow } from '../../names/statement-items';
import { says } from '../../words/phrases';
import { COST_LINES } from '../../words/schemes';
import { type StatementColumn, moneyAt } from './columns';

const REVENUES: readonly string[] = ['production-value', 'current-revenues'];
const COSTS: readonly string[] = ['production-costs', 'current-costs'];

/** "Risultato della gestione corrente (A−B)": the total of the revenues less that of the costs, however costs are signed. */
export function currentResults(
  rows: readonly ItemRow[],
  columns: readonly StatementColumn[],
  reader: FigureReader,
): readonly TotalFact[] {
  const only = (items: readonly string[]): ItemRow | null => {
    const found = rows.filter(({ match }) => match !== null && items.includes(match.item));
    const totals = found.filter(({ row }) => row.kind !== 'data');
    const [one, ...others] = totals.length > 0 ? totals : found;
    return one && others.length === 0 ? one : null;
  };
  const [revenues, costs, result] = [only(REVENUES), only(COSTS), only(['current-result'])];
  if (!revenues || !costs || !result || !isOfTwo(result.row.label)) return [];
  const ofAmounts = columns.filter(({ column }) => column.roles.every(({ role }) => role !== 'variation'));
  const results = ofAmounts.flatMap((place): readonly TotalFact[] => {
    const printed = moneyAt(result.row.row, place, reader);
    const [from, less] = [revenues, costs].map(({ row }) => moneyAt(row.row, place, reader));
    if (!printed || !from || !less) return [];
    return [
      {
        type: 'total',
        scope: 'subtotal',
        role: 'amount',
        year: place.year,
        label: result.row.label,
        printed,
        parts: [from, less],
        signs: [1, takesAway(less) ? -1 : 1],
      },
    ];
  });
  return /(?:^| )a b(?= |$)/.test(fold(result.row.label)) ? results : believed(results);
}

/** "(A-B-C)" takes away more than the costs. */
function isOfTwo(label: string): boolean {
  const letters = /\(([A-Z](?: ?[-–+/]{1,3} ?[A-Z])+)\)/.exec(label)?.[1]?.match(/[A-Z]/g) ?? [];
  return letters.length === 0 || letters.join('') === 'AB';
}

/** Where revenues and costs stand together, a cost typed as a positive takes away from their total. */
export function withSigns(rows: readonly ItemRow[]): (total: TotalFact) => TotalFact {
  const byRow = new Map(rows.map((each) => [each.row.row, each]));
  const isCost = ({ ref }: FigureCell): boolean => says(byRow.get(ref.row)?.row.label ?? '', COST_LINES);
  return (total) => {
    const side = byRow.get(total.printed.ref.row)?.side;
    if (side !== 'other' || total.signs || addsUp(total) || !total.parts.some(isCost)) return total;
    return {
      ...total,
      signs: total.parts.map((part) => (isCost(part) && takesAway(part) ? -1 : 1)),
    };
  };
}

const takesAway = ({ value }: FigureCell): boolean => !decimal(value).isNegative();
