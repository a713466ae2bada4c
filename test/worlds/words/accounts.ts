/** Items of statements: label, kind of line and a fair size, as bodies print them (D.P.R. 254/2005 and others). */
export interface Item {
  readonly label: string;
  /** A line adds into the next total of its level; a head stands alone without an amount. */
  readonly role: 'head' | 'line' | 'total' | 'balance';
  readonly size?: number;
  /** Totals: labels of what they add; balances: what they add and, with a minus, take off. */
  readonly of?: readonly string[];
}

const head = (label: string): Item => ({ label, role: 'head' });
const line = (label: string, size: number): Item => ({ label, role: 'line', size });
const total = (label: string, ...of: string[]): Item => ({ label, role: 'total', of });
const balance = (label: string, ...of: string[]): Item => ({ label, role: 'balance', of });

/** Chambers of commerce, annex C. */
export const CHAMBER_INCOME: readonly Item[] = [
  head('GESTIONE CORRENTE'),
  head('A) Proventi correnti'),
  line('1) Diritto annuale', 6_000_000),
  line('2) Diritti di segreteria', 1_800_000),
  line('3) Contributi, trasferimenti e altre entrate', 500_000),
  line('4) Proventi da gestione di beni e servizi', 200_000),
  line('5) Variazione delle rimanenze', -4_000),
  total(
    'Totale proventi correnti (A)',
    '1) Diritto annuale',
    '2) Diritti di segreteria',
    '3) Contributi, trasferimenti e altre entrate',
    '4) Proventi da gestione di beni e servizi',
    '5) Variazione delle rimanenze',
  ),
  head('B) Oneri correnti'),
  line('6) Personale', 2_700_000),
  line('7) Funzionamento', 2_400_000),
  line('8) Interventi economici', 1_500_000),
  line('9) Ammortamenti e accantonamenti', 1_700_000),
  total(
    'Totale oneri correnti (B)',
    '6) Personale',
    '7) Funzionamento',
    '8) Interventi economici',
    '9) Ammortamenti e accantonamenti',
  ),
  balance(
    'Risultato della gestione corrente (A-B)',
    'Totale proventi correnti (A)',
    '-Totale oneri correnti (B)',
  ),
  head('C) GESTIONE FINANZIARIA'),
  line('10) Proventi finanziari', 60_000),
  line('11) Oneri finanziari', 15_000),
  balance('Risultato della gestione finanziaria', '10) Proventi finanziari', '-11) Oneri finanziari'),
  head('D) GESTIONE STRAORDINARIA'),
  line('12) Proventi straordinari', 300_000),
  line('13) Oneri straordinari', 120_000),
  balance('Risultato della gestione straordinaria', '12) Proventi straordinari', '-13) Oneri straordinari'),
  balance(
    'Avanzo/disavanzo economico d’esercizio',
    'Risultato della gestione corrente (A-B)',
    'Risultato della gestione finanziaria',
    'Risultato della gestione straordinaria',
  ),
];

/** Bodies that keep the civil code's or the harmonised scheme. */
export const PUBLIC_INCOME: readonly Item[] = [
  head('A) COMPONENTI POSITIVI DELLA GESTIONE'),
  line('Proventi da tributi', 9_000_000),
  line('Proventi da trasferimenti e contributi', 3_500_000),
  line('Ricavi delle vendite e prestazioni e proventi da servizi pubblici', 1_900_000),
  line('Altri ricavi e proventi diversi', 700_000),
  total(
    'Totale componenti positivi della gestione A)',
    'Proventi da tributi',
    'Proventi da trasferimenti e contributi',
    'Ricavi delle vendite e prestazioni e proventi da servizi pubblici',
    'Altri ricavi e proventi diversi',
  ),
  head('B) COMPONENTI NEGATIVI DELLA GESTIONE'),
  line('Acquisto di materie prime e/o beni di consumo', 400_000),
  line('Prestazioni di servizi', 5_200_000),
  line('Utilizzo beni di terzi', 150_000),
  line('Personale', 4_800_000),
  line('Ammortamenti e svalutazioni', 2_100_000),
  line('Oneri diversi di gestione', 600_000),
  total(
    'Totale componenti negativi della gestione B)',
    'Acquisto di materie prime e/o beni di consumo',
    'Prestazioni di servizi',
    'Utilizzo beni di terzi',
    'Personale',
    'Ammortamenti e svalutazioni',
    'Oneri diversi di gestione',
  ),
  balance(
    'Differenza fra componenti positivi e negativi della gestione (A-B)',
    'Totale componenti positivi della gestione A)',
    '-Totale componenti negativi della gestione B)',
  ),
];

export const UNIVERSITY_INCOME: readonly Item[] = [
  head('A) PROVENTI OPERATIVI'),
  line('I. Proventi propri', 21_000_000),
  line('II. Contributi', 74_000_000),
  line('V. Altri proventi e ricavi diversi', 3_300_000),
  total('TOTALE PROVENTI (A)', 'I. Proventi propri', 'II. Contributi', 'V. Altri proventi e ricavi diversi'),
  head('B) COSTI OPERATIVI'),
  line('VIII. Costi del personale', 61_000_000),
  line('IX. Costi della gestione corrente', 24_000_000),
  line('X. Ammortamenti e svalutazioni', 5_100_000),
  line('XII. Oneri diversi di gestione', 900_000),
  total(
    'TOTALE COSTI (B)',
    'VIII. Costi del personale',
    'IX. Costi della gestione corrente',
    'X. Ammortamenti e svalutazioni',
    'XII. Oneri diversi di gestione',
  ),
  balance('DIFFERENZA TRA PROVENTI E COSTI OPERATIVI (A-B)', 'TOTALE PROVENTI (A)', '-TOTALE COSTI (B)'),
];

export const HEALTH_INCOME: readonly Item[] = [
  head('A) VALORE DELLA PRODUZIONE'),
  line('1) Contributi in c/esercizio', 410_000_000),
  line('4) Ricavi per prestazioni sanitarie e sociosanitarie', 38_000_000),
  line('6) Compartecipazione alla spesa per prestazioni sanitarie (Ticket)', 7_200_000),
  line('9) Altri ricavi e proventi', 2_600_000),
  total(
    'Totale A)',
    '1) Contributi in c/esercizio',
    '4) Ricavi per prestazioni sanitarie e sociosanitarie',
    '6) Compartecipazione alla spesa per prestazioni sanitarie (Ticket)',
    '9) Altri ricavi e proventi',
  ),
  head('B) COSTI DELLA PRODUZIONE'),
  line('1) Acquisti di beni', 61_000_000),
  line('2) Acquisti di servizi sanitari', 210_000_000),
  line('6) Costi del personale', 152_000_000),
  line('8) Ammortamenti', 11_000_000),
  total(
    'Totale B)',
    '1) Acquisti di beni',
    '2) Acquisti di servizi sanitari',
    '6) Costi del personale',
    '8) Ammortamenti',
  ),
  balance('DIFF. TRA VALORE E COSTI DELLA PRODUZIONE (A-B)', 'Totale A)', '-Totale B)'),
];

export const BALANCE_SHEET: readonly Item[] = [
  head('ATTIVO'),
  line('Immobilizzazioni immateriali', 120_000),
  line('Immobilizzazioni materiali', 9_500_000),
  line('Immobilizzazioni finanziarie', 4_100_000),
  total(
    'Totale immobilizzazioni',
    'Immobilizzazioni immateriali',
    'Immobilizzazioni materiali',
    'Immobilizzazioni finanziarie',
  ),
  line('Rimanenze', 60_000),
  line('Crediti', 2_900_000),
  line('Disponibilità liquide', 8_200_000),
  total('Totale attivo circolante', 'Rimanenze', 'Crediti', 'Disponibilità liquide'),
  total('TOTALE ATTIVO', 'Totale immobilizzazioni', 'Totale attivo circolante'),
  head('PASSIVO'),
  line('Patrimonio netto', 0),
  line('Debiti di finanziamento', 1_000_000),
  line('Trattamento di fine rapporto', 3_200_000),
  line('Debiti di funzionamento', 2_600_000),
  line('Fondi per rischi e oneri', 400_000),
  line('Ratei e risconti passivi', 90_000),
  total(
    'TOTALE PASSIVO E PATRIMONIO NETTO',
    'Patrimonio netto',
    'Debiti di finanziamento',
    'Trattamento di fine rapporto',
    'Debiti di funzionamento',
    'Fondi per rischi e oneri',
    'Ratei e risconti passivi',
  ),
];

/** Chapters of a budget, with what is spent on them or comes in. */
export const EXPENSE_LINES = [
  'Retribuzioni al personale dipendente',
  'Contributi previdenziali',
  'Acquisto di beni di consumo',
  'Utenze e canoni',
  'Manutenzione ordinaria degli immobili',
  'Incarichi professionali',
  'Trasferimenti a famiglie',
  'Contributi alle associazioni',
  'Manutenzione straordinaria strade',
  'Acquisto di attrezzature informatiche',
  'Interessi passivi su mutui',
  'Fondo di riserva',
  'Spese di rappresentanza',
  'Servizi di pulizia',
  'Formazione del personale',
] as const;

export const REVENUE_LINES = [
  'Imposta municipale propria',
  'Addizionale comunale IRPEF',
  'Tassa sui rifiuti',
  'Trasferimenti correnti dallo Stato',
  'Trasferimenti dalla Regione',
  'Diritti di segreteria',
  'Proventi dei servizi scolastici',
  'Sanzioni al codice della strada',
  'Fitti attivi',
  'Alienazione di beni',
  'Accensione di mutui',
] as const;
