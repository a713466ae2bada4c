import { countText } from '../../../../src/taskpane/places/fill/count-text';
import { type Gaps, gapsOf } from '../../../../src/taskpane/places/fill/gaps';
import { messagesOf } from '../../../../src/i18n';
import { sample } from '../sample';

const groupOf = (gaps: Gaps, sheet: string) => gaps.groups.find((group) => group.sheet === sheet);

describe('what is still to fill in, in the 2016 workbook', () => {
  const gaps = gapsOf(sample, null, 'it');

  it('is counted in indicators, and the other cells apart', () => {
    expect(gaps.count).toEqual({ left: 12, of: 230, cells: 1 });
    expect(countText(gaps.count, messagesOf('it').pane.fill, 'it')).toBe(
      'Restano 12 di 230 indicatori · 1 altra cella da sistemare',
    );
  });

  it('stands sheet by sheet in the order of the workbook, cell by cell down each', () => {
    expect(gaps.groups.map(({ sheet }) => sheet)).toEqual([
      ...['Foglio3', '2C', '2E', '3E', '1D', '1E', '2B', '3B', '3A', '3C'],
    ]);
    expect(groupOf(gaps, '3A')).toMatchObject({
      count: { left: 2, of: 18, cells: 0 },
      gaps: [{ key: "'3A'!G10" }, { key: "'3A'!G11" }],
    });
  });

  it('says what each cell wants, and of which indicator', () => {
    expect(groupOf(gaps, '2C')?.gaps[1]).toMatchObject({
      want: 'needs-assessment',
      indicator: '2C0104/1',
      cell: { sheet: '2C', row: 42, col: 6 },
    });
    expect(groupOf(gaps, 'Foglio3')?.gaps).toMatchObject([{ want: 'missing-value', indicator: null }]);
  });

  it('can be looked at by office: here the chain of responsibility has filled in everything', () => {
    expect(gaps.offices[0]).toBe('SEGRETARIO GENERALE');
    expect(gapsOf(sample, 'SEGRETARIO GENERALE', 'it')).toMatchObject({
      groups: [],
      count: { left: 0, of: 11, cells: 0 },
    });
  });
});
