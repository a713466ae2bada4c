import { type CodeGrammar, GRAMMARS, LUCCA } from './code-grammar';
import { type ParsedCode, parseCode } from './codes';
import { tidy } from './text';

/** Fewer different codes than these say nothing about how a body writes them. */
const FEWEST = 2;
/** Share of a column that must fit: typing slips are allowed, another grammar is not. */
const MOST = 0.8;

/**
 * The grammar a column of codes is written in; `null` when none fits, or when the column could as well hold plain
 * numbers or positions ("1", "2", "3"; "2.35", "4.1").
 */
export function detectGrammar(samples: readonly string[]): CodeGrammar | null {
  const codes = [...new Set(samples.map(tidy).filter((sample) => sample !== ''))];
  if (codes.length < FEWEST) return null;
  return GRAMMARS.find((grammar) => fits(codes, grammar)) ?? null;
}

function fits(codes: readonly string[], grammar: CodeGrammar): boolean {
  const parsed = codes
    .map((code) => parseCode(code, grammar))
    .filter(
      (code): code is ParsedCode => code !== null && (grammar.prefix !== null || code.parents.length > 0),
    );
  return parsed.length >= FEWEST && parsed.length >= codes.length * MOST && isSeries(parsed, grammar);
}

/** Lucca's digit and letter are like nothing else; elsewhere a series must start where series start: 1.1, 0101, A1. */
function isSeries(codes: readonly ParsedCode[], grammar: CodeGrammar): boolean {
  if (grammar === LUCCA || grammar.prefix) return true;
  const firsts = new Set(grammar.parts.map(({ first }) => first));
  return codes.some(({ code }) =>
    [...firsts].some((first) => code.endsWith(first) && code.startsWith(grammar.parts[0]!.first)),
  );
}
