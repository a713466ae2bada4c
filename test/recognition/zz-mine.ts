import { snapshotOf } from './zz-snapshot';
import { recognise } from '../../src/recognition/recognise';
import { rangeName } from '../../src/workbook/address';
const show = (name: string, rows: any[][], merges: string[] = []) => {
  const tables = recognise(snapshotOf([{ name: 'Foglio1', rows, merges }]));
  for (const t of tables) {
    console.log('##', name, t.kind, t.range && rangeName(t.range), t.confidence, JSON.stringify(t.period), t.rival?.kind, t.rival?.confidence);
    for (const f of t.facts) console.log('   ', JSON.stringify(f, (k, v) => k === 'ref' ? `${v.row},${v.col}` : (v && typeof v === 'object' && 'value' in v && 'places' in v && 'raw' in v && 'factor' in v) ? `#${v.value}(${v.places})` : v).slice(0, 420));
  }
};
show('annex2', [
  [' allegato n. 2'],
  ['PROGETTI RELAZIONE EX ART. 15 C. 5', null, 'RISULTATO FINALE', 'commento', 'RISORSE PREVISTE', 'RISORSE EROGATE'],
  [3, "SPORTELLO LEGALITA' PER LE IMPRESE (1A0101)", 100, null, 4280.8, 4280.8],
  [null, 'I2A) Gestione sportello prevenzione usura', 100],
  [null, '2B) Un evento entro giugno', 100],
  ['PROGETTI MIGLIORAMENTO SERVIZI ANNO 2016'],
  [6, 'RIMODULAZIONE DELLE FUNZIONI PROMOZIONALI', 94, null, 3300.78, 3300.78],
  [null, 'Sedute di certificazione', 100, 'dodici sedute'],
  [null, 'Eventi con la partecipata', 'N.D.', 'non richiesta'],
  [null, 'Elaborazione di incontri b2b', 50],
  [null, 'Elaborazione di un report', 'N.D.'],
  [null, 'I9) Da fare'],
  [11, 'QUALITA DELLA MEDIAZIONE (1D0101)', 90, null, 6886, 6197.4],
  [null, 'I1) Gradimento non inferiore a tre', 100],
  [null, 'GRUPPO ALBI E RUOLI'],
  [null, 'I4) Seminario', 50],
  [14, 'POTENZIAMENTO (OB. N. 2 ROSSI - BIANCHI)', 100, null, 5337.05, 5337.05],
  [null, 'TOTALE RISORSE DERIVANTI DAI PROGETTI EX ART. 15 (€ 152.614,09)', null, null, 152000],
  [null, 'PERCENTUALE COMPLESSIVA DI REALIZZAZIONE ANNO 2016', 1684, 99.08, 152000, 150602],
], ['A2:B2']);
show('councillors merged', [['Composizione dei Consiglieri per genere'], [2016, null, 2015], ['Uomini', 'Donne', 'Uomini', 'Donne'], [17, 9, 18, 8]], ['A2:B2', 'C2:D2']);
show('councillors unmerged', [['Composizione dei Consiglieri per genere'], [2016, null, 2015], ['Uomini', 'Donne', 'Uomini', 'Donne'], [17, 9, 18, 8]]);
show('employed', [['Occupati in complesso per sesso e relativa incidenza sul totale. Anni 2014-2016 (valori assoluti in migliaia)'], [null, 'Anno 2014', null, null, 'Anno 2015', null, null], [null, 'Femmine', 'Maschi', 'Totale', 'Femmine', 'Maschi', 'Totale'], ['Lucca', 61, 84, 145, 68, 87, 155], ['Toscana', 686, 849, '1.535', 704, 853, '1.557'], ['Italia', '9.334', '12.945', '22.279', 9380, 13085, 22465], ['Fonte: Istat']], ['B2:D2', 'E2:G2']);
show('employed unmerged', [['Occupati in complesso per sesso'], [null, 'Anno 2014', null, null, 'Anno 2015', null, null], [null, 'Femmine', 'Maschi', 'Totale', 'Femmine', 'Maschi', 'Totale'], ['Lucca', 61, 84, 145, 68, 87, 155], ['Toscana', 686, 849, '1.535', 704, 853, '1.557']]);
show('cycle', [['FASI', 'SOGGETTI', "MODALITA'", 'TEMPI'], ['Monitoraggio periodico', 'Dirigenti, PO, uffici', 'Schemi', 'Trimestrale'], ['Bilancio consuntivo', 'Ragioneria', 'Rilevazione del risultato', 'Febbraio-marzo'], ['Approvazione Relazione', 'Giunta', null, 'Giugno']]);
show('firms', [['Il tessuto imprenditoriale'], [null, 2014, 2015, 2016], ['Imprese registrate', '43.221', '43.294', '43.155'], ['Imprese attive', 37108, 36949, 36697]]);
show('firms down', [['Anno', 'Imprese registrate', 'Imprese attive', 'Var. %'], [2014, 43221, 37108, null], [2015, 43294, 36949, -0.4], [2016, 43155, 36697, -0.7]]);
show('pop down', [['Popolazione della provincia'], ['Anno', 'Maschi', 'Femmine', 'Totale'], [2014, 10, 12, 22], [2015, 11, 12, 23], [2016, 9, 8, 18]]);
show('entrate', [['Stato di attuazione delle entrate al 31/12/2016'], ['Entrate', 'Stanziato', 'Assestato', 'Accertato', 'Riscosso', '% accertato', 'Velocità di riscossione'], ['T1', 1000, 1100, 1017.17, 799.8, 92, 79], ['T2', 200, 200, 150, 75, 75, 50], ['T3', 300, 200, 100, 90, 51, 90], ['Totale', 1500, 1500, 1267.17, 964.8, 84, 76]]);
show('quarters', [['Bilancio 2020'], ['Capitolo', 'Assestato', 'Impegnato I trimestre', 'Impegnato II trimestre'], ['101 Cancelleria', 100, 20, 40], ['102 Pulizie', 200, 50, 90]]);
show('missioni', [['Missione', 'Stanziamento', 'Impegni', 'Pagamenti', '% impegnato'], ['01 Servizi istituzionali', 100, 80, 70, 80], ['04 Istruzione', 200, 100, 50, 50]]);
show('cash book', [['Data', 'Incassi', 'Pagamenti', 'Saldo'], ['01/02/2020', 10, 20, 30], ['02/02/2020', 10, 20, 30]]);
show('home', [['Voce', 'Preventivo', 'Pagato', 'Residuo'], ['Fiori', 100, 50, 50], ['Sala', 200, 100, 100]]);
show('sales', [['Prodotto', 2018, 2019], ['Biciclette', 100, 120], ['Commercio online', 3, 4]]);
show('staff cost', [['Competenze', 2019, 2020, 'Variaz. %'], ['Retribuzione ordinaria', 3277567, 3182148, -2.91], ['TFR', 303472, 290312, -4.33]]);
show('phone', [['Nome', 'Ufficio', 'Telefono'], ['A', 'Servizi', '12'], ['B', 'Commercio', '13']]);
show('incentive art15 one row', [['Progetti art. 15 comma 5'], ['Progetto', 'Grado di raggiungimento', 'Importo previsto', 'Importo liquidato'], ['1A0101 - Sportello', '100%', 1000, 1000], ['1D0101 - Mediazione', '90%', 2000, 1800], ['Totale', null, 3000, 2800]]);
show('incentive indicator col', [['Piano di miglioramento 2019'], ['N.', 'Progetto', 'Indicatore', 'Risultato indicatore', 'Risultato finale', 'Incentivo previsto', 'Incentivo erogato'], [1, 'Sportello', 'Eventi', 100, 95, 1000, 950], [null, null, 'Contatti', 90], [2, 'Archivio', 'Scatole', 100, 100, 500, 500]], ['A3:A4', 'B3:B4', 'E3:E4']);
show('sectors totals 1y', [['Imprese attive per settore 2016'], ['Settore', 2016, '%'], ['Agricoltura', 2476, 6.7], ['Costruzioni', 6513, 17.7], ['Servizi', 23198, 63.2], ['Totale', 36697, 100]]);
show('legal forms two row', [['Imprese per forma giuridica'], ['Forma giuridica', 'Registrate', null, 'Attive', null], [null, 2015, 2016, 2015, 2016], ['Società di capitale', 1, 2, 3, 4], ['Ditte individuali', 5, 6, 7, 8], ['Totale', 6, 8, 10, 13]], ['A2:A3', 'B2:C2', 'D2:E2']);
