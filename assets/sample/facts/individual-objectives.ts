/** The objectives of the secretary-general and of the two executives: indicators, results and closing lines. */
export interface IndividualIndicator {
  /** `1)`, `6a)`, `A)` */
  readonly number: string;
  readonly text: string;
  /** Lines such as `3B0101 (realizzato al 94%)`, for an indicator built on projects. */
  readonly projects?: readonly string[];
  /** What the last column holds: points, or words as typed. */
  readonly achieved: number | string;
}

export interface IndividualObjective {
  readonly number: number;
  readonly title: string;
  readonly indicators: readonly IndividualIndicator[];
  readonly closing: string;
}

export interface Person {
  /** The role; the report's surnames are left out everywhere. */
  readonly role: string;
  readonly objectives: readonly IndividualObjective[];
}

const done = (code: string, points: string): string => `${code} (realizzato al ${points}%)`;

const SERVICE_LEVELS: readonly IndividualIndicator[] = [
  {
    number: '1)',
    text: 'Standard di qualità della Carta dei servizi: scostamento medio non superiore al 10%, se motivato',
    achieved: 97,
  },
  { number: '2)', text: 'Dati per le rilevazioni elaborati nei termini richiesti', achieved: 100 },
  { number: '3)', text: 'Relazione sul rispetto di adempimenti e tempi', achieved: 100 },
  { number: '4)', text: 'Attuazione di almeno 2 azione di miglioramento', achieved: 100 },
  {
    number: '5)',
    text: 'Piano di fascicolazione: questionario nei tempi (circa 20 gg), referenti, bozza, validazione, applicazione - report finale',
    achieved: 95,
  },
];

const SAVINGS: readonly IndividualIndicator[] = [
  { number: '6a)', text: 'Riduzione degli oneri di funzionamento rispetto al 2015', achieved: 100 },
  {
    number: '6b)',
    text: 'Aumento delle entrate da contributi e da gestione servizi rispetto al consuntivo 2015',
    achieved: 100,
  },
];

export const SECRETARY_GENERAL: Person = {
  role: 'SEGRETARIO GENERALE',
  objectives: [
    {
      number: 1,
      title: 'GARANTIRE I LIVELLI DI SERVIZIO. BENESSERE ORGANIZZATIVO. TRASPARENZA E ANTICORRUZIONE',
      indicators: SERVICE_LEVELS,
      closing: 'OBIETTIVO REALIZZATO AL 98,4%',
    },
    {
      number: 2,
      title: 'CONTENIMENTO DEGLI ONERI DI FUNZIONAMENTO E INCREMENTO DELLE ENTRATE',
      indicators: [
        {
          number: '1)',
          text: 'Riduzione degli oneri di funzionamento rispetto all’anno 2015',
          achieved: 100,
        },
        {
          number: '2)',
          text: 'Aumento delle entrate da contributi e da gestione servizi rispetto al consuntivo 2015',
          achieved: 100,
        },
      ],
      closing: 'OBIETTIVO REALIZZATO AL 100%',
    },
    {
      number: 3,
      title: 'COORDINAMENTO DEI DIRIGENTI PER GLI OBIETTIVI DI ENTE N. 4-5-6 DEL 2016',
      indicators: [
        {
          number: '',
          text: 'Realizzazione del 90% degli obiettivi di Ente 2016:',
          projects: [
            done('n. 4 (Riorganizzazione Area Promozione)', '100'),
            done('n. 5 (Trasparenza, riorganizzazione, regolazione del mercato)', '100'),
            `${done('n. 6 (Area)', '98,65')} (97,81%SG+98,63%An.e Reg.+99,5Prom.e Amm.)`,
          ],
          achieved: '99,55',
        },
      ],
      closing: 'OBIETTIVO REALIZZATO AL 99,55%',
    },
    {
      number: 4,
      title:
        'PROGRAMMI, PROGETTI E INIZIATIVE DI AREA 2016. OBIETTIVO DI ENTE N. 3. SUPERVISIONE DELLE PARTECIPATE',
      indicators: [
        {
          number: 'A)',
          text: 'Realizzazione del 90% degli obiettivi assegnati agli uffici dell’Area con la RPP 2016:',
          projects: [
            done('3A0101', '100'),
            done('3A0102', '100'),
            done('3B0101', '94'),
            done('3F0101', '96'),
          ],
          achieved: 97.5,
        },
        { number: 'B)', text: 'Realizzazione dell’obiettivo di Ente n. 3/2016', achieved: 100 },
        { number: 'C)', text: 'Relazione alla Giunta entro settembre', achieved: 100 },
      ],
      closing: 'OBIETTIVO REALIZZATO AL 99,16%',
    },
  ],
};

export const EXECUTIVE_PROMOTION: Person = {
  role: 'DIRIGENTE PROMOZIONE E SVILUPPO PER LE IMPRESE, AMMINISTRAZIONE',
  objectives: [
    {
      number: 1,
      title: 'GARANTIRE I LIVELLI DI SERVIZIO. TRASPARENZA E ANTICORRUZIONE. CONTENIMENTO DEGLI ONERI',
      indicators: [...SERVICE_LEVELS, ...SAVINGS],
      closing: 'OBIETTIVO REALIZZATO AL 98,85%',
    },
    {
      number: 2,
      title: 'REALIZZAZIONE DEI PROGRAMMI, PROGETTI, ATTIVITA’ E INIZIATIVE DI AREA 2016',
      indicators: [
        {
          number: '',
          text: 'Realizzazione del 90% degli obiettivi assegnati agli uffici dell’Area con la RPP 2016 (compresi i progetti gestiti direttamente):',
          projects: [
            done('2C7101', '100'),
            done('2C7102', '100'),
            done('2D0101', '100'),
            done('2E0101', '100'),
            done('2E0102', '100'),
            done('2E0103', '100'),
            done('2E0104', '100'),
            done('2E7105', '100'),
            done('3B0102', '100'),
            done('3C0102', '97,6'),
            done('3C0103', '100'),
            done('3C0104', '100'),
            done('3C0105', '99'),
            done('3E0101', '100'),
          ],
          achieved: 99.76,
        },
      ],
      closing: 'OBIETTIVO REALIZZATO AL  99,76%',
    },
    {
      number: 3,
      title: 'RIORGANIZZAZIONE DELL’AREA PROMOZIONE E SVILUPPO PER LE IMPRESE',
      indicators: [
        { number: '1a)', text: 'Proposta integrata di promozione entro febbraio', achieved: 100 },
        { number: '1b)', text: 'Attività programmate - report finale', achieved: 100 },
        { number: '2a)', text: 'MuSA: animazione dell’alta stagione - report', achieved: 100 },
        { number: '2b)', text: 'MuSA: partecipazione al Museo Diffuso - report', achieved: 100 },
        { number: '2c)', text: 'MuSA: produzione della collezione virtuale', achieved: 100 },
        { number: '2d)', text: 'MuSA: nuovo sito e canali social', achieved: 100 },
        { number: '2e)', text: 'MuSA: piano di gestione, da terzi e diretta', achieved: 100 },
        {
          number: '3a)',
          text: 'Lucca Promos: programma presentato alle Associazioni entro gennaio',
          achieved: 100,
        },
        { number: '3b)', text: 'Lucca Promos: programma approvato dalla Giunta realizzato', achieved: 100 },
        { number: '4)', text: 'Fondazione Puccini: programma attuato per la parte camerale', achieved: 100 },
      ],
      closing: "L'OBIETTIVO E' REALIZZATO AL 100%",
    },
  ],
};

export const EXECUTIVE_REGISTRY: Person = {
  role: 'DIRIGENTE ANAGRAFICO CERTIFICATIVO, STUDI, POLITICHE ECONOMICHE E REGOLAZIONE MERCATO',
  objectives: [
    {
      number: 1,
      title: 'GARANTIRE I LIVELLI DI SERVIZIO. TRASPARENZA E ANTICORRUZIONE. CONTENIMENTO DEGLI ONERI',
      indicators: [...SERVICE_LEVELS, ...SAVINGS],
      closing: 'OBIETTIVO COMPLESSIVAMENTE REALIZZATO AL 98,85%',
    },
    {
      number: 2,
      title: 'REALIZZAZIONE DEI PROGRAMMI, PROGETTI, ATTIVITA’ E INIZIATIVE DI AREA 2016',
      indicators: [
        {
          number: '',
          // The report names the RPP of the year before; the slip is kept.
          text: 'Realizzazione del 90% degli obiettivi assegnati agli uffici dell’Area con la RPP 2015 (compresi i progetti gestiti direttamente):',
          projects: [
            done('1A0101', '100'),
            done('1B0101', '100'),
            done('1D0101', '90'),
            done('1E0101', '100'),
            done('2A0101', '100'),
            done('2A0102', '95'),
            done('2B0101', '100'),
            done('3D0101', '100'),
          ],
          achieved: 98.12,
        },
      ],
      closing: 'OBIETTIVO REALIZZATO AL 98,12%',
    },
    {
      number: 3,
      title: 'TRASPARENZA E ANTICORRUZIONE. RIORGANIZZAZIONE. SERVIZI ANAGRAFICI E REGOLAZIONE DEL MERCATO',
      indicators: [
        { number: '1)', text: 'Relazione sul rispetto di adempimenti e tempi', achieved: 100 },
        {
          number: '2a)',
          text: 'Provvedimenti di riorganizzazione entro il 30.06.2015 e relazione sui benefici',
          achieved: 100,
        },
        {
          number: '2b)',
          text: 'Miglioramento medio nel benchmarking (P1 Anagrafico certificativo) rispetto alla performance 2014',
          achieved: 100,
        },
        { number: '3)', text: 'Almeno due azioni significative, con promozione e relazione', achieved: 100 },
        { number: '4a)', text: 'Un accordo di collaborazione con gli Ordini professionali', achieved: 100 },
        {
          number: '4b)',
          text: 'Avvio delle nuove funzioni in materia fallimentare - relazione',
          achieved: 'N.C.',
        },
        {
          number: '5)',
          text: 'Almeno 3 iniziative promozionali sulla regolazione del mercato',
          achieved: 100,
        },
      ],
      closing: 'OBIETTIVO COMPLESSIVAMENTE REALIZZATO AL  100%',
    },
  ],
};
