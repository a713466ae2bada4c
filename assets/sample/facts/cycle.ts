/** Chapter 5: phases of the performance cycle, who, how and when. */
export interface Phase {
  readonly phase: string;
  readonly who: string;
  readonly how: string;
  readonly when: string;
}

const phase = (name: string, who: string, how: string, when: string): Phase => ({
  phase: name,
  who,
  how,
  when,
});

export const PHASES: readonly Phase[] = [
  phase(
    'Monitoraggio periodico sui risultati',
    'Dirigenti, PO, uffici',
    'Rilevazione con schemi excell',
    'Trimestrale',
  ),
  phase(
    'Reporting intermedio',
    'Programmazione e controllo',
    'Report sul raggiungimento dei progetti',
    'Semestrale',
  ),
  phase(
    'Valutazione risultati intermedi',
    'Dirigenti, PO',
    'Cause degli scostamenti e correttivi',
    'Semestrale',
  ),
  phase('Aggiornamento Piano della Performance', 'Dirigenti, PO, Giunta', 'Modifiche al Piano', 'Semestrale'),
  phase('Bilancio consuntivo', 'Ragioneria, uffici', 'Risultato di gestione', 'Febbraio-marzo'),
  phase('Struttura del documento', 'Programmazione e controllo, SG', 'Analisi della normativa', 'Marzo'),
  phase('Proposta di relazione', 'Programmazione e controllo', 'Analisi dei documenti', 'Aprile'),
  phase(
    'Verifica definitiva documento',
    'SG, Programmazione e controllo',
    'Definizione del documento',
    'Maggio',
  ),
  phase('Approvazione Relazione', 'Giunta', '', 'Giugno'),
  phase('Validazione Relazione', 'OIV', 'Delibera CIVIT/ANAC n. 6/1012 – 23/2013', 'Giugno'),
  phase('Pubblicazione', 'Programmazione e controllo, OIV', 'Sezione trasparenza del sito', 'Giugno'),
];
