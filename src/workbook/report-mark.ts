/** The sheet-scoped name by which a sheet of ours is known; it stands for a text constant, the report's id. */
export const REPORT_MARK = '_albero_report';

/** `"sintesi"`, with or without "=", is the report "sintesi"; `null` when it is no text constant. */
export function reportIdIn(formula: string): string | null {
  const constant = /^=?\s*"((?:[^"]|"")+)"\s*$/.exec(formula.trim());
  return constant?.[1]?.replaceAll('""', '"') ?? null;
}

/** The text constant that marks a sheet as the report `reportId`, without "=". */
export const markFormula = (reportId: string): string => `"${reportId.replaceAll('"', '""')}"`;
