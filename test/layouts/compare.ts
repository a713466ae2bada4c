import type { Expected, ExpectedTable, FindingPattern } from './case';
import type { AlberoDocument, Finding, RecognisedSheet } from './document';
import { compareFigures } from './compare-figures';
import { compareTree } from './compare-tree';
import { contains, isOneOf, overlaps, saysSame } from './match';

/** What differs between a document and the facts expected of it, one line each; empty when all hold. */
export type Differences = readonly string[];

export const ASPECTS: Readonly<
  Record<string, (document: AlberoDocument, expected: Expected) => Differences>
> = {
  sheets: compareSheets,
  tree: compareTree,
  figures: compareFigures,
  findings: compareFindings,
};

function compareSheets(document: AlberoDocument, expected: Expected): Differences {
  const out: string[] = [];
  if (expected.year !== undefined && document.year !== expected.year) {
    out.push(`year: expected ${expected.year}, found ${document.year}`);
  }
  for (const table of expected.sheets) out.push(...compareTable(document.sheets, table));
  for (const found of document.sheets) {
    const allowed = expected.sheets.filter((table) => table.sheet === found.sheet);
    if (!allowed.some((table) => isOneOf(found.kind, table.kind))) {
      out.push(`'${found.sheet}': ${found.kind} (${found.range}) was not expected`);
    }
  }
  return out;
}

function compareTable(sheets: readonly RecognisedSheet[], table: ExpectedTable): Differences {
  const here = sheets.filter((found) => found.sheet === table.sheet);
  const same = here.filter((found) => isOneOf(found.kind, table.kind));
  const where = `'${table.sheet}' ${String(table.kind)}`;
  if (same.length === 0)
    return [`${where}: found ${here.map((found) => found.kind).join(', ') || 'nothing'}`];
  const out: string[] = [];
  const ranges = same.map((found) => found.range ?? '');
  const { covers, avoids, year, quarter, hidden, levels } = table;
  if (covers && !ranges.some((range) => contains(range, covers))) {
    out.push(`${where}: ${covers} is in no table (${ranges.join(', ')})`);
  }
  if (avoids && ranges.some((range) => overlaps(range, avoids))) {
    out.push(`${where}: ${avoids} should be outside (${ranges.join(', ')})`);
  }
  const some = (test: (found: RecognisedSheet) => boolean): boolean => same.some(test);
  if (year !== undefined && !some((found) => (found.period?.year ?? null) === year)) {
    out.push(`${where}: year is not ${year}`);
  }
  if (quarter !== undefined && !some((found) => (found.period?.quarter ?? null) === quarter)) {
    out.push(`${where}: quarter is not ${quarter}`);
  }
  if (hidden !== undefined && !some((found) => (found.hidden ?? false) === hidden)) {
    out.push(`${where}: hidden is not ${hidden}`);
  }
  for (const level of levels ?? []) {
    if (!some((found) => found.levels?.includes(level) ?? false))
      out.push(`${where}: level ${level} is missing`);
  }
  return out;
}

function compareFindings(document: AlberoDocument, expected: Expected): Differences {
  const out: string[] = [];
  for (const pattern of expected.findings ?? []) {
    if (!document.findings.some((finding) => fits(finding, pattern))) {
      out.push(`missing finding ${JSON.stringify(pattern)}`);
    }
  }
  for (const pattern of expected.noFindings ?? []) {
    for (const finding of document.findings) {
      const wanted = (expected.findings ?? []).some((other) => fits(finding, other));
      if (!wanted && fits(finding, pattern)) out.push(`false alarm ${JSON.stringify(finding)}`);
    }
  }
  return out;
}

function fits(finding: Finding, pattern: FindingPattern): boolean {
  return (
    (pattern.rule === undefined || isOneOf(finding.rule, pattern.rule)) &&
    (pattern.severity === undefined || finding.severity === pattern.severity) &&
    (pattern.sheet === undefined || finding.sheet === pattern.sheet) &&
    (pattern.cell === undefined || isOneOf((finding.cell ?? '').replaceAll('$', ''), pattern.cell)) &&
    saysSame(pattern.published, finding.published) &&
    saysSame(pattern.expected, finding.expected)
  );
}
