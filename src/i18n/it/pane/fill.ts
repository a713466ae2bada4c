/** Words of the place "Compila". */
export const fill = {
  left: '{left|Resta|Restano} {left} di {of} {of|indicatore|indicatori}',
  cells: '{count} {count|altra cella da sistemare|altre celle da sistemare}',
  onlyCells: '{count} {count|cella da sistemare|celle da sistemare}',
  list: 'Da compilare in «{sheet}»',
  office: 'Ufficio',
  allOffices: 'Tutti gli uffici',
  position: '{index} di {of}',
  wants: {
    'missing-value': 'manca il valore',
    'missing-target': 'manca il risultato atteso',
    'bad-number': 'numero illeggibile',
    'formula-error': 'errore di formula',
    'needs-assessment': 'da valutare',
    'no-data': 'non compilato',
    partial: 'compilato in parte',
  },
  toldAs: '{name}: «{text}»',
  more: 'Mostra altre ({count})',
  actions: {
    next: 'Successivo',
    previous: 'Precedente',
    start: 'Inizia dal primo',
  },
  hint: 'Invio porta alla cella; un altro Invio alla successiva.',
  done: {
    title: 'Tutto compilato',
    text: 'Indicatori con un risultato leggibile: {of} su {of}.',
  },
  officeDone: 'Qui non resta nulla da compilare.',
  nothing: {
    title: 'Nessun indicatore da compilare',
    text: 'In questa cartella non c’è ancora una tabella di indicatori riconosciuta. In Fogli si vede che cosa manca.',
    openSheets: 'Apri Fogli',
  },
};
