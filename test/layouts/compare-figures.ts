import type { Expected } from './case';
import type { AlberoDocument } from './document';
import { mentions, saysSame } from './match';

type Check = (what: string, want: string | null | undefined, found: string | null | undefined) => void;

/** Statements, budget lines, ratios and incentives. */
export function compareFigures(document: AlberoDocument, expected: Expected): readonly string[] {
  const out: string[] = [];
  const check: Check = (what, want, found) => {
    if (!saysSame(want, found)) out.push(`${what}: expected ${want}, found ${found}`);
  };
  checkStatements(document, expected, out);
  checkLines(document, expected, out, check);
  checkSeries(document, expected, out);
  checkRatios(document, expected, out, check);
  checkIncentives(document, expected, check);
  return out;
}

function checkStatements(document: AlberoDocument, expected: Expected, out: string[]): void {
  for (const want of expected.statements ?? []) {
    const rows = document.statements.filter(
      (row) =>
        row.year === want.year &&
        mentions(row.label, want.label) &&
        (want.statement === undefined || row.statement === want.statement) &&
        (want.function === undefined || row.function === want.function) &&
        (want.stage === undefined || row.stage === want.stage),
    );
    if (rows.some((row) => saysSame(want.amount, row.amount))) continue;
    const found = rows.map((row) => row.amount).join(', ') || 'nothing';
    out.push(`${want.label} ${want.year}: expected ${want.amount}, found ${found}`);
  }
}

function checkLines(document: AlberoDocument, expected: Expected, out: string[], check: Check): void {
  for (const want of expected.lines ?? []) {
    const line = document.lines.find(
      (row) => mentions(row.label, want.label) && (want.year === undefined || row.period?.year === want.year),
    );
    if (!line) out.push(`line ${want.label}: not found`);
    for (const name of ['initial', 'updated', 'committed', 'paid'] as const) {
      if (line) check(`line ${want.label}, ${name}`, want.amounts[name], line.amounts[name]);
    }
  }
}

function checkSeries(document: AlberoDocument, expected: Expected, out: string[]): void {
  for (const want of expected.series ?? []) {
    const rows = (document.series ?? []).filter(
      (row) =>
        mentions(row.label, want.label) &&
        (want.category === undefined || mentions(row.category ?? '', want.category)) &&
        (want.year === undefined || row.year === want.year),
    );
    const fits = rows.some(
      (row) =>
        saysSame(want.value, row.value) &&
        saysSame(want.change, row.change?.value) &&
        saysSame(want.share, row.share?.value),
    );
    if (fits) continue;
    const found = rows.map(({ value, change, share }) => `${value} ${change?.value} ${share?.value}`);
    out.push(`series ${JSON.stringify(want)}: found ${found.join(', ') || 'nothing'}`);
  }
}

function checkRatios(document: AlberoDocument, expected: Expected, out: string[], check: Check): void {
  for (const want of expected.ratios ?? []) {
    const ratio = document.ratios.find((row) => row.id === want.id && row.year === want.year);
    const name = `${want.id} ${want.year}`;
    check(name, want.value, ratio?.value);
    check(`${name}, published`, want.published, ratio?.published);
    if (want.status !== undefined && ratio?.status !== want.status) {
      out.push(`${name}: expected ${want.status}, found ${ratio?.status}`);
    }
  }
}

function checkIncentives(document: AlberoDocument, expected: Expected, check: Check): void {
  const { incentives } = document;
  check('incentives planned', expected.incentives?.planned, incentives?.planned);
  check('incentives paid', expected.incentives?.paid, incentives?.paid);
  for (const want of expected.incentives?.projects ?? []) {
    const project = incentives?.projects.find((row) => row.number === want.number);
    check(`project ${want.number}`, want.achievement, project?.achievement?.value);
    check(`project ${want.number}, planned`, want.planned, project?.planned);
    check(`project ${want.number}, paid`, want.paid, project?.paid);
  }
}
