import { NAMES_A_ROW } from '../../../src/recognition/layout/head-cells';

describe('what a row holds and a head does not say', () => {
  it.each([
    ['a count after its word', 'OBIETTIVO N. 1/2016'],
    ['a letter after its word', 'Indicatore a)'],
    ['a sub-indicator', 'INDICATORE 6a)'],
    ['a code', '1D0101 Diffusione'],
    ['not available', 'n.d.'],
  ])('%s', (_, text) => expect(NAMES_A_ROW.test(text)).toBe(true));

  it.each([
    ['a head with a full stop', 'Indicatore.'],
    ['its plural', 'Indicatori:'],
    ['a head and its year', 'Obiettivo 2016'],
  ])('%s is a head', (_, text) => expect(NAMES_A_ROW.test(text)).toBe(false));
});
