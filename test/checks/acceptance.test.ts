import { findingKey, withAcceptances } from '../../src/checks/acceptance';
import type { Finding } from '../../src/checks/finding';
import { finding } from '../../src/checks/findings';

const total = (more: Partial<Finding> = {}): Finding => ({
  ...finding({
    rule: 'total-differs',
    severity: 'error',
    cell: { sheet: 'Aree', row: 7, col: 1 },
    key: 'total',
    args: { name: 'Totale' },
    published: '1759900.00',
    expected: '1781900.00',
  }),
  ...more,
});
const words = (text: string, cell: Finding['cell'] = { sheet: '2C', row: 9, col: 6 }): Finding =>
  finding({ rule: 'needs-assessment', severity: 'warning', cell, key: 'needs-assessment', args: { text } });

describe('what makes a finding the same in another run', () => {
  test('its rule, cell, figures and kind of sentence', () => {
    expect(findingKey(total({ related: [], severity: 'warning' }))).toBe(findingKey(total()));
    for (const other of [
      total({ rule: 'summary-differs' }),
      total({ cell: { sheet: 'Aree', row: 8, col: 1 } }),
      total({ cell: null }),
      total({ published: '1759900.01' }),
      total({ expected: null }),
      total({ message: { key: 'wrong-part', args: { name: 'Totale' } } }),
    ])
      expect(findingKey(other)).not.toBe(findingKey(total()));
  });

  test('the name of what it speaks of may change, where figures tell it', () => {
    const renamed = total({ message: { key: 'total', args: { name: 'Totale risorse' } } });
    expect(findingKey(renamed)).toBe(findingKey(total()));
  });

  test('without figures, its words: another text in the cell is another finding', () => {
    expect(findingKey(words('in corso'))).not.toBe(findingKey(words('quasi finito')));
    expect(findingKey(words('in corso', null))).not.toBe(findingKey(words('quasi finito', null)));
  });
});

describe('findings that somebody has accepted', () => {
  test('keep their place and carry the note; the others stay open', () => {
    const found = [total(), words('in corso')];
    expect(withAcceptances(found, [{ key: findingKey(total()), note: 'refuso' }])).toEqual([
      { ...total(), accepted: 'refuso' },
      words('in corso'),
    ]);
  });

  test('an acceptance of nothing that is found changes nothing', () => {
    expect(withAcceptances([total()], [{ key: 'altro', note: '' }])).toEqual([total()]);
  });

  test('an empty note is a note', () => {
    expect(withAcceptances([total()], [{ key: findingKey(total()), note: '' }])[0]?.accepted).toBe('');
  });
});
