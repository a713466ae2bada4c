import { mergeStyleSets } from 'office-ui-fabric-react';

interface BarProps {
  /** Points of a hundred; `null` draws the empty track. */
  readonly points: number | null;
  /** Any colour of the theme; the accent when not given. */
  readonly colour?: string;
}

/** A small bar beside a figure. Only a picture of it: the figure itself stands in words next to it. */
export function Bar({ points, colour = 'var(--accent)' }: BarProps) {
  const width = Math.max(0, Math.min(100, points ?? 0));
  return (
    <span className={CLASSES.track} aria-hidden="true">
      <span className={CLASSES.fill} style={{ width: `${width}%`, background: colour }} />
    </span>
  );
}

const CLASSES = mergeStyleSets({
  track: {
    display: 'block',
    height: 6,
    borderRadius: 3,
    background: 'var(--track)',
    overflow: 'hidden',
    selectors: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  },
  fill: {
    display: 'block',
    height: '100%',
    borderRadius: 3,
    selectors: {
      '@media (forced-colors: active)': { background: 'Highlight !important', forcedColorAdjust: 'none' },
    },
  },
});
