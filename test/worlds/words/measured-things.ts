/** What indicators measure: the words, the unit, which way is better and whether the words alone say it. */
export interface MeasuredThing {
  readonly words: string;
  readonly unit: 'count' | 'percent' | 'days' | 'euro' | 'score' | 'hours' | 'minutes' | 'date' | 'yes-no';
  readonly better: 'higher' | 'lower';
  /** Fair targets. */
  readonly from: number;
  readonly to: number;
}

const higher = (unit: MeasuredThing['unit'], from: number, to: number, ...words: string[]): MeasuredThing[] =>
  words.map((text) => ({ words: text, unit, better: 'higher', from, to }));
const lower = (unit: MeasuredThing['unit'], from: number, to: number, ...words: string[]): MeasuredThing[] =>
  words.map((text) => ({ words: text, unit, better: 'lower', from, to }));

export const MEASURED_THINGS: readonly MeasuredThing[] = [
  ...higher(
    'count',
    2,
    900,
    'Numero di imprese coinvolte',
    'N. utenti dello sportello',
    'Numero partecipanti ai seminari',
    'Imprese assistite',
    'Totale incontri con le associazioni',
    'Saldo iscrizioni-cessazioni',
    'N. di controlli effettuati',
    'Numero di contatti al sito istituzionale',
    'Studenti iscritti al primo anno',
    'Posti disponibili negli asili nido',
    'Numero convenzioni attivate',
    'Media annua di visitatori del museo',
    'Utenti raggiunti dalla campagna',
    'Pratiche lavorate nell’anno',
  ),
  ...higher(
    'percent',
    50,
    100,
    'Percentuale di pratiche evase nei termini',
    '% di documenti pubblicati rispetto ai previsti',
    'Grado di copertura del servizio',
    'Indice di gradimento degli utenti',
    'Tasso di copertura vaccinale',
    'Percentuale di raccolta differenziata',
    '% di riscossione dei tributi accertati',
    'Obiettivo raggiunto: quota di atti digitali',
    'Percentuale di attuazione del piano',
    'Percentuale di personale formato',
  ),
  ...higher('score', 2, 5, 'Voto medio di soddisfazione (scala da 1 a 5)', 'Gradimento dei corsi (da 1 a 5)'),
  ...higher('euro', 1000, 90000, 'Ricavi da servizi a pagamento', 'Entrate da sponsorizzazioni'),
  ...lower(
    'days',
    3,
    60,
    'Tempo medio di evasione delle pratiche',
    'Giorni medi di pagamento delle fatture',
    'Tempi di attesa per la prima visita',
    'Durata media dei procedimenti',
    'Tempo medio di risposta ai reclami',
  ),
  ...lower('minutes', 5, 60, 'Tempo medio di attesa allo sportello'),
  ...lower(
    'percent',
    1,
    30,
    'Tasso di assenteismo',
    'Incidenza dei reclami sul totale delle pratiche',
    'Percentuale di ricorsi persi',
    'Incidenza delle spese di personale',
    'Tasso di infortuni sul lavoro',
    'Percentuale di arretrato',
  ),
  ...lower(
    'euro',
    10,
    900,
    'Costo medio per utente',
    'Spesa media per pratica',
    'Costo unitario del servizio',
  ),
  ...lower('count', 1, 40, 'Numero di reclami ricevuti', 'N. errori nelle certificazioni'),
  ...higher(
    'date',
    1,
    12,
    'Approvazione del piano triennale',
    'Pubblicazione della relazione annuale',
    'Adozione del regolamento',
    'Avvio del nuovo sportello',
    'Attivazione del portale',
    'Conclusione della gara',
    'Trasmissione del rendiconto',
  ),
  ...higher(
    'yes-no',
    1,
    1,
    'Realizzazione dell’indagine di customer satisfaction',
    'Aggiornamento della carta dei servizi',
    'Sottoscrizione del protocollo d’intesa',
    'Predisposizione del report annuale',
  ),
];
