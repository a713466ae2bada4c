import { mergeStyleSets } from 'office-ui-fabric-react';
import { useWords } from '../hooks';
import type { Standing } from '../state';

/** Symbols stand beside the colours, so that nobody needs the colours. */
export const STANDING_SYMBOLS: Readonly<Record<Standing, string>> = {
  'on-track': '✓',
  watch: '▲',
  late: '●',
  'not-computable': '–',
  'to-confirm': '?',
};

export const STANDING_COLOURS: Readonly<Record<Standing, string>> = {
  'on-track': 'var(--good)',
  watch: 'var(--watch)',
  late: 'var(--late)',
  'not-computable': 'var(--quiet)',
  'to-confirm': 'var(--confirm)',
};

interface StandingProps {
  readonly standing: Standing;
  /** Only the symbol is seen; the word is its tooltip and what is read aloud. */
  readonly short?: boolean;
}

/** ✓ in linea · ▲ da seguire · ● in ritardo · – non calcolabile · ? da confermare. */
export function StandingMark({ standing, short = false }: StandingProps) {
  const word = useWords().pane.shell.standings[standing];
  const style = { color: STANDING_COLOURS[standing] };
  if (short) {
    return (
      <span className={CLASSES.mark} style={style} role="img" aria-label={word} title={word}>
        {STANDING_SYMBOLS[standing]}
      </span>
    );
  }
  return (
    <span className={CLASSES.mark} style={style}>
      <span aria-hidden="true">{STANDING_SYMBOLS[standing]}</span> {word}
    </span>
  );
}

const CLASSES = mergeStyleSets({ mark: { whiteSpace: 'nowrap', fontWeight: 600 } });
