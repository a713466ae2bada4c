import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { firstExpanded, treeRows, type RowsInput } from '../../../../src/taskpane/places/summary/rows';
import { NO_FILTERS } from '../../../../src/taskpane/state';
import { sample } from '../sample';

const { model, measures } = sample;
const rows = (more: Partial<RowsInput> = {}) =>
  treeRows({
    model,
    measures,
    thresholds: DEFAULT_SETTINGS.thresholds,
    axis: 'tree',
    filters: NO_FILTERS,
    expanded: firstExpanded(model),
    ...more,
  });
const ids = (more: Partial<RowsInput> = {}): readonly string[] => rows(more).map(({ id }) => id);
const filtered = (filters: Partial<RowsInput['filters']>): readonly string[] =>
  ids({ filters: { ...NO_FILTERS, ...filters } });

describe('the tree', () => {
  it('opens on the body, its areas, then its own objectives', () => {
    expect(ids()).toEqual(['entity', '1', '2', '3', ...[1, 2, 3, 4, 5, 6].map((n) => `entity/${n}`)]);
  });

  it('says where each row stands, as a screen reader counts', () => {
    expect(rows()[2]).toMatchObject({
      id: '2',
      parent: 'entity',
      depth: 2,
      position: 2,
      siblings: 9,
      expanded: false,
    });
    expect(rows().at(-1)).toMatchObject({ id: 'entity/6', position: 9, expanded: null });
  });

  it('shows achievement and use of budget as they are printed, with how they stand', () => {
    expect(rows()[0]).toMatchObject({
      achievement: { value: '99.57', standing: 'on-track' },
      use: { value: '65.2', standing: 'part-spent' },
    });
  });

  it('shows no use where there is no budget to use', () => {
    const row = rows({ expanded: new Set(['entity', '1']) }).find(({ id }) => id === '1C');
    expect(row).toMatchObject({ use: null, achievement: null });
  });

  it('unfolds what is expanded: a node’s own indicators before what is below it', () => {
    const below = rows({ expanded: new Set(['entity', '1', '1D']) }).filter(({ parent }) => parent === '1D');
    expect(below.map(({ level }) => level)).toEqual(['indicator', 'indicator', 'project']);
  });
});

describe('the chain of responsibility', () => {
  it('goes from the secretary-general to the executives, apart from the tree', () => {
    const chain = ids({ axis: 'chain' });
    expect(chain.slice(0, 1)).toEqual(['sg']);
    expect(chain).toEqual(expect.arrayContaining(['executive-promozione', 'executive-anagrafico', 'sg/1']));
    expect(ids({ expanded: new Set(model.nodes.map(({ id }) => id)) })).not.toContain('sg');
  });
});

describe('filters', () => {
  it('keep what answers, with all that stands above it, unfolded', () => {
    expect(filtered({ text: 'giustizia alternativa' }).slice(0, 4)).toEqual(['entity', '1', '1D', '1D0101']);
  });

  it('find a code as another sheet writes it', () => {
    expect(filtered({ text: '2c7101' })).toContain('2C0101');
  });

  it('by area and objective hold for everything below', () => {
    const area = filtered({ area: '3' });
    expect(area).toContain('3B0101/1');
    expect(area).not.toContain('1');
    expect(filtered({ objective: '2E' })).toEqual(expect.arrayContaining(['entity', '2', '2E', '2E0101']));
  });

  it('by role in charge find the projects that the role’s objectives list', () => {
    const charge = filtered({ owner: 'role:executive-promozione' });
    expect(charge).toEqual(expect.arrayContaining(['2D0101', '2E0105', '3E0101']));
    expect(charge).not.toContain('1A0101');
  });

  it('by how a node stands', () => {
    const late = filtered({ standing: 'late' });
    expect(late).toContain('1D0101/4');
    expect(late).not.toContain('1D0101/3');
  });

  it('all at once must be answered', () => {
    expect(filtered({ area: '2', standing: 'late', text: 'giustizia' })).toEqual([]);
  });
});
