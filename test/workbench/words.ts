/** What the workbench says. It is a tool of this project and speaks Italian only. */
export const WORDS = {
  title: 'Albero · banco di prova',
  open: 'Apri…',
  undo: 'Annulla',
  save: 'Salva',
  split: 'Larghezza del riquadro',
  drop: 'Lascia qui la cartella',
  hint: 'Scrivi in una cella e guarda il riquadro. «Apri…», o trascina qui una cartella .xlsx, per provare con la tua.',
  opened: (file: string) => `Aperta: ${file}`,
  saving: 'Salvo…',
  saved: (file: string) => `Salvata nei download: ${file}`,
  refused: (file: string) => `«${file}» non si può aprire: non è una cartella Excel leggibile.`,
  notSaved: (reason: string) => `Non salvata. ${reason}`,
  refusedEdit: (sheet: string, reason: string) =>
    `Foglio «${sheet}»: la cella non è stata cambiata. ${reason}`,
} as const;
