import type { Page } from './book';
import { nameOf } from './book';
import type { Judgement, Verdict } from './judge/judge';
import { columnName } from '../../src/workbook/address';

const WIDE = 24;

/** A world for people: each sheet as a grid, then every figure with its truth, what came out, and the outcome. */
export function shown({ world, document, judgements, searches, falseAlarms, invented }: Verdict): string {
  return [
    `seed ${world.seed}: ${world.body.name}, ${world.body.year}`,
    ...world.pages.map(gridText),
    ...world.tables.map(
      ({ kind, sheet, tags }) =>
        `table ${kind} on '${sheet}': ${[...tags].map(([name, value]) => `${name}=${value.replaceAll('\n', '⏎')}`).join(' · ')}`,
    ),
    '',
    'recognised:',
    ...document.sheets.map(
      ({ sheet, kind, range, confidence, status, coverage }) =>
        `  '${sheet}' ${range ?? ''} ${kind} ${confidence}${status ? ` ${status}` : ''}${coverage ? ` unread ${coverage.unread.join(' ') || '-'}` : ''}`,
    ),
    'figures:',
    ...judgements.map(judgementText),
    'planted:',
    ...searches.map(
      ({ mistake, table, found }) =>
        `  ${found}: ${mistake.kind} ${table.sheet}!${mistake.at.map(nameOf).join(' ')}`,
    ),
    'findings:',
    ...document.findings.map(
      (finding) =>
        `  ${falseAlarms.includes(finding) ? 'FALSE ' : ''}${finding.severity} ${finding.rule} ${finding.sheet}!${finding.cell}: ${finding.message.slice(0, 150)}`,
    ),
    ...((document.questions?.length ?? 0) > 0 ? ['questions:'] : []),
    ...(document.questions ?? []).map(({ about, ask }) => `  ${about}: ${ask}`),
    ...(invented.length > 0 ? ['invented:', ...invented.map((name) => `  ${name}`)] : []),
  ].join('\n');
}

function judgementText({ claim, got, outcome, telling }: Judgement): string {
  const { figure, subject, value, year, part, at } = claim;
  const name = `${subject.code === null ? '' : `${subject.code} `}${subject.title}`.slice(0, 50);
  const where = at[0] ? `${at[0].sheet}!${nameOf(at.at(-1)!)}` : '-';
  return `  ${outcome.toUpperCase().padEnd(5)} ${figure}${part ? `/${part}` : ''}${year ? ` ${year}` : ''} ${where} ${name}: true ${value}, got ${got.value}${got.status ? ` (${got.status})` : ''}${got.who === null ? ' [no such node]' : ''}${telling ? ` · told ${telling}` : ''}`;
}

function gridText(page: Page): string {
  const cells = page.inOrder();
  const right = Math.max(0, ...cells.map(({ col }) => col));
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const lines = [`--- ${page.name}${page.merges.length > 0 ? ` (${page.merges.length} merges)` : ''}`];
  lines.push(`     ${Array.from({ length: right + 1 }, (_, col) => columnName(col).padEnd(WIDE)).join('|')}`);
  for (let row = 0; row <= bottom; row += 1) {
    const values = Array.from({ length: right + 1 }, (_, col) => {
      const cell = page.at(row, col);
      if (!cell) return ''.padEnd(WIDE);
      const text = `${typeof cell.value === 'number' ? '#' : ''}${cell.value}${cell.format ? ` {${cell.format}}` : ''}${cell.formula ? ' =f' : ''}`;
      return text.replaceAll('\n', '⏎').slice(0, WIDE).padEnd(WIDE);
    });
    lines.push(
      `${String(row + 1).padStart(3)}${page.hiddenRows.has(row) ? 'h' : ' '} ${values.join('|').trimEnd()}`,
    );
  }
  return lines.join('\n');
}
