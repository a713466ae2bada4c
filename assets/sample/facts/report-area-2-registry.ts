import { indicator, MARKET_REGULATION, NO_MONEY, project, typed, type ReportObjective } from './report-form';

/** Annex 1, area 2, register of firms. */
export const OBJECTIVE_2A: ReportObjective = {
  ...MARKET_REGULATION,
  code: '2A',
  title: 'MANTENIMENTO E SVILUPPO DELLE PERFORMANCE ANAGRAFICO-CERTIFICATIVE - SEMPLIFICAZIONE',
  strategic: [
    indicator(
      'Tempo medio di evasione al Registro imprese (senza sospensione) - Risultato atteso: inferiore a 5 giorni',
      typed('tempo medio di lavorazione 2.3 gg'),
    ),
    indicator('Efficacia della formazione per l’utenza: primo monitoraggio'),
    indicator('Risposta telefonica e via e.mail strutturata sul sito'),
  ],
  projects: [
    project('2A0101', "Miglioramento del servizio all'utenza", NO_MONEY, [
      indicator(
        'Tempo medio di evasione Gruppo RI-rea. Risultato atteso: non superiore a 5 gg (Rilevazione al 31.01.2016)',
        typed('2,7 gg'),
      ),
      indicator('Durata media sospensione RI e Rea inferiore a 12 gg.', typed('8,9 gg')),
      indicator('Riduzione 100% pratiche in attesa al 31/12/2015 (n. 75): nulle al 30/06/2016'),
      indicator('Durata media sospensione Artigianato inferiore a 12 gg.', typed('5 gg')),
      indicator('Procedura sui controlli d’ufficio delle SCIA - entro il 30 maggio', typed('maggio')),
      indicator('Dopo il call center: ogni addetto ad almeno n. 2 iniziative di formazione'),
      indicator('N. 2 corsi sul deposito dei bilanci', typed('n. 2')),
      indicator('"Cert\'ò": certificati cartacei entro gennaio, telematici entro il 31.12.2016'),
      indicator('Formazione sulle sanzioni amministrative e nuova procedura'),
      indicator('Notifiche dei verbali: reportistica alimentata di continuo'),
      indicator('Firma digitale: azioni di miglioramento (relazione finale)'),
      indicator('Sportello SPID: studio di fattibilità'),
    ]),
  ],
};

export const OBJECTIVE_2B: ReportObjective = {
  ...MARKET_REGULATION,
  code: '2B',
  title: 'RAFFORZAMENTO IMMAGINE DEL REGISTRO IMPRESE E VALORIZZAZIONE DEL PATRIMONIO INFORMATIVO',
  strategic: [
    indicator('Attività concordate con il giudice avviate'),
    indicator(
      'Promozione di accordi con Tribunale/Procura per l’innovazione giudiziaria',
      typed('1 accordo'),
    ),
    indicator('Qualità dei dati: controlli a campione avviati, errori analizzati'),
  ],
  projects: [
    project(
      '2B0101',
      'Promuovere la qualità dei dati Registro Imprese',
      [0, 322.08, 0],
      [
        indicator('Revisione conclusa per non meno di n. 900 posizioni errate'),
        indicator('Controlli sulla pec: azioni successive (report finale)'),
        indicator('Direttiva servizi: prima procedura di revisione'),
        indicator('Mediatori con scia del 2012: revisione (ca 10 posizioni)'),
        indicator('Cancellazione d’ufficio conclusa per non meno di 50 posizioni'),
        indicator('Cancellazione d’ufficio conclusa per non meno di 20 posizioni (artigiane)'),
        indicator('Archivio Arca: ruolo conducenti inserito (dal n. 1 al n. 420)'),
        indicator('Prodotto Ateco nell’istruttoria (relazione)'),
        indicator('Omesso deposito bilanci: adesione al progetto qualità (relazione)'),
        indicator('Procedure fallimentari: collaborazione con il tribunale (relazioni)'),
      ],
    ),
  ],
};
