import { EFFICIENCY_RATIOS, STRUCTURE_RATIOS, type RatioRow } from '../facts/health';
import { fraction } from './italian';
import { columnAfter, Page } from './page';
import { CENTRED, figure, HEAD, LABEL, NOTE, SECTION, TITLE, TYPED } from './styles';

/** A ratio takes two rows, numerator over denominator; its label and its figures are merged over both. */
export function healthPage(): Page {
  const page = new Page('Stato di salute', { A: 3, B: 38, C: 58, D: 14, E: 12, F: 12, G: 12 });
  page.put('B', 2, "STATO DI SALUTE DELL'ENTE", TITLE);
  page.putRow('B', 4, ['Indicatore', 'Composizione indicatore', 'CONSUNTIVO 2016', 2015, 2014, 2013], HEAD);
  let row = 5;
  const putGroup = (title: string, ratios: readonly RatioRow[]): void => {
    page.putMerged('B', row, 'G', row, title, SECTION);
    row += 1;
    for (const ratio of ratios) {
      putRatio(page, row, ratio);
      row += 2;
    }
  };
  putGroup('Indicatori di struttura, di liquidità e di solidità economica e patrimoniale', STRUCTURE_RATIOS);
  putGroup('Indicatori di efficienza di gestione', EFFICIENCY_RATIOS);
  page.put('B', row, 'Fonte: sistema Pareto e bilanci di esercizio', NOTE);
  return page;
}

function putRatio(page: Page, row: number, ratio: RatioRow): void {
  page.putMerged('B', row, 'B', row + 1, ratio.label, LABEL);
  page.put('C', row, ratio.numerator, CENTRED);
  page.put('C', row + 1, ratio.denominator, CENTRED);
  ratio.printed.forEach((printed, index) => {
    const column = columnAfter('D', index);
    const isEuro = ratio.unit === 'euro';
    const asText = ratio.id === 'financial-independence' && index === 3;
    const content = asText
      ? `${printed.toFixed(1).replace('.', ',')}%`
      : isEuro
        ? printed
        : fraction(printed);
    const style = asText ? TYPED : figure(isEuro ? 'tenths' : 'percentTenths');
    page.putMerged(column, row, column, row + 1, content, style);
  });
}
