/** Words of the command line. */
export const cli = {
  help: `Albero riconosce le cartelle di monitoraggio della performance, ricalcola i valori, controlla quelli
pubblicati e scrive i fogli della relazione in una copia, senza toccare i fogli dell'ufficio.

Uso:
  albero inspect FILE… [--json]                          dice che cosa riconosce; non scrive nulla
  albero report FILE [-o OUT] [--in-place] [--json]      scrive i fogli della relazione in una copia
  albero check FILE [--json]                             elenca le discordanze trovate

Opzioni:
  -o, --out OUT     dove scrivere (senza: <nome>-relazione.xlsx accanto al file)
      --in-place    scrive nel file stesso e ne conserva una copia .bak
      --json        stampa un documento JSON e nient'altro
      --notes FILE  ciò che è stato detto in un’altra cartella della stessa forma vale anche qui
      --lang it|en  lingua dei messaggi e dei fogli (it)
  -h, --help        questo testo
  -V, --version     la versione

Legge .xlsx, .xlsm, .xls, .ods; scrive .xlsx e .xlsm.
Esito: 0 fatto; 1 fatto, e check ha trovato un errore; 2 file o argomenti rifiutati; 3 impossibile scrivere.
`,

  faults: {
    noCommand: 'manca il comando: inspect, report o check (albero --help li spiega)',
    unknownCommand: 'comando sconosciuto «{command}»: usare inspect, report o check',
    unknownOption: 'opzione sconosciuta {option}: albero --help elenca quelle valide',
    optionNeedsValue: 'l’opzione {option} richiede un valore: scriverlo subito dopo',
    optionTakesNoValue: 'l’opzione {option} non ammette un valore: toglierlo',
    unknownLang: 'lingua sconosciuta «{value}»: usare it o en',
    noFile: 'manca il file: albero {command} FILE',
    oneFile: 'albero {command} lavora su un solo file: eseguirlo una volta per file',
    notOfCommand: 'l’opzione {option} non vale per {command}: toglierla',
    outAndInPlace: '-o e --in-place si escludono: scegliere dove scrivere',

    notFound: '{file}: il file non esiste: controllare nome e cartella',
    isFolder: '{file}: è una cartella: indicare il file della cartella di lavoro',
    notAllowed: '{file}: non si ha il permesso di leggerlo: chiederlo o copiare il file',
    notAFile: '{file}: non è un file, è un dispositivo o altro che non finisce: indicare un file',
    unreadable: '{file}: il file non si legge ({reason}): copiarlo altrove e riprovare',
    emptyFile: '{file}: il file è vuoto: salvarlo di nuovo da Excel',
    truncated: '{file}: il file è incompleto{part}: copiarlo o scaricarlo di nuovo',
    damaged: '{file}: il file è danneggiato{part}: aprirlo in Excel, ripararlo e salvarlo di nuovo',
    notAWorkbook:
      '{file}: non è una cartella di lavoro, sembra {look}: indicare un file .xlsx, .xlsm, .xls o .ods',
    otherFormat:
      '{file}: non è una cartella di lavoro, è {look}, anche se il nome dice altro: aprirlo in Excel e salvarlo come .xlsx',
    encrypted: '{file}: il file è protetto da password: toglierla in Excel (File, Informazioni) e riprovare',
    unsafeArchive: '{file}: l’archivio è ambiguo{part}: salvarlo di nuovo da Excel',
    dtd: '{file}: contiene una dichiarazione DTD{part}, che nessuna cartella di lavoro ha: salvarlo di nuovo da Excel',
    malformedXml:
      '{file}: XML malformato{part}, riga {line}, colonna {column}: aprirlo in Excel, ripararlo e salvarlo',
    tooLarge:
      '{file}: supera i limiti di lettura{part}, {limit}: dividere la cartella o togliere ciò che non serve',
    structureProtected:
      '{file}: la struttura della cartella è protetta e non ammette fogli nuovi: toglierla in Excel (Revisione, Proteggi cartella) e riprovare',
    badPlan:
      '{file}: foglio «{sheet}»{part}: la relazione non si può scrivere ({reason}); è un difetto di Albero, segnalarlo',
    noNotes:
      '{file}: non contiene annotazioni di Albero: indicare con --notes una cartella in cui si è già risposto o corretto',
    laterNotes:
      '{file}: il foglio «{sheet}» è di una versione successiva di Albero: aggiornare Albero, oppure togliere --notes',
    nothingRecognised:
      '{file}: nessuna tabella riconosciuta in {sheets} {sheets|foglio|fogli}: albero inspect dice che cosa manca',
    sameFile: '{out}: è il file di partenza: indicare un altro nome, oppure --in-place',
    wrongExtension: '{out}: qui si scrive un file {extension}: dare questa estensione',
    cannotInPlace: '{file}: in questo formato non si scrive: togliere --in-place, ne verrà una copia .xlsx',
    cannotWrite:
      '{out}: non si può scrivere ({obstacle}, {code}): nessun file è stato cambiato; chiuderlo se è aperto, o scrivere altrove con -o',
    changed:
      '{out}: è stato cambiato mentre Albero lo leggeva: il file è rimasto com’è ora; ripetere il comando',
    noAnswer:
      '{file}: la risposta non si può scrivere ({code}): nessun file è stato cambiato; mandarla altrove',
    noAnswerWrote:
      '{file}: la risposta non si può scrivere ({code}): {out} invece è stato scritto; mandare la risposta altrove',
    internal: '{file}: errore interno ({reason}): nulla è stato scritto; segnalarlo',
  },
  part: ' ({part})',
  limits: {
    'file-bytes': 'più di {max:number} MB di file',
    entries: 'più di {max:number} parti',
    'unzipped-bytes': 'più di {max:number} MB una volta decompresso',
    'xml-bytes': 'più di {max:number} MB di XML',
    ratio: 'compresso più di {max:number} volte',
    'xml-nodes': 'più di {max:number} elementi XML',
    'tree-elements': 'più di {max:number} elementi in una parte',
    attributes: 'più di {max:number} attributi in un elemento',
    depth: 'più di {max:number} elementi uno dentro l’altro',
    cells: 'più di {max:number} celle',
    'formula-text': 'più di {max:number} caratteri di formule',
  },
  looks: {
    pdf: 'un PDF',
    image: 'un’immagine',
    html: 'una pagina web',
    xml: 'un file XML',
    text: 'un file di testo',
    archive: 'un archivio',
    document: 'un documento',
    'binary-workbook': 'una cartella binaria (.xlsb)',
    unknown: 'altro',
  },

  obstacles: {
    'no-folder': 'la cartella non esiste',
    'no-permission': 'non se ne ha il permesso',
    'no-space': 'il disco è pieno',
    'is-a-folder': 'è una cartella',
    'in-use': 'il file è in uso',
    'not-a-file': 'è un dispositivo, un canale o un collegamento che non porta a nulla',
    'many-names': 'ha più nomi sul disco, e gli altri resterebbero al contenuto di prima',
    other: 'errore del sistema',
  },

  reading: 'Lettura di {file}…',
  working: 'Riconoscimento e calcolo…',
  writing: 'Scrittura di {file}…',

  workbook:
    '{file}: {sheets} {sheets|foglio|fogli}, {tables} {tables|tabella riconosciuta|tabelle riconosciute}{year}',
  ofYear: ', anno {year}',
  unknownSheets: '{count} {count|foglio non riconosciuto|fogli non riconosciuti}: {names}',
  ignoredSheets: '{count} {count|foglio escluso|fogli esclusi} a mano: {names}',
  hiddenSheet: 'foglio nascosto',
  confidence: 'attendibilità {percent}%',
  toConfirm: 'da confermare',
  levels: 'livelli: {levels}',
  evidence: '{cell} «{text}»: {role}',
  moreEvidence: 'e {count} {count|altro indizio|altri indizi}',
  quarter: '{quarter} trimestre {year}',
  quarterOnly: '{quarter} trimestre',
  quarters: { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' },

  achievement: 'Raggiungimento dell’ente: {value:number}%{published} · {status}',
  noAchievement: 'Raggiungimento dell’ente: non ricavabile da questa cartella',
  budget:
    'Utilizzo del budget: {value:number}%{published} · consuntivo {actual:money} su {updated:money} euro',
  noBudget: 'Utilizzo del budget: non ricavabile da questa cartella',
  ratios: 'Stato di salute {year}:',
  ratio: '{label}: {value:number}{unit}{published}',
  ratioMissing: '{label}: non calcolabile, manca {missing}',
  noRatios: 'Stato di salute: nessun indice in questa cartella',
  incentives:
    'Progetti di miglioramento: {count}, risorse previste {planned:money}, erogate {paid:money} euro',
  published: ' (dichiarato {value:number}{unit})',
  percent: '%',
  findings: 'Quadrature: {counts}',
  noFindings: 'Quadrature: nessuna discordanza',
  accepted: '{count} {count|accettata|accettate} con nota',
  acceptedHead: 'ACCETTATE CON NOTA ({count})',
  acceptedNote: '{finding} · nota: {note}',
  count: '{count} {word}',
  written: '{count|Scritto|Scritti} {count} {count|foglio|fogli} in {out}: {names}',
  converted:
    'Il file di partenza non è un .xlsx: i suoi fogli sono stati convertiti nella copia; l’originale è rimasto com’era',
  valuesOnly:
    '{count} {count|formula non si può portare|formule non si possono portare} in un .xlsx e {count|è diventata il suo valore|sono diventate il loro valore}: {names}',
  defaultPassword:
    'Il file è cifrato con la password predefinita di Excel: è stato letto come gli altri; ciò che Albero scrive non è cifrato',
  backup: 'Copia del file di partenza: {backup}',
  kept: 'Il file che stava in {out} non era come Albero lo aveva scritto: è conservato in {kept}',
  allGood: '{file}: nessuna discordanza',
  questionsHead: 'DOMANDE ({count}): due letture possibili; si risponde dal riquadro, in Controlli',
  optionHolds: '• {says} (come è letto ora)',
  optionEffect: '○ {says}: {effect}',
  option: '○ {says}',
  severityHead: '{word} ({count})',
  ofWorkbook: 'cartella',
};
