import { onlyTable, sheet } from '../sheets';

describe('the calendar of the performance cycle (report, "Fasi, soggetti, tempi e responsabilità")', () => {
  test('phases, subjects, ways and times, whose rows sound like heads', () => {
    const table = onlyTable(
      sheet('Foglio30', [
        ['FASI', 'SOGGETTI', "MODALITA'", 'TEMPI'],
        ['Monitoraggio periodico', 'Dirigenti, PO, uffici', 'Schede', 'Trimestrale'],
        ['Valutazione risultati intermedi', 'Dirigenti', 'Azioni correttive', 'Semestrale'],
        ['Bilancio consuntivo', 'Ragioneria, uffici', 'Rilevazione del risultato', 'Febbraio-marzo'],
        ['Elaborazione della relazione', 'Programmazione e controllo', null, 'Aprile'],
        ['Validazione', 'OIV', null, 'Giugno'],
      ]),
    );
    expect(table).toMatchObject({
      kind: 'cycle-calendar',
      levels: [],
      facts: [],
      range: { top: 0, left: 0, bottom: 5, right: 3 },
    });
  });

  test('deadlines as days, sections as rows', () => {
    const table = onlyTable(
      sheet(
        'Scadenze',
        [
          ['Calendario del ciclo di gestione della performance'],
          ['Fase del ciclo', 'Soggetto responsabile', 'Documento', 'Scadenza'],
          ['PROGRAMMAZIONE'],
          ['Definizione degli obiettivi', 'Direttore generale', 'Piano', '31/01'],
          ['RENDICONTAZIONE'],
          ['Misurazione dei risultati', 'Ufficio controllo', 'Relazione', '30/06'],
        ],
        ['A3:D3', 'A5:D5'],
      ),
    );
    expect(table).toMatchObject({ kind: 'cycle-calendar', facts: [], range: { top: 1, bottom: 5 } });
  });

  test('phases of something else are unknown', () => {
    const table = onlyTable(
      sheet('Cantiere', [
        ['Fase', 'Responsabile', 'Scadenza'],
        ['Scavi', 'Impresa Rossi', '31/03'],
        ['Fondazioni', 'Impresa Bianchi', '30/04'],
      ]),
    );
    expect(table.kind).toBe('unknown');
  });
});
