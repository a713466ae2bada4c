import { improvement, row, type ImprovementProject } from './improvement-projects';

/** Annex 2, projects 11-17. The surnames in the title of project 14 are left out. */
export const PROJECTS_11_TO_17: readonly ImprovementProject[] = [
  improvement(
    11,
    'QUALITA’ DELLA MEDIAZIONE CIVILE E ORDINANZE IN MATERIA SANZIONATORIA (1D0101)',
    [90, 6886, 6197.4],
    [
      row('I1) Gradimento della mediazione: voto non inferiore a tre (scala da uno a sei)'),
      row('I2) Sede di Viareggio: linee guida 2015, ulteriori tre mediatori addestrati'),
      row('I3) Un modulo di 9 ore di aggiornamento per mediatori'),
      row('I4) Promozione: un seminario sull’usucapione e campagne via e-mail', 50),
      row('I5) Criteri direttivi in materia sanzionatoria: bozza'),
    ],
  ),
  improvement(
    12,
    'RiIORGANIZZAZIONE E BENESSERE ORGANIZZATIVO (3A0101)',
    [100, 7323.2, 7323.2],
    [
      row('I1) Denunce del personale nelle scadenze'),
      row('I2A) Due azioni di miglioramento del benessere organizzativo'),
    ],
  ),
  improvement(
    13,
    "ASSISTENZA ALL'UTENZA IN MATERIA DI PROPRIETA' INDUSTRIALE (1E0101)",
    [100, 5606.08, 5606.08],
    [row('I1) Transizione verso supporto ed assistenza, verificata con customer')],
  ),
  improvement(
    14,
    "RISORSE UMANE DESTINATE ALL'ATTIVITA' METROLOGICA (OB. N. 2)",
    [100, 5337.05, 5337.05],
    [row('Vigilanza: verifiche e ispezioni dei nuovi ispettori metrici')],
  ),
  improvement(
    15,
    "VALORIZZAZIONE DELL'INFORMAZIONE ECONOMICA (1B0101)",
    [100, 6033.4, 6033.4],
    [
      row('I1A) Bozza del modello entro marzo, definizione entro l’anno (pubblicazioni “Anno 2015”)'),
      row('I2) Restyling del sito www.luccaimprese.it'),
      row('I3) Open Data statistici'),
    ],
  ),
  improvement(
    16,
    "MIGLIORAMENTO DEL SERVIZIO ALL'UTENZA DELL'AREA ANAGRAFICO CERTIFICATIVA (2A0101)",
    [100, 86743.07, 86743.07],
    [
      'REGISTRO IMPRESE',
      row('I1) Tempo medio di evasione non superiore a 5 gg (Rilevazione al 31.01.2017)'),
      row('I2) Durata media sospensione RI e Rea inferiore a 12 gg.'),
      row('I3) Riduzione 100% pratiche in attesa al 31/12/2015 (n. 75): nulle al 30/06/2016'),
      row('I10+I11) Firma digitale: n. 1/2 azioni; sportello SPID: studio di fattibilità'),
      'GRUPPO ARTIGIANATO',
      row('Tempo medio di evasione non superiore a 5 gg (Rilevazione al 31.01.2016)', 100, '1,3 giorni'),
      row('I4) Durata media sospensione Artigianato inferiore a 12 gg.'),
      'GRUPPO ALBI E RUOLI',
      row('I8) "Cert\'ò": cartacei entro gennaio, telematici entro il 31.12.2016'),
      'INDICATORI COMUNI REGISTRO IMPRESE, ARTIGIANATO, ALBI E RUOLI',
      row('I6) Dopo il call center: ogni addetto ad almeno n. 2 iniziative di formazione'),
      row('I9A) Formazione sulle sanzioni amministrative; costi del call center ridotti'),
      'INDICATORI COMUNI ARTIGIANATO e ALBI E RUOLI',
      row('I5) Procedura sui controlli d’ufficio delle SCIA - entro il 30 maggio'),
    ],
  ),
  improvement(
    17,
    "PROMOZIONE DELLA QUALITA' DEI DATI DEL REGISTRO IMPRESE (2B0101)",
    [100, 7159.68, 7159.68],
    [
      'REGISTRO IMPRESE',
      row('I1) Pec: revisione conclusa per non meno di n. 900 posizioni errate'),
      row('I3) Cancellazione d’ufficio conclusa per non meno di 50 posizioni'),
      row('I8) Procedure fallimentari: collaborazione con il tribunale'),
      'GRUPPO ARTIGIANATO',
      row('I4) Cancellazione d’ufficio istruita per non meno di 20 posizioni'),
      row('I7) Omesso deposito bilanci: adesione al progetto qualità'),
      'GRUPPO ALBI E RUOLI',
      row('I2) Direttiva servizi: prima procedura, mediatori con scia del 2012 (ca 30 posizioni)'),
      row('I5) Archivio Arca: ruolo conducenti inserito (dal n. 1 al n. 420)'),
    ],
  ),
];
