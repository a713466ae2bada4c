import { mergeStyles } from 'office-ui-fabric-react';
import type { DecimalText } from '../../domain/decimal';
import { useWords } from '../hooks';
import { FigureText } from './figure';
import { HIDDEN } from './hidden';

export interface SparkPoint {
  readonly year: number;
  readonly value: DecimalText | null;
}

interface SparklineProps {
  /** Oldest first. */
  readonly points: readonly SparkPoint[];
  readonly places: number;
  /** What the points are of; read aloud before the table. */
  readonly title: string;
}

const WIDTH = 64;
const HEIGHT = 20;
const MARGIN = 3;

/** A line of a few years, the last one dotted; the same figures stand in a table that is read aloud. */
export function Sparkline({ points, places, title }: SparklineProps) {
  const { chart } = useWords().pane.shell;
  const drawn = placed(points);
  const last = drawn.at(-1);
  return (
    <div className={ROOT}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        <polyline
          points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--quiet)"
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
        {last && <circle cx={last.x} cy={last.y} r={2.5} fill="var(--accent)" />}
      </svg>
      <div className={HIDDEN}>
        <table>
          <caption>{`${title}. ${chart.table}`}</caption>
          <thead>
            <tr>
              <th scope="col">{chart.year}</th>
              <th scope="col">{chart.value}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ year, value }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{value === null ? chart.missing : <FigureText value={value} places={places} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Where the points that have a value stand in the drawing. */
function placed(points: readonly SparkPoint[]): readonly { readonly x: number; readonly y: number }[] {
  const values = points.map(({ value }) => (value === null ? null : Number(value)));
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = points.length > 1 ? (WIDTH - 2 * MARGIN) / (points.length - 1) : 0;
  const room = HEIGHT - 2 * MARGIN;
  return values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            x: MARGIN + index * step,
            y: high === low ? HEIGHT / 2 : MARGIN + room * (1 - (value - low) / (high - low)),
          },
        ],
  );
}

const ROOT = mergeStyles({ display: 'inline-block', position: 'relative', lineHeight: 0 });
