/** Words of the place "Relazione". */
export const report = {
  intro: 'Albero scrive solo i fogli di questo elenco. I fogli dell’ufficio non cambiano.',
  list: 'Fogli da scrivere',
  effects: {
    new: 'nuovo, {cells:number} {cells|cella|celle}',
    changed: '{cells:number} {cells|cella cambia|celle cambiano}',
    same: 'nessuna modifica',
  },
  named: 'si chiamerà «{name}»: un foglio dell’ufficio si chiama già «{title}»',
  stands: 'nel foglio «{name}»',
  typed: '{count} {count|cella scritta a mano sarà sostituita|celle scritte a mano saranno sostituite}',
  planning: 'Preparo l’elenco dei fogli…',
  selected: '{count} {count|foglio scelto|fogli scelti} su {of}',
  chooseAll: 'Scegli tutti',
  chooseNone: 'Nessuno',
  nothingChosen: 'Scegli almeno un foglio.',
  upToDate: 'I riepiloghi scelti sono già aggiornati.',
  actions: {
    write: 'Scrivi i riepiloghi',
    restore: 'Ripristina il contenuto precedente',
    plan: 'Aggiorna l’elenco',
  },
  confirm: {
    title: 'Sostituire le celle scritte a mano?',
    text: '{cells} {cells|cella scritta a mano sarà sostituita|celle scritte a mano saranno sostituite} in {names}. Potrai ripristinare il contenuto precedente.',
    write: 'Scrivi e sostituisci',
    cancel: 'Annulla',
  },
  confirmRestore: {
    title: 'Ripristinare il contenuto precedente?',
    standing: '{sheets} {sheets|foglio torna|fogli tornano} al contenuto di prima.',
    created:
      '{created} {created|foglio creato adesso resta, vuoto e nascosto|fogli creati adesso restano, vuoti e nascosti}: Albero non elimina fogli.',
    restore: 'Ripristina',
    cancel: 'Annulla',
  },
  written: {
    title: '{count|Scritto|Scritti} {count} {count|foglio|fogli}',
    new: 'nuovo',
    updated: 'aggiornato',
    undo: 'Si può tornare indietro anche con Annulla di Excel.',
  },
  restored: 'Contenuto precedente ripristinato.',
  readOnly: {
    title: 'La cartella è di sola lettura',
    text: 'I riepiloghi non si possono scrivere qui: salva una copia della cartella e aprila. Sintesi, Fogli e Controlli funzionano lo stesso.',
  },
  nothing: {
    title: 'Nessun riepilogo da scrivere',
    text: 'In questa cartella non c’è ancora una tabella riconosciuta. In Fogli si vede che cosa manca.',
    openSheets: 'Apri Fogli',
  },
};
