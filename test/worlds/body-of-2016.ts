import { Decimal } from 'decimal.js';
import { type Body, type Node, sumOf } from './truth';

type Figures = readonly [code: string, title: string, initial: number, updated: number, actual: number];

/** "Riepilogo risorse" of the 2016 report: objectives with their projects, amounts as printed. */
const OBJECTIVES: readonly (readonly [code: string, title: string, projects: readonly Figures[]])[] = [
  [
    '1A',
    'Programmazione territoriale',
    [['1A0101', 'Proposte per nuove politiche di sviluppo', 26500, 16500, 610]],
  ],
  [
    '1B',
    'Analisi del sistema economico locale',
    [['1B0101', 'Valorizzazione dell’informazione economica', 20000, 20000, 7930]],
  ],
  [
    '1D',
    'Promozione dei servizi di giustizia alternativa',
    [['1D0101', 'Diffusione degli strumenti di giustizia alternativa', 35600, 36400, 23395.19]],
  ],
  [
    '1E',
    'Vigilanza del mercato',
    [['1E0101', 'Adozione di specifiche iniziative nel campo ispettivo', 4500, 4200, 596.2]],
  ],
  [
    '2A',
    'Mantenimento e sviluppo performance',
    [['2A0101', 'Miglioramento del servizio all’utenza', 0, 0, 0]],
  ],
  [
    '2B',
    'Rafforzamento immagine del registro imprese',
    [['2B0101', 'Promuovere la qualità dei dati del Registro imprese', 300, 323, 322.08]],
  ],
  [
    '2C',
    'Favorire lo start up e sostenere lo sviluppo d’impresa',
    [
      ['2C0101', 'Sportelli e servizi alle imprese', 241000, 252000, 21400],
      ['2C0102', 'Formazione', 130500, 90300, 59300.76],
      ['2C0104', 'Innovazione e trasferimento tecnologico', 348000, 348000, 210000],
    ],
  ],
  [
    '2D',
    'Riaffermare il ruolo di primo punto di contatto',
    [['2D0101', 'L’impresa nell’Europa: crescita e competitività', 70000, 69150, 38018.1]],
  ],
  [
    '2E',
    'Valorizzazione dell’identità territoriale',
    [
      ['2E0101', 'Internazionalizzazione, promozione interna e turismo', 331500, 330800, 292287.15],
      ['2E0102', 'Supporto all’internazionalizzazione mediante Lucca Promos', 430000, 430000, 368000],
      ['2E0103', 'Mu.Sa.', 110000, 110000, 100000],
      ['2E0105', 'Agricoltura e tutela delle produzioni tipiche', 9000, 9000, 1797.39],
    ],
  ],
  [
    '3B',
    'Orientare la gestione della performance',
    [['3B0101', 'Ciclo di gestione della performance', 5000, 5000, 3660]],
  ],
  [
    '3E',
    'La comunicazione digitale e la sua strategia',
    [['3E0101', 'Comunicazione digitale e la sua strategia', 20000, 17000, 5986.81]],
  ],
];
const AREAS = ['COMPETITIVITA’ DEL TERRITORIO', 'SERVIZI ALLE IMPRESE', 'COMPETITIVITA’ DELL’ENTE'];

/** What the summary by areas prints instead: 2 and 3 do not agree with their projects, and so neither does the total. */
export const MISPRINTS_OF_2016: ReadonlyMap<string, Decimal> = new Map([
  ['2', new Decimal(1658300)],
  ['3', new Decimal(15000)],
  ['total', new Decimal(1759900)],
]);

/** The body of the 2016 report, to be rendered in any layout. */
export function bodyOf2016(): Body {
  const areas = AREAS.map((title, at): Node => {
    const code = String(at + 1);
    const children: Node[] = [];
    const area = { level: 'area' as const, code, title, above: [], children };
    for (const [number, name, projects] of OBJECTIVES.filter(([own]) => own.startsWith(code))) {
      const below: Node[] = [];
      const objective = {
        level: 'objective' as const,
        code: number,
        title: name,
        above: [area as unknown as Node],
        children: below,
      };
      for (const [own, words, initial, updated, actual] of projects)
        below.push({
          level: 'project',
          code: own,
          title: words,
          above: [objective as unknown as Node, area as unknown as Node],
          children: [],
          money: {
            initial: new Decimal(initial),
            updated: new Decimal(updated),
            actual: new Decimal(actual),
          },
        });
      children.push(Object.assign(objective, { money: sumOf(below.map(({ money }) => money)) }));
    }
    return Object.assign(area, { money: sumOf(children.map(({ money }) => money)) });
  });
  return {
    kind: 'chamber',
    name: 'Camera di Commercio di Lucca',
    year: 2016,
    coding: 'lucca',
    step: 'cents',
    areas,
    misprints: MISPRINTS_OF_2016,
  };
}
