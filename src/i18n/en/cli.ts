import type { cli as source } from '../it/cli';

export const cli: typeof source = {
  help: `Albero recognises performance-monitoring workbooks, recomputes the figures, checks the printed ones
and writes the report's sheets into a copy, without touching the office's own sheets.

Usage:
  albero inspect FILE… [--json]                          says what it recognises; writes nothing
  albero report FILE [-o OUT] [--in-place] [--json]      writes the report sheets into a copy
  albero check FILE [--json]                             lists the discrepancies found

Options:
  -o, --out OUT     where to write (without it: <name>-relazione.xlsx beside the input)
      --in-place    writes into the file itself and keeps a .bak copy
      --json        prints one JSON document and nothing else
      --notes FILE  what was said in another workbook of the same shape holds here too
      --lang it|en  language of messages and sheets (it)
  -h, --help        this text
  -V, --version     the version

Reads .xlsx, .xlsm, .xls, .ods; writes .xlsx and .xlsm.
Exit status: 0 done; 1 done, and check found an error; 2 file or arguments refused; 3 could not write.
`,

  faults: {
    noCommand: 'no command: inspect, report or check (albero --help explains them)',
    unknownCommand: 'unknown command "{command}": use inspect, report or check',
    unknownOption: 'unknown option {option}: albero --help lists the valid ones',
    optionNeedsValue: 'option {option} wants a value: write it right after',
    optionTakesNoValue: 'option {option} takes no value: remove it',
    unknownLang: 'unknown language "{value}": use it or en',
    noFile: 'no file: albero {command} FILE',
    oneFile: 'albero {command} takes one file: run it once a file',
    notOfCommand: 'option {option} is not for {command}: remove it',
    outAndInPlace: '-o and --in-place exclude each other: choose where to write',

    notFound: '{file}: no such file: check name and folder',
    isFolder: '{file}: is a folder: give the workbook file',
    notAllowed: '{file}: no permission to read it: ask for it or copy the file',
    notAFile: '{file}: is no file but a device or something else without an end: name a file',
    unreadable: '{file}: cannot be read ({reason}): copy it elsewhere and try again',
    emptyFile: '{file}: the file is empty: save it again from Excel',
    truncated: '{file}: the file is incomplete{part}: copy or download it again',
    damaged: '{file}: the file is damaged{part}: open it in Excel, repair it and save it again',
    notAWorkbook: '{file}: not a workbook, it looks like {look}: give an .xlsx, .xlsm, .xls or .ods file',
    otherFormat:
      '{file}: not a workbook, it is {look}, whatever its name says: open it in Excel and save it as .xlsx',
    encrypted: '{file}: the file has a password: remove it in Excel (File, Info) and try again',
    unsafeArchive: '{file}: the archive is ambiguous{part}: save it again from Excel',
    dtd: '{file}: holds a DTD declaration{part}, which no workbook has: save it again from Excel',
    malformedXml:
      '{file}: malformed XML{part}, line {line}, column {column}: open it in Excel, repair it and save it',
    tooLarge:
      '{file}: beyond the reading limits{part}, {limit}: split the workbook or remove what is not needed',
    structureProtected:
      '{file}: the workbook’s structure is protected and takes no new sheets: unprotect it in Excel (Review, Protect Workbook) and try again',
    badPlan:
      '{file}: sheet "{sheet}"{part}: the report cannot be written ({reason}); this is a defect of Albero, please report it',
    noNotes:
      '{file}: it holds no notes of Albero: name with --notes a workbook in which something was answered or corrected',
    laterNotes:
      '{file}: sheet “{sheet}” was written by a later version of Albero: update Albero, or leave --notes out',
    nothingRecognised:
      '{file}: no table recognised in {sheets} {sheets|sheet|sheets}: albero inspect says what is missing',
    sameFile: '{out}: is the input file: give another name, or --in-place',
    wrongExtension: '{out}: what is written here is an {extension} file: give it this extension',
    cannotInPlace: '{file}: this format cannot be written: leave --in-place out and get an .xlsx copy',
    cannotWrite:
      '{out}: cannot be written ({obstacle}, {code}): no file was changed; close it if it is open, or write elsewhere with -o',
    changed:
      '{out}: was changed while Albero was reading it: the file is as it stands now; run the command again',
    noAnswer: '{file}: the answer cannot be written ({code}): no file was changed; send it elsewhere',
    noAnswerWrote:
      '{file}: the answer cannot be written ({code}), but {out} was written; send the answer elsewhere',
    internal: '{file}: internal error ({reason}): nothing was written; please report it',
  },
  part: ' ({part})',
  limits: {
    'file-bytes': 'more than {max:number} MB of file',
    entries: 'more than {max:number} parts',
    'unzipped-bytes': 'more than {max:number} MB once unzipped',
    'xml-bytes': 'more than {max:number} MB of XML',
    ratio: 'compressed more than {max:number} times',
    'xml-nodes': 'more than {max:number} XML elements',
    'tree-elements': 'more than {max:number} elements in one part',
    attributes: 'more than {max:number} attributes in one element',
    depth: 'more than {max:number} elements one inside the other',
    cells: 'more than {max:number} cells',
    'formula-text': 'more than {max:number} characters of formulas',
  },
  looks: {
    pdf: 'a PDF',
    image: 'an image',
    html: 'a web page',
    xml: 'an XML file',
    text: 'a text file',
    archive: 'an archive',
    document: 'a document',
    'binary-workbook': 'a binary workbook (.xlsb)',
    unknown: 'something else',
  },

  obstacles: {
    'no-folder': 'the folder does not exist',
    'no-permission': 'no permission',
    'no-space': 'the disk is full',
    'is-a-folder': 'it is a folder',
    'in-use': 'the file is in use',
    'not-a-file': 'it is a device, a pipe or a link that leads nowhere',
    'many-names': 'it has several names on the disk, and the others would keep the former content',
    other: 'system error',
  },

  reading: 'Reading {file}…',
  working: 'Recognising and computing…',
  writing: 'Writing {file}…',

  workbook: '{file}: {sheets} {sheets|sheet|sheets}, {tables} {tables|table|tables} recognised{year}',
  ofYear: ', year {year}',
  unknownSheets: '{count} {count|sheet|sheets} not recognised: {names}',
  ignoredSheets: '{count} {count|sheet|sheets} left out by hand: {names}',
  hiddenSheet: 'hidden sheet',
  confidence: 'confidence {percent}%',
  toConfirm: 'to be confirmed',
  levels: 'levels: {levels}',
  evidence: '{cell} "{text}": {role}',
  moreEvidence: 'and {count} more',
  quarter: '{quarter} {year}',
  quarterOnly: '{quarter}',
  quarters: { 1: 'Q1', 2: 'Q2', 3: 'Q3', 4: 'Q4' },

  achievement: 'Achievement of the entity: {value:number}%{published} · {status}',
  noAchievement: 'Achievement of the entity: cannot be drawn from this workbook',
  budget: 'Budget use: {value:number}%{published} · actual {actual:money} of {updated:money} euro',
  noBudget: 'Budget use: cannot be drawn from this workbook',
  ratios: 'Health ratios {year}:',
  ratio: '{label}: {value:number}{unit}{published}',
  ratioMissing: '{label}: not computable, missing {missing}',
  noRatios: 'Health ratios: none in this workbook',
  incentives: 'Improvement projects: {count}, planned {planned:money}, paid {paid:money} euro',
  published: ' (printed {value:number}{unit})',
  percent: '%',
  findings: 'Findings: {counts}',
  noFindings: 'Findings: none',
  accepted: '{count} accepted with a note',
  acceptedHead: 'ACCEPTED WITH A NOTE ({count})',
  acceptedNote: '{finding} · note: {note}',
  count: '{count} {word}',
  written: 'Wrote {count} {count|sheet|sheets} into {out}: {names}',
  valuesOnly:
    '{count} {count|formula cannot be carried|formulas cannot be carried} into an .xlsx and {count|has become its value|have become their values}: {names}',
  defaultPassword:
    'The file is encrypted with Excel’s default password: it was read like any other; what Albero writes is not encrypted',
  converted: 'The input is no .xlsx: its sheets were converted in the copy; the original is as it was',
  backup: 'Copy of the input: {backup}',
  kept: 'The file that stood at {out} was not as Albero had written it: it is kept as {kept}',
  allGood: '{file}: nothing found',
  questionsHead: 'QUESTIONS ({count}): two possible readings; answer in the pane, under Checks',
  optionHolds: '• {says} (as it is read now)',
  optionEffect: '○ {says}: {effect}',
  option: '○ {says}',
  severityHead: '{word} ({count})',
  ofWorkbook: 'workbook',
};
