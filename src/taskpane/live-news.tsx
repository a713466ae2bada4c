import { mergeStyleSets } from 'office-ui-fabric-react';
import { type Lang, type Messages, formatDecimal, interpolate } from '../i18n';
import { useLang, usePane, useWords } from './hooks';
import { Announcer } from './parts/announcer';
import type { Move } from './state';

/** How many moved figures are told one by one. */
const TOLD = 2;

/** What the last edit moved, seen in one line and told politely; or that what is shown is old. */
export function LiveNews() {
  const moves = usePane((state) => state.moves);
  const stale = usePane((state) => state.stale);
  const live = usePane((state) => state.abilities?.live ?? false);
  const byHand = usePane((state) => state.analysis !== null && state.abilities?.live === false);
  const words = useWords();
  const lang = useLang();
  const { shell } = words.pane;
  const old = live ? shell.stale : shell.staleByHand;
  const moved = movesText(moves, words, lang);
  const news = stale ? old : moved === '' && byHand ? shell.notLive : moved;
  return (
    <>
      <p className={CLASSES.line} title={news} aria-hidden="true">
        {news}
      </p>
      <Announcer text={news} />
    </>
  );
}

/** "1D0101: raggiungimento 90,00 → 92,50 · e 3 altre cifre". */
export function movesText(moves: readonly Move[], { pane }: Messages, lang: Lang): string {
  const figure = (value: string | null): string =>
    value === null ? pane.shell.nothing : formatDecimal(value, lang);
  const told = moves.slice(0, TOLD).map(({ title, what, ...moved }) => {
    const args = { title, from: figure(moved.from), to: figure(moved.to) };
    return what === 'ratio'
      ? interpolate(pane.shell.movedRatio, args, lang)
      : interpolate(pane.shell.moved, { ...args, what: pane.shell.movedWhat[what] }, lang);
  });
  const left = moves.length - told.length;
  return [...told, ...(left > 0 ? [interpolate(pane.shell.movedMore, { count: left }, lang)] : [])].join(
    ' · ',
  );
}

const CLASSES = mergeStyleSets({
  line: {
    margin: 0,
    padding: '0 12px',
    // The line is always there, so that nothing below it moves when it speaks.
    height: 20,
    lineHeight: 20,
    fontSize: 12,
    color: 'var(--quiet)',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    flexShrink: 0,
  },
});
