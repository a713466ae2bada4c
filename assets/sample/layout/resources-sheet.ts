import { AREA_1, AREA_2, AREA_3, TOTAL, type ObjectiveBlock, type ProjectRow } from '../facts/resources';
import { typedAmount, typedEuro } from './italian';
import { formula, Page, type CellContent } from './page';
import { figure, HEAD, LABEL, NOTE, TITLE, total, TYPED } from './styles';

const HEADS = [
  'OBIETTIVO STRATEGICO',
  'PROGETTI',
  'Budget iniziale 2016',
  'Budget aggiornato',
  'Consuntivo 2016',
  '% Utilizzo Budget aggiornato',
  '% Risorse impiegate per Ob. strategico',
];

const MONEY = figure('money');
const USE = figure('tenths');
const SHARE = figure('hundredths');

const FIRST_HEAD = 5;

/** Blocks whose amounts somebody typed as text, so that their subtotal could not be a SUM. */
const TYPED_AS_TEXT = new Set(['1A', '3E']);

/** Resources by objective and project: title, head (again after the page break), blocks with subtotals, total. */
export function resourcesPage(): Page {
  const page = new Page('Foglio3', { A: 2, B: 2, C: 34, D: 52, E: 15, F: 15, G: 15, H: 12, I: 13 });
  page.putMerged(
    'C',
    2,
    'I',
    2,
    'Le risorse finanziarie: budget e consuntivo per obiettivo e progetto',
    TITLE,
  );
  page.put('C', 3, 'Anno 2016 - dati al 31/12/2016', NOTE);
  const firstPage = [...AREA_1, ...AREA_2];
  const secondHead = FIRST_HEAD + 1 + height(firstPage) + 1;
  const totalRow = secondHead + 1 + height(AREA_3);
  const subtotals = [
    ...putBlocks(page, FIRST_HEAD, firstPage, totalRow),
    ...putBlocks(page, secondHead, AREA_3, totalRow),
  ];
  putTotal(page, totalRow, subtotals);
  page.put('C', totalRow + 1, 'Fonte: Programmazione e controllo su dati di contabilità', NOTE);
  return page;
}

const height = (blocks: readonly ObjectiveBlock[]): number =>
  blocks.reduce((rows, { projects }) => rows + projects.length + 1, 0);

/** The rows of the subtotals of the blocks under a head. */
function putBlocks(
  page: Page,
  headRow: number,
  blocks: readonly ObjectiveBlock[],
  totalRow: number,
): readonly number[] {
  page.putRow('C', headRow, HEADS, HEAD);
  let first = headRow + 1;
  return blocks.map((block) => {
    const subtotal = first + block.projects.length;
    page.putMerged('C', first, 'C', subtotal, `OBIETTIVO STRATEGICO ${block.code}\n${block.title}`, LABEL);
    block.projects.forEach((project, index) => putProject(page, first + index, project, block));
    putSubtotal(page, first, subtotal, block, totalRow);
    first = subtotal + 1;
    return subtotal;
  });
}

function putProject(page: Page, row: number, project: ProjectRow, block: ObjectiveBlock): void {
  page.put('D', row, project.label, LABEL);
  if (TYPED_AS_TEXT.has(block.code)) {
    page.put('E', row, typedAmount(project.initial), TYPED);
    page.put('G', row, typedEuro(project.actual), TYPED);
  } else {
    page.put('E', row, project.initial, MONEY);
    page.put('G', row, project.actual, MONEY);
  }
  page.put('F', row, project.updated, MONEY);
  page.putRow('H', row, [useOf(row, project, block), null], [USE, SHARE]);
}

/** Area 1 was typed from the printed table; the other areas divide. */
function useOf(row: number, { use }: ProjectRow, { code }: ObjectiveBlock): CellContent | null {
  if (use === null || code.startsWith('1') || TYPED_AS_TEXT.has(code)) return use;
  return division(row, use);
}

/** The office's guard against an objective without budget: 0/0 is shown as 0,0. */
const division = (row: number, printed: number): CellContent =>
  formula(`IF(F${row}=0,0,G${row}/F${row}*100)`, printed);

function putSubtotal(page: Page, first: number, row: number, block: ObjectiveBlock, totalRow: number): void {
  const { initial, updated, actual, use, share } = block.subtotal;
  const sum = (column: string, printed: number): CellContent =>
    TYPED_AS_TEXT.has(block.code) ? printed : formula(`SUM(${column}${first}:${column}${row - 1})`, printed);
  const byHand = block.code.startsWith('1');
  page.putRow(
    'D',
    row,
    [
      null,
      sum('E', initial),
      sum('F', updated),
      sum('G', actual),
      byHand ? use : division(row, use ?? 0),
      byHand ? share : formula(`G${row}/G$${totalRow}*100`, share),
    ],
    [LABEL, MONEY, MONEY, MONEY, USE, SHARE].map(total),
  );
}

function putTotal(page: Page, row: number, subtotals: readonly number[]): void {
  const sum = (column: string): string => subtotals.map((subtotal) => `${column}${subtotal}`).join('+');
  page.putMerged('C', row, 'D', row, 'TOTALE RISORSE', total(LABEL));
  page.putRow(
    'E',
    row,
    [
      formula(sum('E'), TOTAL.initial),
      formula(sum('F'), TOTAL.updated),
      formula(sum('G'), TOTAL.actual),
      formula(`G${row}/F${row}*100`, TOTAL.use),
      TOTAL.share,
    ],
    [MONEY, MONEY, MONEY, USE, SHARE].map(total),
  );
}
