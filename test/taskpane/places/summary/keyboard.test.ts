import { treeMove, typedAhead } from '../../../../src/taskpane/places/summary/keyboard';
import type { TreeRow } from '../../../../src/taskpane/places/summary/rows';

const row = (id: string, parent: string | null, expanded: boolean | null, title = id): TreeRow => ({
  id,
  parent,
  expanded,
  title,
  level: 'project',
  code: null,
  depth: parent === null ? 1 : 2,
  position: 1,
  siblings: 1,
  achievement: null,
  use: null,
});
const ROWS = [
  row('ente', null, true, 'Ente'),
  row('1', 'ente', false, 'Impresa'),
  row('2', 'ente', null, 'Innovazione'),
  row('3', 'ente', null, 'Équipe'),
];

describe('keys of the tree', () => {
  it.each([
    ['ArrowDown', 'ente', { type: 'stand', id: '1' }],
    ['ArrowDown', '3', { type: 'stand', id: '3' }],
    ['ArrowUp', 'ente', { type: 'stand', id: 'ente' }],
    ['End', 'ente', { type: 'stand', id: '3' }],
    ['Home', '2', { type: 'stand', id: 'ente' }],
    ['ArrowRight', '1', { type: 'fold', id: '1', open: true }],
    ['ArrowRight', 'ente', { type: 'stand', id: '1' }],
    ['ArrowRight', '2', null],
    ['ArrowLeft', 'ente', { type: 'fold', id: 'ente', open: false }],
    ['ArrowLeft', '2', { type: 'stand', id: 'ente' }],
    ['Enter', '1', { type: 'open', id: '1' }],
    ['*', '1', { type: 'unfold-siblings', parent: 'ente' }],
    ['Tab', '1', null],
  ] as const)('%s on %s', (key, active, move) => expect(treeMove(key, ROWS, active)).toEqual(move));

  it('begin at the first row when the active one is gone', () => {
    expect(treeMove('ArrowDown', ROWS, 'gone')).toEqual({ type: 'stand', id: '1' });
  });
});

describe('letters', () => {
  const found = (typed: string, active: string) => typedAhead(typed, ROWS, active, ({ title }) => title);

  it('go to the next row that begins so, round the end', () => {
    expect(found('i', 'ente')).toBe('1');
    expect(found('i', '1')).toBe('2');
    expect(found('i', '2')).toBe('1');
  });

  it('several narrow the search from where one stands; accents do not count', () => {
    expect(found('imp', '1')).toBe('1');
    expect(found('inn', '1')).toBe('2');
    expect(found('eq', 'ente')).toBe('3');
    expect(found('zz', 'ente')).toBeNull();
  });
});
