import { claim } from '../claims';
import type { Page } from '../book';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { amountStyle, percentStyle } from '../dimensions/numbers';
import type { Site, TableKind } from '../site';
import { type Node, plain, projectsOf, rounded, useOf } from '../truth';
import { PERSONS } from '../words/titles';
import { layOut, type Put, type Row } from './grid';
import { type Holder, holdersOf, indicatorLook } from './holders';
import { figureColumns } from './indicator-columns';

/** A card for each project: labels with their values, then its indicators. */
export const CARDS: TableKind = {
  name: 'project cards',
  weight: 1.5,
  render(site) {
    const { draw, body, stock, random, table } = site;
    const nodes = projectsOf(body)
      .filter((node) => !stock.assessed.has(node))
      .slice(0, random.int(1, 3));
    const moneyFree = nodes.every((node) => !node.above.some((above) => stock.financed.has(above)));
    if (nodes.length === 0 || stock.things.length < nodes.length * 2) return false;
    for (const node of nodes) stock.assessed.add(node);
    const money = moneyFree && draw.maybe('card with money', 0.7);
    if (money) for (const node of nodes) node.above.forEach((above) => stock.financed.add(above));
    const heads = headWriter(draw, body.year);
    const look = indicatorLook(site);
    const holders = holdersOf(site, nodes, look, false, 3);
    const columns = figureColumns(site, heads, look, 'none');
    const pairs = pairsOf(site, money);
    const place = site.alone
      ? draw.of('cards stand', { 'a sheet each': 1, 'one below the other': 1 })
      : 'one below the other';
    let page = site.page;
    let top = site.top;
    for (const holder of holders) {
      if (place === 'a sheet each') {
        page = site.newPage(holder.node.code ?? holder.node.title);
        top = site.top;
      }
      top = card(site, page, top, holder, pairs);
      const rows = holder.cells.map((_, at): Row => ({ cells: columns.map(({ cell }) => cell(holder, at)) }));
      layOut(page, top + 1, site.left, { columns, rows }, table);
      top = page.bottom + 2;
    }
    return true;
  },
};

type Pair = (holder: Holder) => { readonly label: string; readonly value: Put } | null;

function pairsOf(site: Site, money: boolean): readonly Pair[] {
  const { draw, body } = site;
  const separator = draw.pick(SEPARATORS);
  const colon = draw.of('labels end with', { colon: 2, nothing: 1 }) === 'colon' ? ':' : '';
  const style = amountStyle(draw, { ...body, step: body.step === 'tens' ? 'euro' : body.step });
  const use = money && draw.maybe('card prints its use', 0.5) ? percentStyle(draw, 'use', 1) : null;
  const labels = {
    project: draw.pick(['Progetto', 'PROGETTO', 'Titolo del progetto', 'Denominazione progetto']),
    objective: draw.pick(['Obiettivo strategico', 'Obiettivo']),
    area: draw.pick(['Area strategica', 'Area']),
    owner: draw.pick(['Responsabile', 'Dirigente responsabile', 'Referente']),
    initial: draw.pick(['Budget iniziale', 'Preventivo', 'Stanziamento iniziale']),
    updated: draw.pick(['Budget aggiornato', 'Stanziamento assestato', 'Preventivo aggiornato']),
    actual: draw.pick(['Consuntivo', 'Speso', 'Risorse utilizzate']),
    use: draw.pick(['% utilizzo budget', '% utilizzo', 'Grado di utilizzo %']),
  };
  const person = draw.pick(PERSONS);
  const pair =
    (label: string, value: (holder: Holder) => Put): Pair =>
    (holder) => ({ label: `${label}${colon}`, value: value(holder) });
  const named = (node: Node): string => coded(node.code, node.title, separator);
  const amount =
    (part: 'initial' | 'updated' | 'actual') =>
    ({ node, subject }: Holder): Put => ({
      ...style.write(node.money[part]),
      claims: [claim(part, subject, plain(node.money[part]))],
    });
  return [
    pair(labels.project, ({ node, mean }) => ({ value: named(node), claims: [mean] })),
    pair(labels.objective, ({ node }) => ({ value: named(node.above[0]!) })),
    ...(draw.maybe('card names its area', 0.5)
      ? [pair(labels.area, ({ node }) => ({ value: named(node.above[1]!) }))]
      : []),
    ...(draw.maybe('card names a person', 0.6) ? [pair(labels.owner, () => ({ value: person }))] : []),
    ...(money
      ? [
          pair(labels.initial, amount('initial')),
          pair(labels.updated, amount('updated')),
          pair(labels.actual, amount('actual')),
        ]
      : []),
    ...(use
      ? [
          pair(labels.use, ({ node, subject }) => {
            const value = useOf(node.money);
            if (value === null) return { value: null };
            return { ...use.write(value), claims: [claim('use', subject, plain(rounded(value, 1)))] };
          }),
        ]
      : []),
  ];
}

/** The labels and values of one card: the first free row. */
function card(
  { draw, left, table }: Site,
  page: Page,
  top: number,
  holder: Holder,
  pairs: readonly Pair[],
): number {
  let row = top;
  if (draw.random.chance(0.4)) {
    table.titles.push(
      page.put(row, left, { value: draw.pick(['SCHEDA PROGETTO', 'Scheda di monitoraggio']), bold: true }),
    );
    row += 2;
  }
  for (const pair of pairs) {
    const said = pair(holder);
    if (said === null) continue;
    const grid = {
      columns: [{ head: '' }, { head: '' }],
      rows: [{ cells: [{ value: said.label, bold: true }, said.value] }],
      withoutHead: true,
    };
    layOut(page, row, left, grid, table);
    row += 1;
  }
  return row;
}
