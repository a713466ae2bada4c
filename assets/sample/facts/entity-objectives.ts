/** "Gli obiettivi di Ente - risultati 2016". The overall figure stands in a sentence, with a point for the comma. */
export const OVERALL_SENTENCE =
  'La performance 2016 è in linea con gli obiettivi: raggiungimento del risultato atteso pari al 99.57%.';

export interface EntityObjective {
  readonly number: number;
  readonly title: string;
  readonly achieved: number;
}

export const ENTITY_OBJECTIVES: readonly EntityObjective[] = [
  {
    number: 1,
    title: 'GARANTIRE I LIVELLI DI SERVIZIO. BENESSERE ORGANIZZATIVO. TRASPARENZA E ANTICORRUZIONE',
    achieved: 98.4,
  },
  {
    number: 2,
    title:
      'CONTENIMENTO DEGLI ONERI DI FUNZIONAMENTO E INCREMENTO DELLE ENTRATE DA RICAVI, SERVIZI E CONTRIBUTI',
    achieved: 100,
  },
  { number: 3, title: 'LUCCA INNOVAZIONE E TECNOLOGIA', achieved: 100 },
  { number: 4, title: 'RIORGANIZZAZIONE DELL’AREA PROMOZIONE E SVILUPPO PER LE IMPRESE', achieved: 100 },
  {
    number: 5,
    title: 'TRASPARENZA E PREVENZIONE DELLA CORRUZIONE. RIORGANIZZAZIONE E RAZIONALIZZAZIONE DELLA SPESA',
    achieved: 100,
  },
  {
    number: 6,
    title: 'REALIZZAZIONE DEI PROGRAMMI, PROGETTI, ATTIVITA’ E INIZIATIVE DI AREA 2016',
    achieved: 99.01,
  },
];
