import type { Finding, Severity } from '../checks/finding';
import { type Lang, findingText, interpolate, messagesOf } from '../i18n';
import type { Analysis } from '../pipeline';
import { refName } from '../workbook/address';
import { questionLines } from './text-questions';
import { workbookLines } from './text-workbook';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What `check` says: the findings, by severity and by rule; those that somebody has accepted stand apart. */
export function checkText(analysis: Analysis, lang: Lang): string {
  const { cli } = messagesOf(lang);
  const { findings, snapshot, questions } = analysis;
  if (findings.length === 0) {
    const none = interpolate(cli.allGood, { file: snapshot.file }, lang);
    return [...workbookLines(analysis, lang), none, ...questionLines(questions, lang), ''].join('\n');
  }
  const groups = SEVERITIES.flatMap((severity) =>
    severityLines(
      findings.filter((finding) => finding.accepted === null && finding.severity === severity),
      severity,
      lang,
    ),
  );
  return [
    ...workbookLines(analysis, lang),
    countsText(findings, lang),
    ...questionLines(questions, lang),
    ...groups,
    ...acceptedLines(findings, lang),
    '',
  ].join('\n');
}

/** "3 errori, 5 avvisi, 20 note, 2 accettate con nota"; what there is none of is left out. */
export function countsText(findings: readonly Finding[], lang: Lang): string {
  const { cli, severities } = messagesOf(lang);
  if (findings.length === 0) return cli.noFindings;
  const counts = SEVERITIES.flatMap((severity) => {
    const open = findings.filter(({ accepted }) => accepted === null);
    const count = open.filter((finding) => finding.severity === severity).length;
    const word = count === 1 ? severities[severity].one : severities[severity].many;
    return count > 0 ? [interpolate(cli.count, { count, word }, lang)] : [];
  });
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const apart = accepted > 0 ? [interpolate(cli.accepted, { count: accepted }, lang)] : [];
  return interpolate(cli.findings, { counts: [...counts, ...apart].join(', ') }, lang);
}

function acceptedLines(findings: readonly Finding[], lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  const accepted = findings.flatMap((finding) =>
    finding.accepted === null ? [] : [{ finding, note: finding.accepted }],
  );
  if (accepted.length === 0) return [];
  const lines = accepted.map(({ finding, note }) => {
    const told = findingLine(finding, lang);
    return `  ${note.trim() === '' ? told : interpolate(cli.acceptedNote, { finding: told, note }, lang)}`;
  });
  return ['', interpolate(cli.acceptedHead, { count: accepted.length }, lang), ...lines];
}

function severityLines(findings: readonly Finding[], severity: Severity, lang: Lang): readonly string[] {
  if (findings.length === 0) return [];
  const { cli, severities, findingRules } = messagesOf(lang);
  const word = severities[severity].many.toUpperCase();
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    '',
    interpolate(cli.severityHead, { word, count: findings.length }, lang),
    ...rules.flatMap((rule) => [
      `  ${findingRules[rule]}`,
      ...findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => `    ${findingLine(finding, lang)}`),
    ]),
  ];
}

const findingLine = ({ cell, message }: Finding, lang: Lang): string =>
  `${cell ? refName(cell) : messagesOf(lang).cli.ofWorkbook}: ${findingText(message, lang)}`;
