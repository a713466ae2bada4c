import { PROMOTION_OFFICE } from '../facts/promotion-office';
import { formula, Page } from './page';
import { CENTRED, figure, HEAD, LABEL, NOTE, TITLE } from './styles';

/** What an office's workbook has besides tables of the report. */
export function coverPage(): Page {
  const page = new Page('Copertina', { A: 4, B: 70 });
  page.put('B', 3, 'Camera di Commercio di Lucca', TITLE);
  page.put('B', 5, 'Monitoraggio 2016 - dati per la Relazione sulla performance', { bold: true });
  page.put('B', 6, 'Aggiornamento: 31/12/2016', {});
  page.put('B', 8, 'Bilancio, funzioni, personale e investimenti sono dati illustrativi.', NOTE);
  return page;
}

/** The promotion office's own list of what it spent. */
export function promotionOfficePage(): Page {
  const page = new Page('Ufficio Promozione', { A: 12, B: 36, C: 16, D: 16, E: 12 });
  page.put('A', 1, 'Ufficio Promozione - progetti seguiti nel 2016', TITLE);
  page.putRow('A', 3, ['Codice', 'Progetto', 'Budget aggiornato', 'Consuntivo', '% utilizzo'], HEAD);
  PROMOTION_OFFICE.forEach(({ code, title, updated, actual, use }, index) => {
    const row = 4 + index;
    const codeStyle = typeof code === 'number' ? { ...CENTRED, format: 'scientific' as const } : CENTRED;
    page.putRow(
      'A',
      row,
      [code, title, updated, actual, formula(`D${row}/C${row}*100`, use)],
      [codeStyle, LABEL, figure('money'), figure('money'), figure('tenths')],
    );
  });
  return page;
}

/** Values of the drop-downs of the quarterly schedules, kept out of sight. */
export function listsPage(): Page {
  const page = new Page('Liste', { A: 14, B: 26 }, 'hidden');
  const months =
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';
  page.putRow('A', 1, ['Mesi', 'Stato'], { bold: true });
  months.split(' ').forEach((month, index) => page.put('A', 2 + index, month));
  ['realizzato', 'parzialmente realizzato', 'non realizzato', 'N.C.'].forEach((state, index) =>
    page.put('B', 2 + index, state),
  );
  return page;
}
