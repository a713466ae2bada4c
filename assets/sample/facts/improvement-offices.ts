import { improvement, row, type ImprovementProject } from './improvement-projects';

/** Annex 2, projects 1-10. */
export const PROJECTS_1_TO_10: readonly ImprovementProject[] = [
  improvement(
    1,
    'RIFORMA 2016 NORMATIVA APPALTI PUBBLICI - PROCEDURE DI ACQUISTO (3C0103)',
    [100, 669.96, 669.96],
    [
      row('I3A) Nuovo Testo Unico gare: almeno 2 incontri'),
      row('I3B) Acquisti fino a € 40.000: indicazioni operative'),
      row('I3C) Acquisti tra € 40.000 ed € 150.000: procedure verificate'),
      row('I3D) Lavori fino ad € 40.000: procedure verificate'),
    ],
  ),
  improvement(
    2,
    'AGENTI CONTABILI TENUTI ALLA RESA DEL CONTO E SISTEMA SIRECO (3C0102)',
    [100, 828.79, 828.79],
    [
      row('OB. N. 3 PO) Parificazione conti gestione 2015: entro giugno 2016'),
      row('I3B) Conti di gestione 2015 tramite Sireco nel termine'),
      row('OB. N. 3 PO) Nomina degli agenti contabili 2016: proposta entro 31 luglio'),
    ],
  ),
  improvement(
    3,
    "SPORTELLO LEGALITA' PER LE IMPRESE (1A0101)",
    [100, 4280.8, 4280.8],
    [
      row('I2A) Sportello usura e sovraindebitamento: monitoraggio'),
      row('2B) Evento sul sovraindebitamento - entro giugno'),
    ],
  ),
  improvement(
    4,
    'SOLUZIONI PER VELOCIZZARE I PAGAMENTI AGLI ENTI PARTECIPATI',
    [100, 1746.9, 1746.9],
    [
      row(
        'Meno incertezze e richieste di liberatoria',
        100,
        'Ordine di servizio a febbraio 2016, elenco a maggio 2016',
      ),
      row('Meno tempo tra prenotazione, autorizzazione e liquidazione', 100, 'Autorizzazioni da 9 a 5'),
    ],
  ),
  improvement(
    5,
    'PIANO DI FASCICOLAZIONE E DEMATERIALIZZAZIONE (3F0101)',
    [100, 5468.72, 5468.72],
    [
      row('I1C) Piano di fascicolazione adottato'),
      row('Cartella G di un ufficio: grandezza prima e dopo', 100, '196 cartelle movimentate su 1.473'),
      row(
        'Protocolli cartacei in entrata: confronto con il triennio',
        100,
        'Regione da 13 a 3, inail da 8 a 2',
      ),
      row('Almeno un servizio al posto dell’invio cartaceo', 100, 'Servizio attivo da marzo 2016'),
    ],
  ),
  improvement(
    6,
    "FUNZIONI PROMOZIONALI DELL'UFFICIO PROMOZIONE E COORDINAMENTO CON LE PARTECIPATE",
    [94, 3300.78, 3300.78],
    [
      row('Certificazione agroalimentare: commissioni svolte', 100, '12 sedute, 24 campioni'),
      row('Sprint: questionari e quesiti evasi', 100, '5 seminari, 35 questionari, circa 200 contatti'),
      row('Sprint al Polo: country presentation', 100, 'n° 2 country presentation'),
      row('Internazionalizzazione al Polo: iniziative svolte', 100, '2 fiere segnalate'),
      row('Lucca Promos: eventi organizzati insieme', 'N.D.', 'Collaborazione non richiesta'),
      row('Lucca Promos e Polo: incontri b2b', 50),
      row('Polo Tecnologico: seminari e partecipanti', 100, '21 e 54 partecipanti'),
      row('Lucca Intec: collaborazione per il MuSA'),
      row('Fondazione Puccini: collaborazione alla promozione'),
      row('Fondazione Puccini: attività intensificate'),
    ],
  ),
  improvement(
    7,
    'FUNZIONI PROMOZIONALI DELL’UFFICIO SVILUPPO IMPRENDITORIALE E LUCCA INTEC (2C7101)',
    [100, 3300.78, 3300.78],
    [
      row('I3A+3B) Calendario unico degli eventi del Polo'),
      row('Corsi manageriali innovativi al Polo', 100, '3 percorsi, customer 6,58'),
      row('Corsi per aspiranti imprenditori al Polo', 100, '10 percorsi, di cui 6 innovativi, customer 6,39'),
      row('Assistenza all’avvio di impresa con voucher', 100, '7 progetti'),
      row('Sito del Polo: accessi', 100, '2.382.867 nel 2016, 928.097 nel 2015'),
    ],
  ),
  improvement(
    8,
    "FUNZIONI PROMOZIONALI DELL'UFFICIO EUROSPORTELLO E LUCCA PROMOS (2D0101)",
    [100, 2583.25, 2583.25],
    [
      row('I4) Progettazione comunitaria: progetti gestiti'),
      row('Sportello comunitario: standard e quesiti', 100, 'Giudizi tra 6,06 e 6,82, circa 35 quesiti'),
      row('Sportello digitalizzazione di I° livello', 100, '128 imprese, 51 nel 2016'),
      row('I5) Sportello digitalizzazione di II° livello avviato'),
    ],
  ),
  improvement(
    9,
    'PROGETTI CRESCERE IN DIGITALE',
    [100, 3132.645, 3132.645],
    [
      row('Risultati del test', 100, '3 laboratori'),
      row('Risultati del tirocinio', 'N.D.', 'Non rilevabile'),
    ],
  ),
  improvement(
    10,
    'QUALIFICAZIONE DELLE FILIERE E AVVIO SPORTELLO INFORMATIVO',
    [100, 2212.98, 2212.98],
    [
      row('Sportello Qualificazione: fasi del progetto'),
      row('Gradimento di seminari e corsi superiore alla sufficienza'),
      row('Formazione del personale sulle certificazioni: tutti i moduli'),
    ],
  ),
];
