import type { Claim, Mistake } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { extraColumns, orderOf } from '../dimensions/columns';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import type { Site, TableKind } from '../site';
import { type Node, objectivesOf, subjectOf, sumOf } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';
import { moneyCells, moneyHeads, moneyLook } from './money-columns';

/** Budget and outturn by project, with what each objective sums to. */
export const RESOURCES: TableKind = {
  name: 'resources',
  weight: 4,
  render(site) {
    const { draw, body, page, table, stock } = site;
    const objectives = objectivesOf(body);
    if (objectives.some((node) => stock.financed.has(node))) return false;
    for (const node of objectives) stock.financed.add(node);
    const heads = headWriter(draw, body.year);
    const separator = draw.pick(SEPARATORS);
    const placing = draw.of('objective is', {
      'own column on the first row': 2,
      'own column repeated': 2,
      'merged cell': 2,
      'section row': 2,
      'section row with its sum': 1.5,
    });
    const sections = placing.startsWith('section');
    const subtotal =
      placing === 'section row with its sum'
        ? 'none'
        : draw.of('subtotals', { 'below, no words': 1.5, below: 1.5, none: 2 });
    const look = moneyLook(site, 2, subtotal !== 'none' || placing === 'section row with its sum');
    const inTitle = look.amounts.scale === 'thousands' && draw.maybe('thousands in the title', 0.5);
    const total = draw.of('total', { below: 4, none: 2, above: 0.7 });
    const ownCode = body.coding !== 'none' && draw.maybe('code in its own column', 0.4);

    const lead: Column[] = [
      ...(sections ? [] : [{ head: heads.of('objective') }]),
      ...(ownCode ? [{ head: heads.of('code') }] : []),
      { head: heads.of('project') },
    ];
    const money = moneyHeads(heads, look, inTitle);
    const extras = extraColumns(draw);
    const columns = [...lead, ...money, ...extras.map(({ head }) => ({ head }))];
    const first = lead.length;
    const nameAt = lead.length - 1;
    const whole = sumOf(objectives.map((node) => node.money));

    const rows: Row[] = [];
    const projectRows: number[] = [];
    const totalMistake = total === 'none' ? null : site.plant('wrong total', 0.12);
    const putTotal = (): void => {
      const cells = moneyCells(
        look,
        {
          subject: null,
          money: whole,
          shareOf: whole,
          sharePlaces: 2,
          sums: total === 'below' ? projectRows : null,
          below: [],
          spoilt: false,
          wrong: totalMistake && { part: 'actual', mistake: totalMistake },
          near: planted,
        },
        first,
      );
      rows.push({
        cells: [
          ...label(draw.pick(['TOTALE', 'Totale generale', 'TOTALE RISORSE', 'Totale complessivo'])),
          ...cells.cells,
        ],
      });
    };
    const label = (words: string): (Put | null)[] => [
      { value: words, bold: true },
      ...Array.from({ length: nameAt }, () => null),
    ];
    const planted: Mistake[] = [];
    if (total === 'above') putTotal();
    for (const objective of objectives) {
      const own: number[] = [];
      const claims: Claim[] = [];
      const fault = projectMistake(site);
      const faulty = fault ? draw.random.int(0, objective.children.length - 1) : -1;
      const sectionAt = rows.length;
      if (sections) rows.push({ cells: [] });
      objective.children.forEach((project, at) => {
        const spoiled = at === faulty && fault?.part !== 'use' && fault !== null;
        const row = moneyCells(
          look,
          {
            subject: subjectOf(project),
            money: project.money,
            shareOf: null,
            sharePlaces: 2,
            sums: null,
            below: [],
            spoilt: spoiled,
            wrong: at === faulty ? fault : null,
            near: at === faulty && fault ? [fault.mistake] : [],
          },
          first,
        );
        claims.push(...row.claims);
        own.push(rows.length);
        projectRows.push(rows.length);
        rows.push({
          cells: [
            ...objectiveCell(objective, at, placing, separator, subtotal === 'none' ? 0 : 1),
            ...nameCells(project, ownCode, separator, row.claims),
            ...row.cells,
            ...extras.map(({ cell }) => cell()),
          ],
        });
      });
      if (fault) planted.push(fault.mistake);
      const sum = {
        subject: subjectOf(objective),
        money: objective.money,
        shareOf: whole,
        sharePlaces: 2,
        sums: own,
        below: claims,
        spoilt: fault !== null && fault.part !== 'use',
        wrong: null,
        near: fault ? [fault.mistake] : [],
        shareNear: planted,
      };
      if (subtotal !== 'none' || placing === 'section row with its sum') {
        const wrong = site.plant('wrong subtotal', 0.06);
        const cells = moneyCells(
          look,
          { ...sum, wrong: wrong && { part: 'updated', mistake: wrong } },
          first,
        );
        if (placing === 'section row with its sum')
          rows[sectionAt] = { cells: [...sectionCells(objective, separator, nameAt), ...cells.cells] };
        else {
          const words =
            subtotal === 'below'
              ? `Totale ${objective.code === null ? 'obiettivo' : `obiettivo ${objective.code.replace('Ob. ', '')}`}`
              : null;
          rows.push({
            cells: [...padded(words === null ? [] : [{ value: words }], nameAt, sections), ...cells.cells],
          });
        }
      } else {
        const cells = moneyCells(look, sum, first);
        // Nothing printed: the sum is claimed of the projects' own cells.
        for (const said of cells.claims.filter(({ figure }) => figure !== 'share')) table.claims.push(said);
      }
      if (placing === 'section row') rows[sectionAt] = { cells: sectionCells(objective, separator, nameAt) };
    }
    if (total === 'below') putTotal();
    const title = draw.pick([
      'Riepilogo risorse {year}',
      'Risorse per progetto - anno {year}',
      'Budget dei progetti {year}',
      'Budget direzionale {year}: utilizzo',
    ]);
    const start = above(
      site,
      `${title.replace('{year}', String(body.year))}${inTitle ? ' (migliaia di euro)' : ''}`,
      inTitle,
    );
    const order =
      sections || placing === 'merged cell' || ownCode
        ? columns.map((_, at) => at)
        : orderOf(draw, columns.length);
    layOut(page, start, site.left, { columns, rows, order }, table);
    // An amount that is off moves every share of the whole.
    if (planted.length > 0) for (const said of table.claims) if (said.figure === 'share') said.spoilt = true;
    below(site);
    return true;
  },
};

/** Where a subtotal's words stand: over the name, with nothing under the objective's own column. */
const padded = (cells: readonly Put[], nameAt: number, sections: boolean): (Put | null)[] => {
  const row: (Put | null)[] = Array.from({ length: nameAt + 1 }, () => null);
  if (cells[0]) row[sections ? 0 : nameAt] = cells[0];
  return row;
};

const sectionCells = (objective: Node, separator: string, nameAt: number): (Put | null)[] => [
  { value: coded(objective.code, objective.title, separator), bold: true },
  ...Array.from({ length: nameAt }, () => null),
];

function objectiveCell(
  objective: Node,
  at: number,
  placing: string,
  separator: string,
  below: number,
): (Put | null)[] {
  if (placing.startsWith('section')) return [];
  const value = coded(objective.code, objective.title, separator);
  if (placing === 'own column repeated') return [{ value }];
  if (at > 0) return [null];
  return [placing === 'merged cell' ? { value, down: objective.children.length + below } : { value }];
}

const nameCells = (
  project: Node,
  ownCode: boolean,
  separator: string,
  claims: readonly Claim[],
): (Put | null)[] =>
  ownCode
    ? [{ value: project.code }, { value: project.title, claims }]
    : [{ value: coded(project.code, project.title, separator), claims }];

function projectMistake(site: Site): { readonly part: string; readonly mistake: Mistake } | null {
  const kinds = [
    ['actual', 'amount a hundredfold'],
    ['updated', 'a word for an amount'],
    ['actual', 'amount blanked'],
    ['use', 'wrong use'],
  ] as const;
  const [part, kind] = site.draw.pick(kinds);
  if (kind === 'wrong use' && !site.table.tags.get('rates')?.includes('use')) return null;
  const mistake = site.plant(kind, 0.05);
  return mistake && { part, mistake };
}
