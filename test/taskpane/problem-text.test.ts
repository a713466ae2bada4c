import { messagesOf } from '../../src/i18n';
import { problemText } from '../../src/taskpane/problem-text';

const text = (
  failure: Parameters<typeof problemText>[0]['failure'],
  written: readonly string[] = [],
): string => problemText({ failure, written }, messagesOf('it'), 'it');

describe('a problem in words', () => {
  it('names the sheet where the failure knows it, and not where it does not', () => {
    expect(text({ type: 'Gone', sheet: '1D' })).toContain('«1D»');
    expect(text({ type: 'Gone', sheet: null })).not.toMatch(/[{}«]/);
    expect(text({ type: 'NotAsWritten', sheet: 'Sintesi', cell: 'B4' })).toContain('B4');
  });

  it('says which report sheets were already written', () => {
    expect(text({ type: 'Busy' }, ['Sintesi', 'Quadrature'])).toContain('«Sintesi», «Quadrature»');
  });

  it('leaves no hole unfilled', () => {
    expect(text({ type: 'Unexpected', code: 'X', message: 'm', statement: null })).not.toMatch(/[{}]/);
    expect(text({ type: 'LaterNotes', sheet: '_albero' })).not.toMatch(/[{}]/);
  });
});
