import type { Claim, Mistake } from '../claims';
import { SEPARATORS } from '../dimensions/codes';
import { extraColumns, orderOf } from '../dimensions/columns';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { objectivesOf, rounded, subjectOf, sumOf } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';
import { moneyCells, moneyHeads, moneyLook } from './money-columns';
import {
  lessOf,
  nameCells,
  NO_CLAIMS,
  objectiveCell,
  padded,
  projectMistake,
  sectionCells,
  subtotalled,
} from './resource-cells';

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

    const levelCodes =
      ownCode &&
      !sections &&
      body.coding !== 'ob' &&
      draw.maybe('codes of each level in columns of their own', 0.4);

    const lead: Column[] = [
      ...(levelCodes ? [{ head: draw.pick(['Cod. obiettivo', 'Codice obiettivo', 'Cod. ob.']) }] : []),
      ...(sections ? [] : [{ head: heads.of('objective') }]),
      ...(ownCode ? [{ head: heads.of('code') }] : []),
      { head: heads.of('project') },
    ];
    const group = draw.maybe('heads in two rows', 0.12)
      ? draw.pick(['Budget', `Budget ${body.year}`, 'Stanziamento'])
      : null;
    const money = moneyHeads(heads, look, inTitle, group);
    const old = draw.maybe('old outturn in a hidden column', 0.05);
    const oldHead = money[look.columns.indexOf('actual')]!.head;
    const extras = extraColumns(draw);
    const columns: Column[] = [
      ...lead,
      ...money,
      ...extras.map(({ head }) => ({ head })),
      ...(old ? [{ head: oldHead, hidden: true }] : []),
    ];
    const first = lead.length;
    const nameAt = lead.length - 1;
    const whole = sumOf(objectives.map((node) => node.money));

    const filtered =
      total === 'below' && !sections && subtotal === 'none' && draw.maybe('a row hidden by a filter', 0.15);
    const hiddenProject = filtered ? draw.pick(objectives.flatMap(({ children }) => children)) : null;
    const carried =
      !filtered &&
      subtotal === 'none' &&
      objectives.length > 2 &&
      placing !== 'section row with its sum' &&
      draw.maybe('carried forward', 0.12);

    const rows: Row[] = [];
    const projectRows: number[] = [];
    const totalMistake = total === 'none' ? null : site.plant('wrong total', 0.12);
    const putTotal = (): void => {
      const cells = moneyCells(
        look,
        {
          subject: null,
          money: hiddenProject ? lessOf(whole, hiddenProject.money) : whole,
          shareOf: whole,
          sharePlaces: 2,
          sums: total === 'below' && !filtered ? projectRows : null,
          below: [],
          spoilt: false,
          wrong: totalMistake && { part: 'actual', mistake: totalMistake },
          near: planted,
        },
        first,
      );
      const put = filtered
        ? cells.cells.map((cell, at) =>
            cell && at < look.columns.length ? subtotalled(cell, projectRows, first + at) : cell,
          )
        : cells.cells;
      rows.push({
        cells: [
          ...label(draw.pick(['TOTALE', 'Totale generale', 'TOTALE RISORSE', 'Totale complessivo'])),
          ...put,
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
      const full = objective.children.filter(
        ({ money: { updated, actual } }) => !updated.isZero() && !actual.isZero(),
      );
      const fault = full.length > 0 && hiddenProject === null ? projectMistake(site) : null;
      const faulty = fault ? objective.children.indexOf(draw.pick(full)) : -1;
      const duplicate =
        ownCode && objective.children.length > 1 && !fault ? site.plant('duplicate code', 0.02) : null;
      const sectionAt = rows.length;
      if (sections) rows.push({ cells: [] });
      objective.children.forEach((project, at) => {
        const spoiled =
          (at === faulty && fault?.part !== 'use' && fault !== null) || (duplicate !== null && at < 2);
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
            ...objectiveCell(objective, at, placing, separator, subtotal === 'none' ? 0 : 1, levelCodes),
            ...nameCells(
              project,
              ownCode,
              separator,
              row.claims,
              at < 2 ? duplicate && { of: objective.children[0]!, mistake: duplicate } : null,
            ),
            ...row.cells,
            ...extras.map(({ cell }) => cell()),
            ...(old ? [look.amounts.write(rounded(project.money.actual.times('0.7'), 0))] : []),
          ],
          ...(project === hiddenProject ? { hidden: true } : {}),
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
        spoilt: duplicate !== null || (fault !== null && fault.part !== 'use'),
        wrong: null,
        near: [...(fault ? [fault.mistake] : []), ...(duplicate ? [duplicate] : [])],
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
      if (carried && objective === objectives[1]) {
        const { cells } = moneyCells(
          look,
          { ...NO_CLAIMS, money: sumOf(objectives.slice(0, 2).map((node) => node.money)), near: planted },
          first,
        );
        for (const words of ['A riportare', 'Riporto'])
          rows.push({
            cells: [...label(words), ...cells],
            headAgain: words === 'Riporto' && draw.random.chance(0.5),
          });
      }
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
      sections || placing === 'merged cell' || ownCode || group !== null || old
        ? columns.map((_, at) => at)
        : orderOf(draw, columns.length);
    const gapsAfter = draw.maybe('a blank column', 0.06) ? new Set([lead.length - 1]) : new Set<number>();
    layOut(page, start, site.left, { columns, rows, order, gapsAfter }, table);
    if (filtered)
      page.filter = {
        top: table.heads[0]!.row,
        left: table.left,
        bottom: table.bottom - 1,
        right: table.right,
      };
    // An amount that is off moves every share of the whole.
    if (planted.length > 0) for (const said of table.claims) if (said.figure === 'share') said.spoilt = true;
    below(site);
    return true;
  },
};
