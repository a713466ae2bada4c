import type { Site } from '../site';
import type { Put, Row } from './grid';
import type { Holder } from './holders';
import type { IndicatorColumn } from './indicator-columns';
import type { IndicatorLook } from './indicator-rows';
import { comma } from '../dimensions/numbers';
import { rounded } from '../truth';

/** The degree of a holder as its table prints it, below its indicators: a row of its own, or a sentence. */
export function meanRow(
  site: Site,
  { degree, mean, weightMistake }: Holder,
  columns: readonly IndicatorColumn[],
  look: IndicatorLook,
): readonly Row[] {
  if (degree === null || look.degree === null) return [];
  const { draw } = site;
  const style = draw.of('printed mean', { 'row called Media': 2, 'OBIETTIVO REALIZZATO AL …': 1 });
  const wrong = mean.spoilt ? null : site.plant('wrong printed mean', 0.2);
  const shown = wrong ? degree.plus(degree.gt(50) ? -9 : 9) : degree;
  const near = weightMistake ? { near: [weightMistake] } : {};
  const said = { claims: [mean], mistake: wrong, ...near };
  if (style === 'OBIETTIVO REALIZZATO AL …') {
    const words: Put = { value: `OBIETTIVO REALIZZATO AL ${comma(rounded(shown, 2))}%`, bold: true, ...said };
    return [{ cells: [words] }];
  }
  const label = draw.pick(['Media', 'Media obiettivo', 'Grado di raggiungimento complessivo', 'TOTALE']);
  return [
    {
      cells: columns.map(({ role }): Put | null => {
        if (role === 'title') return { value: label, bold: true };
        return role === 'degree' ? { ...look.degree!.write(shown), ...said } : null;
      }),
    },
  ];
}
