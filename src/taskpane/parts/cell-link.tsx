import { Link } from 'office-ui-fabric-react';
import { interpolate } from '../../i18n';
import { type CellRef, cellName } from '../../workbook/address';
import { goToCell } from '../actions/go-to-cell';
import { useAction, useLang, useWords } from '../hooks';

interface CellLinkProps {
  readonly cell: CellRef;
  /** The sheet is known from what stands around: only the cell is named. */
  readonly bare?: boolean;
  /** -1 in a list where only the row in hand is in the tab order. */
  readonly tabIndex?: 0 | -1;
}

/** "1D!G14": leads to the cell. */
export function CellLink({ cell, bare = false, tabIndex = 0 }: CellLinkProps) {
  const { run } = useAction(goToCell);
  const lang = useLang();
  const { cellLink } = useWords().pane.shell;
  const name = cellName(cell.row, cell.col);
  const whole = `${cell.sheet}!${name}`;
  const label = interpolate(cellLink, { cell: whole }, lang);
  return (
    <Link tabIndex={tabIndex} onClick={() => run(cell)} aria-label={label} title={label}>
      {bare ? name : whole}
    </Link>
  );
}
