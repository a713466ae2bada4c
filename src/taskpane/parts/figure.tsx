import { mergeStyleSets } from 'office-ui-fabric-react';
import type { DecimalText } from '../../domain/decimal';
import { formatDecimal } from '../../i18n';
import { useLang, useWords } from '../hooks';

interface FigureProps {
  readonly value: DecimalText | null;
  /** Decimals to show; the value's own digits when not given. */
  readonly places?: number;
  /** "%", "€": set off by a space that does not break. */
  readonly unit?: string;
}

/** A figure as people of the language read it, its digits all of one width. */
export function FigureText({ value, places, unit }: FigureProps) {
  const lang = useLang();
  const { nothing } = useWords().pane.shell;
  if (value === null) {
    return (
      <span className={CLASSES.figure} title={nothing}>
        –
      </span>
    );
  }
  return (
    <span className={CLASSES.figure}>
      {formatDecimal(value, lang, places)}
      {unit === undefined ? '' : `\u00a0${unit}`}
    </span>
  );
}

const CLASSES = mergeStyleSets({
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
