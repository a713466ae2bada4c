/**
 * "Le risorse finanziarie": budget and outturn by strategic objective and project, as the report of 2016 prints
 * them. Its slips are kept: the code IE0101, the blank percentage of 3B0102, the objective 1F without a project.
 */
export interface Amounts {
  readonly initial: number;
  readonly updated: number;
  readonly actual: number;
  /** % of the updated budget; `null` where the report leaves it blank. */
  readonly use: number | null;
}

export interface ProjectRow extends Amounts {
  /** The whole label, code and title together, as the report has it. */
  readonly label: string;
}

export interface ObjectiveBlock {
  readonly code: string;
  readonly title: string;
  readonly projects: readonly ProjectRow[];
  readonly subtotal: Amounts & { readonly share: number };
}

const row = (
  label: string,
  initial: number,
  updated: number,
  actual: number,
  use: number | null,
): ProjectRow => ({ label, initial, updated, actual, use });

const idle = (label: string): ProjectRow => row(label, 0, 0, 0, 0);

const sums = (initial: number, updated: number, actual: number, use: number, share: number) => ({
  initial,
  updated,
  actual,
  use,
  share,
});

const NOTHING = sums(0, 0, 0, 0, 0);

export const AREA_1: readonly ObjectiveBlock[] = [
  {
    code: '1A',
    title: 'Programmazione territoriale',
    projects: [row('1A0101- Proposte per nuove politiche di sviluppo', 26500, 16500, 610, 3.7)],
    subtotal: sums(26500, 16500, 610, 3.7, 0.05),
  },
  {
    code: '1B',
    title: 'Analisi del sistema economico locale',
    projects: [row("1B0101- Valorizzazione dell'informazione economica", 20000, 20000, 7930, 39.7)],
    subtotal: sums(20000, 20000, 7930, 39.7, 0.7),
  },
  {
    code: '1C',
    title: 'Sviluppo e valorizzazione del patrimonio documentale',
    projects: [idle('1C0101- Sviluppo e valorizzazione del patrimonio documentale del sistema camerale')],
    subtotal: NOTHING,
  },
  {
    code: '1D',
    title: 'Promozione dei servizi di giustizia alternativa',
    projects: [
      row('1D0101- Diffusione degli strumenti di giustizia alternativa', 35600, 36400, 23395.19, 64.3),
    ],
    subtotal: sums(35600, 36400, 23395.19, 64.3, 2.06),
  },
  {
    code: '1E',
    title: 'Vigilanza del mercato',
    projects: [
      row('IE0101 - Adozione di specifiche iniziative nel campo ispettivo', 4500, 4200, 596.2, 14.2),
    ],
    subtotal: sums(4500, 4200, 596.2, 14.2, 0.05),
  },
  {
    code: '1F',
    title: 'Sportello legalità per le imprese',
    projects: [idle('Attuazione in quota parte nel progetto 1A0101')],
    subtotal: NOTHING,
  },
];

export const AREA_2: readonly ObjectiveBlock[] = [
  {
    code: '2A',
    title: 'Mantenimento e sviluppo performance - semplificazione amministrativa',
    projects: [idle("2A0101 - Miglioramento del servizio all'utenza")],
    subtotal: NOTHING,
  },
  {
    code: '2B',
    title: 'Rafforzamento immagine del registro imprese e valorizzazione del patrimonio informativo',
    projects: [row('2B0101- Promuovere la qualità dei dati del Registro imprese', 300, 323, 322.08, 99.7)],
    subtotal: sums(300, 323, 322.08, 99.7, 0.03),
  },
  {
    code: '2C',
    title: "Favorire lo start up e sostenere lo sviluppo d'impresa",
    projects: [
      row('2C0101- Sportelli e servizi alle imprese', 241000, 252000, 21400, 8.5),
      row('2C0102- Formazione', 130500, 90300, 59300.76, 65.7),
      row('2C0104- Innovazione e traferimento tecnologico', 348000, 348000, 210000, 60.3),
    ],
    subtotal: sums(719500, 690300, 290700.76, 42.1, 25.65),
  },
  {
    code: '2D',
    title: 'Riaffermare il ruolo di "primo punto di contatto" con le istituzioni',
    projects: [row("2D0101- L' impresa nell' Europa: crescita e competitivita'", 70000, 69150, 38018.1, 55)],
    subtotal: sums(70000, 69150, 38018.1, 55, 3.35),
  },
  {
    code: '2E',
    title: "Valorizzazione dell'identità territoriale",
    projects: [
      row('2E0101- Internazionalizzazione, promozione interna e turismo', 331500, 330800, 292287.15, 88.4),
      row("2E0102- Supporto all'internazionalizzazione (Lucca Promos)", 430000, 430000, 368000, 85.6),
      row('2E0103- Mu.Sa .', 110000, 110000, 100000, 90.9),
      idle('2E0104- Fondazione Puccini'),
      row('2E0105- Agricoltura e tutela delle produzioni tipiche', 9000, 9000, 1797.39, 20),
    ],
    subtotal: sums(880500, 879800, 762084.54, 86.6, 67.24),
  },
];

export const AREA_3: readonly ObjectiveBlock[] = [
  {
    code: '3A',
    title: "Riorganizzazione dell'ente",
    projects: [
      idle('3A0101 - Supporto agli organi ed al Segretario Generale nel processo di riforma'),
      idle('3A0102 - Riorganizzazione - Benessere organizzativo - Efficienza gestione documenti'),
    ],
    subtotal: NOTHING,
  },
  {
    code: '3B',
    title: 'Orientare la gestione della performance',
    projects: [
      row('3B0101- Ciclo di gestione della performance', 5000, 5000, 3660, 73.2),
      row('3B0102 - Monitoraggio costante della qualità percepita dagli stakeholders', 0, 0, 0, null),
    ],
    subtotal: sums(5000, 5000, 3660, 73.2, 0.32),
  },
  {
    code: '3C',
    title: 'Gestione del patrimonio e di ogni novità normativa di competenza',
    projects: [
      idle('3C0102 - Innovazione strumenti amministrativo-contabili'),
      idle('3C0103 - Razionalizzazione contratti'),
      idle("3C0104 - Gestione informatica e digitalizzazione dell'Ente"),
      idle('3C0105 - Presidio continuo alla gestione della riscossione'),
    ],
    subtotal: NOTHING,
  },
  {
    code: '3D',
    title: 'Trasparenza',
    projects: [idle('3D0101 - Trasparenza e anticorruzione')],
    subtotal: NOTHING,
  },
  {
    code: '3E',
    title: 'La comunicazione digitale e la sua strategia',
    projects: [row('3E0101- Comunicazione digitale e la sua strategia', 20000, 17000, 5986.81, 35.2)],
    subtotal: sums(20000, 17000, 5986.81, 35.2, 0.53),
  },
  {
    code: '3F',
    title: 'Innovazione normativa e miglioramento continuo',
    projects: [idle('3F0101- Individuazione di soluzioni migliorative e riordino degli archivi camerali')],
    subtotal: NOTHING,
  },
];

export const TOTAL = { initial: 1781900, updated: 1738673, actual: 1133303.68, use: 65.2, share: 100 };
