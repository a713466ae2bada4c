import { parseRangeName, refName, type CellRange } from '../../../src/workbook/address';
import type { IndicatorEntry, NodeEntry } from '../../../src/cli/document';
import type { Claim, TableTruth } from '../claims';
import type { Place } from '../book';
import type { Besides, JudgedDocument } from './document';

/** What the document says where a claim is true: a value, or `null` when it gives none. */
export interface Got {
  readonly value: string | null;
  readonly unit: string | null;
  readonly status: string | null;
  /** Id, label or kind of what was taken for the claim's subject; `null` when nothing was. */
  readonly who: string | null;
}

const NOTHING: Got = { value: null, unit: null, status: null, who: null };

/** Letters and digits alone: titles match whatever their punctuation and case. */
export const normal = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

type Entry = NodeEntry | IndicatorEntry;

/** The document of one world, ready to be asked. */
export class Answers {
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly normals = new Map<Entry, { readonly title: string; readonly codes: readonly string[] }>();
  /** Entries of the tree that answered some claim. */
  readonly used = new Set<string>();

  constructor(readonly document: JudgedDocument) {
    this.byId = new Map(document.tree.map((entry) => [entry.id, entry]));
    for (const entry of document.tree) {
      const codes = 'code' in entry ? [entry.code, entry.id, ...entry.aliases] : [];
      this.normals.set(entry, {
        title: normal(entry.title),
        codes: [...codes.filter((code): code is string => code !== null).map(normal), ...stateCodeOf(entry)],
      });
    }
  }

  of(said: Claim, table: TableTruth): Got {
    switch (said.figure) {
      case 'statement':
        return this.statement(said);
      case 'line':
        return this.line(said, table);
      case 'ratio':
        return this.ratio(said);
      case 'series':
        return this.series(said);
      case 'incentive':
        return this.incentive(said);
      case 'nothing':
        return this.nothing(table);
      default:
        return this.node(said);
    }
  }

  private node(said: Claim): Got {
    const ranked = this.document.tree
      .map((entry) => ({ entry, score: this.score(entry, said) }))
      .filter(({ score }) => score > 0)
      .map(({ entry, score }) => ({ entry, score, got: gotOf(entry, said) }))
      .sort((a, b) => b.score - a.score || Number(b.got.value !== null) - Number(a.got.value !== null));
    const [best] = ranked;
    if (!best) return NOTHING;
    this.used.add(best.entry.id);
    return best.got;
  }

  private score(entry: Entry, { subject, at }: Claim): number {
    const { title, codes } = this.normals.get(entry)!;
    if ((entry.level === 'indicator') !== (subject.level === 'indicator')) {
      // A project and its only indicator may be one row: names decide, the kind of node may not differ.
      return 0;
    }
    const wanted = normal(subject.title);
    const code = subject.code === null ? null : normal(subject.code);
    const byTitle =
      title === wanted || (code !== null && title === code + wanted)
        ? 4
        : wanted.length >= 6 && title.length >= 6 && (title.includes(wanted) || wanted.includes(title))
          ? 3
          : 0;
    const byCode =
      code !== null && codes.includes(code) && (code.length > 2 || entry.level === subject.level) ? 3 : 0;
    if (byTitle + byCode === 0) return 0;
    const sources = new Set(entry.source.map((name) => name.replace(/!\$?[A-Z]+\$?/, '!')));
    const here = at.some((place) => sources.has(refName(place).replace(/![A-Z]+/, '!')));
    return (
      byTitle +
      byCode +
      (here ? 2 : 0) +
      (entry.level === subject.level ? 1 : 0) +
      (this.hangsBelow(entry, subject.above) ? 1.5 : 0)
    );
  }

  private hangsBelow(entry: Entry, above: readonly string[]): boolean {
    const names = new Set(above.map(normal));
    const seen = new Set<string>();
    let parent = entry.parent;
    while (parent !== null && !seen.has(parent)) {
      seen.add(parent);
      const node = this.byId.get(parent);
      if (!node) return false;
      const { title, codes } = this.normals.get(node)!;
      if (
        names.has(title) ||
        codes.some((code) => names.has(code)) ||
        above.some((name) => title.endsWith(normal(name)))
      )
        return true;
      parent = node.parent;
    }
    return false;
  }

  private statement(said: Claim): Got {
    const names = new Set(said.at.map(refName));
    const wanted = normal(said.subject.title);
    const entries = this.document.statements;
    const found =
      entries.find(({ source, year }) => source.some((name) => names.has(name)) && year === said.year) ??
      entries.find(({ source }) => source.some((name) => names.has(name))) ??
      entries.find(({ label, year }) => year === said.year && sameName(normal(label), wanted));
    if (!found) return NOTHING;
    // The right amount under another year is another figure.
    const value = found.year === said.year ? found.amount : found.amount && `${found.amount} (${found.year})`;
    return { value, unit: null, status: null, who: `${found.statement}/${found.item}` };
  }

  private line(said: Claim, { sheet }: TableTruth): Got {
    const wanted = normal(said.subject.title);
    const found = this.document.lines.find(
      (entry) => entry.sheet === sheet && sameName(normal(entry.label), wanted),
    );
    if (!found) return NOTHING;
    const value = found.amounts[said.part as keyof typeof found.amounts];
    return { value, unit: null, status: null, who: found.label };
  }

  private ratio(said: Claim): Got {
    const found = this.document.ratios.find(
      ({ id, label, year }) =>
        year === said.year &&
        (id === said.subject.code || sameName(normal(label), normal(said.subject.title))),
    );
    if (!found) return NOTHING;
    return { value: found.published ?? found.value, unit: null, status: found.status, who: found.id };
  }

  /** A row of a table by year; a quarter of a node is its own. */
  private series(said: Claim): Got {
    if (said.subject.level === 'indicator') return this.node(said);
    const names = new Set(said.at.map(refName));
    const wanted = normal(said.subject.title);
    const entries = this.document.series ?? [];
    const found =
      entries.find(({ source }) => source.some((name) => names.has(name))) ??
      entries.find(({ label, year }) => year === said.year && normal(label) === wanted);
    if (found) return { value: found.value, unit: null, status: null, who: found.label };
    // Staff and firms may stand among the structural data.
    return this.statement(said);
  }

  private incentive(said: Claim): Got {
    const wanted = normal(said.subject.title);
    const projects = this.document.incentives?.projects ?? [];
    const found = projects.find(({ number }) => String(number) === said.subject.code);
    if (!found || wanted === '') return NOTHING;
    const value =
      said.part === 'achievement'
        ? (found.achievement.published ?? found.achievement.value)
        : said.part === 'paid'
          ? found.paid
          : found.planned;
    return { value, unit: null, status: null, who: String(found.number) };
  }

  /** What was recognised where there is nothing to recognise. */
  private nothing(table: TableTruth): Got {
    const taken = this.document.sheets.find(
      ({ sheet, kind, range }) =>
        sheet === table.sheet && kind !== 'unknown' && range !== null && meets(range, table),
    );
    return taken ? { value: taken.kind, unit: null, status: null, who: taken.range } : NOTHING;
  }
}

/** Missions and programmes are known by the State's numbers: "mission-011/005" is programme 005. */
const stateCodeOf = ({ id, level }: Entry): readonly string[] =>
  level === 'mission' || level === 'ministry-programme' ? (/\d{3}$/.exec(id) ?? []) : [];

const YES_OR_NO = /^(s[iì]|no|yes)$/i;

const sameName = (one: string, other: string): boolean =>
  one === other || (one.length >= 6 && other.length >= 6 && (one.includes(other) || other.includes(one)));

function gotOf(entry: Entry, { figure, office, year, quarter }: Claim): Got {
  const who = entry.id;
  const { offices = [], series = [] } = entry as Besides;
  if (office !== undefined) {
    const found = offices.find((part) => sameName(normal(part.office), normal(office)));
    return { value: found?.achievement?.value ?? null, unit: null, status: null, who };
  }
  if (figure === 'series') {
    const found = series.find((part) => part.year === year && part.quarter === (quarter ?? null));
    return { value: found?.result ?? null, unit: null, status: null, who };
  }
  if (figure === 'achievement')
    return {
      value: entry.achievement?.value ?? null,
      unit: null,
      status: entry.achievement?.status ?? null,
      who,
    };
  if ('indicator' in entry) {
    const { target, result, weight } = entry.indicator;
    if (figure === 'weight') return { value: weight, unit: null, status: null, who };
    const said = figure === 'target' ? target : result;
    // A yes or a no has no value but its own words.
    const words = said && said.value === null && YES_OR_NO.test(said.text.trim()) ? said.text.trim() : null;
    return { value: said?.value ?? words, unit: said?.unit ?? null, status: null, who };
  }
  if (figure === 'execution')
    return {
      value: entry.execution?.value ?? null,
      unit: null,
      status: entry.execution?.status ?? null,
      who,
    };
  const { budget } = entry;
  const amount =
    figure === 'use'
      ? budget?.use?.value
      : figure === 'share'
        ? budget?.share?.value
        : figure === 'initial' || figure === 'updated' || figure === 'actual'
          ? budget?.[figure]
          : null;
  return { value: amount ?? null, unit: null, status: null, who };
}

/** Whether a range of the document and a table's rectangle have a cell in common. */
export function meets(range: string, { top, left, bottom, right }: CellRange): boolean {
  const other = parseRangeName(range);
  return (
    other !== null && other.top <= bottom && other.bottom >= top && other.left <= right && other.right >= left
  );
}

export const holds = (range: CellRange, { row, col }: Place): boolean =>
  row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
