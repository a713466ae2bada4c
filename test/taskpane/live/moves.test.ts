import { analyse } from '../../../src/pipeline';
import { movesBetween } from '../../../src/taskpane/live/moves';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { parseCellName } from '../../../src/workbook/address';
import { sample } from '../places/sample';

/** The sample with one cell typed over. */
function typed(sheet: string, name: string, value: number): WorkbookSnapshot {
  const at = parseCellName(name);
  return {
    ...sample.snapshot,
    sheets: sample.snapshot.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            cells: each.cells.map((cell) =>
              cell.row === at?.row && cell.col === at.col
                ? { ...cell, content: { type: 'number' as const, value } }
                : cell,
            ),
          }
        : each,
    ),
  };
}

describe('what an edit moved', () => {
  it('nothing between an analysis and itself', () => {
    expect(movesBetween(sample, sample)).toEqual([]);
  });

  it('an indicator moves its project and what the project counts in, each from and to as shown', () => {
    const moves = movesBetween(sample, analyse(typed('1D', 'G27', 0.75)));
    expect(moves[0]).toEqual({
      id: 'achievement:1D0101',
      what: 'achievement',
      title: '1D0101',
      from: '90.00',
      to: '95.00',
    });
    expect(moves.map(({ id }) => id)).toContain('achievement:1D0101/4');
    expect(moves.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('money moves actual and use from the project up to the body', () => {
    const moves = movesBetween(sample, analyse(typed('Foglio3', 'G12', 30000)));
    expect(moves.filter(({ id }) => id.endsWith(':1D0101'))).toEqual([
      { id: 'actual:1D0101', what: 'actual', title: '1D0101', from: '23395.19', to: '30000.00' },
      { id: 'use:1D0101', what: 'use', title: '1D0101', from: '64.3', to: '82.4' },
    ]);
  });

  it('a figure that is no more moves to nothing, a new one from nothing', () => {
    const sheets = sample.snapshot.sheets.filter(({ name }) => name !== '1D');
    const less = analyse({ ...sample.snapshot, sheets });
    const gone = movesBetween(sample, less).find(({ id }) => id === 'achievement:1D0101/4');
    const come = movesBetween(less, sample).find(({ id }) => id === 'achievement:1D0101/4');
    expect(gone).toMatchObject({ from: '50.00', to: null });
    expect(come).toMatchObject({ from: null, to: '50.00' });
  });
});
