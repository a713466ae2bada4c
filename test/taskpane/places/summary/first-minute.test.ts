import { analyse } from '../../../../src/pipeline';
import { contentsOf } from '../../../../src/taskpane/places/summary/first-minute';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { sample } from '../sample';

const contents = (snapshot: WorkbookSnapshot) => {
  const { tables, model } = analyse(snapshot);
  return contentsOf(snapshot, tables, model.nodes.length);
};
const only = (...names: readonly string[]): WorkbookSnapshot => ({
  ...sample.snapshot,
  sheets: sample.snapshot.sheets.filter(({ name }) => names.includes(name)),
});

describe('what there is to show', () => {
  it('of a workbook with objectives: the tree', () => {
    expect(contents(sample.snapshot)).toEqual({ type: 'tree' });
  });

  it('of a workbook without a filled cell: nothing', () => {
    expect(contents({ ...sample.snapshot, sheets: [] })).toEqual({ type: 'empty' });
  });

  it('of a balance sheet alone: tables, but no tree', () => {
    expect(contents(only('Stato patrimoniale'))).toEqual({ type: 'no-tree' });
  });

  it('of sheets that are no monitoring tables: the nearest guesses, and how many sheets have none', () => {
    const unknown = contents(only('Copertina', 'Liste'));
    expect(unknown.type).toBe('unknown');
    if (unknown.type === 'unknown') expect(unknown.guesses.length + unknown.otherSheets).toBe(2);
  });

  it('report sheets of our own count for nothing', () => {
    const [first] = sample.snapshot.sheets;
    expect(contents({ ...sample.snapshot, sheets: [{ ...first!, reportId: 'sintesi' }] })).toEqual({
      type: 'empty',
    });
  });
});
