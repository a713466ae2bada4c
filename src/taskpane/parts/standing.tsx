import { mergeStyleSets } from 'office-ui-fabric-react';
import { useWords } from '../hooks';
import type { Standing } from '../state';
import { Hidden } from './hidden';

/** Symbols stand beside the colours, so that nobody needs the colours. */
export const STANDING_SYMBOLS: Readonly<Record<Standing, string>> = {
  'on-track': '✓',
  watch: '▲',
  late: '●',
  partial: '◐',
  'not-computable': '–',
  'to-confirm': '?',
  'over-budget': '⬆',
  'in-step': '=',
  'part-spent': '◔',
};

export const STANDING_COLOURS: Readonly<Record<Standing, string>> = {
  'on-track': 'var(--good)',
  watch: 'var(--watch)',
  late: 'var(--late)',
  partial: 'var(--quiet)',
  'not-computable': 'var(--quiet)',
  'to-confirm': 'var(--confirm)',
  'over-budget': 'var(--late)',
  'in-step': 'var(--good)',
  'part-spent': 'var(--quiet)',
};

interface StandingProps {
  readonly standing: Standing;
  /** Only the symbol is seen; the word is its tooltip and what is read aloud. */
  readonly short?: boolean;
}

/** ✓ in linea · ▲ da seguire · ● in ritardo · ◐ parziale · – non calcolabile · ? da confermare; of money ⬆ oltre il budget · = in linea con l’anno · ◔ speso in parte. */
export function StandingMark({ standing, short = false }: StandingProps) {
  const word = useWords().pane.shell.standings[standing];
  const style = { color: STANDING_COLOURS[standing] };
  if (short) {
    return (
      <span className={CLASSES.mark} style={style} title={word}>
        <Hidden>, {word}</Hidden>
        <span aria-hidden="true">{STANDING_SYMBOLS[standing]}</span>
      </span>
    );
  }
  return (
    <span className={CLASSES.mark} style={style}>
      <span aria-hidden="true">{STANDING_SYMBOLS[standing]}</span> {word}
    </span>
  );
}

const CLASSES = mergeStyleSets({ mark: { position: 'relative', whiteSpace: 'nowrap', fontWeight: 600 } });
