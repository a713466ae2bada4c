import type { DecimalText } from '../../../domain/decimal';
import { sourcesOf } from '../../../domain/figure';
import type { Judgement } from '../../../model/judgements';
import type { AchievementStatus, IndicatorMeasure } from '../../../model/measures';
import type { ModelNode } from '../../../model/model';
import type { Analysis } from '../../../pipeline';
import type { CellRef } from '../../../workbook/address';

/** An indicator whose figure a person has to confirm or to give, or has confirmed or given. */
export interface JudgedResult {
  readonly node: ModelNode;
  readonly status: AchievementStatus;
  /** The figure as it counts now, points. */
  readonly value: DecimalText | null;
  /** Result and target as the workbook says them; "" when it does not. */
  readonly result: string;
  readonly target: string;
  readonly cell: CellRef | null;
  /** What a person said of it, while it holds. */
  readonly judgement: Judgement | null;
}

/** The indicators that wait for a person's word, and those that had it, in the order of the tree. */
export function judgedResults({ model, measures }: Analysis): readonly JudgedResult[] {
  return model.nodes.flatMap((node) => {
    const { achievement = null, indicator = null } = measures.nodes.get(node.id) ?? {};
    if (!achievement || !indicator) return [];
    const { status, figure } = achievement;
    const { judgement } = indicator;
    if (judgement === null && status !== 'inferred' && status !== 'to-assess') return [];
    return [
      {
        node,
        status,
        value: figure.value,
        result: resultText(indicator),
        target: indicator.target?.text ?? '',
        cell: resultCell(node) ?? sourcesOf(figure)[0] ?? node.source[0] ?? null,
        judgement,
      },
    ];
  });
}

/** Where the office wrote the result. */
const resultCell = ({ facts }: ModelNode): CellRef | null =>
  facts
    .flatMap(({ result, achievement }) => [result, achievement])
    .find((cell) => cell !== null && cell.reading.kind !== 'empty')?.ref ?? null;

const SERIAL = /^\d+$/;
const DAY = /^(?:(\d{4})|-)-(\d\d)-(\d\d)$/;

/** The result as the cell shows it: a date stands in the workbook as a number that nobody reads. */
function resultText({ result }: IndicatorMeasure): string {
  const [, year, month, day] = (SERIAL.test(result?.text ?? '') && DAY.exec(result?.value ?? '')) || [];
  return month === undefined ? (result?.text ?? '') : [day, month, year].filter(Boolean).join('/');
}
