/**
 * What to say of each failure of the host, by its type: what happened, what was kept safe, what to do. `{sheet}` and
 * `{cell}` are told only where the failure has them, in the variants `…At`.
 */
export const failures = {
  CellEditing:
    'Excel è in modifica di una cella: premi Invio o Esc, poi Riprova. Nessun foglio è stato toccato.',
  InactiveWorkbook:
    'In primo piano c’è un’altra cartella di lavoro: torna su questa, poi Riprova. I tuoi fogli sono come prima.',
  TooLarge:
    'La cartella supera ciò che Excel riesce a trasmettere in una volta: dividila o togli ciò che non serve. Nessun foglio è stato toccato.',
  TooLargeAt:
    'Il foglio «{sheet}» supera ciò che Excel riesce a trasmettere in una volta: accorcia le celle più lunghe o dividi il foglio. I tuoi fogli sono come prima.',
  SheetProtected:
    'Il foglio «{sheet}» è protetto e non si può riscrivere: togli la protezione (Revisione, Rimuovi protezione foglio), poi Riprova. Nulla è stato scritto.',
  StructureProtected:
    'La struttura della cartella è protetta e non ammette fogli nuovi: togli la protezione (Revisione, Proteggi cartella di lavoro), poi Riprova. Nulla è stato scritto.',
  SheetHidden:
    'Il foglio «{sheet}» è nascosto: scoprilo in Excel (clic destro su una linguetta, Scopri) per vedere la cella.',
  ReadOnly:
    'La cartella è aperta in sola lettura: puoi consultare tutto, ma per scrivere i riepiloghi apri una copia modificabile. Nulla è stato scritto.',
  Gone: 'Ciò che cercavi non è più nella cartella: premi Aggiorna per leggerla di nuovo.',
  GoneAt: 'Il foglio «{sheet}» non è più nella cartella: premi Aggiorna per leggerla di nuovo.',
  SessionLost:
    'Il collegamento con Excel si è interrotto: attendi un momento e Riprova; se non basta, chiudi e riapri il pannello. I tuoi fogli sono come prima.',
  Busy: 'Excel è occupato: attendi che finisca, poi Riprova. I tuoi fogli sono come prima.',
  NotSupported:
    'Questa versione di Excel non offre ciò che serve ({needs}): aggiorna Excel, o usa Excel per il web. Nessun foglio è stato toccato.',
  Stopped: 'Interrotto come richiesto. I tuoi fogli sono come prima.',
  NotAsWritten:
    'Il foglio «{sheet}» non si può scrivere così com’è: premi Aggiorna, poi Riprova. I tuoi fogli sono come prima.',
  NotAsWrittenAt:
    'Nel foglio «{sheet}» la cella {cell} non contiene ciò che è stato scritto: premi Riprova. I tuoi fogli sono come prima.',
  Unexpected:
    'Excel ha risposto con un errore imprevisto ({code}): premi Riprova; se si ripete, salva, chiudi e riapri la cartella. I tuoi fogli sono come prima.',
  /** Added after a write that stopped half-way. */
  written: '{count|Già riscritto|Già riscritti}: {names}. Riprova completa gli altri.',
};
