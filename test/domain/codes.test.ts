import fc from 'fast-check';
import { GRAMMARS } from '../../src/domain/code-grammar';
import { codeOfNumber, leadingCode, parseCode, slipOf } from '../../src/domain/codes';

describe('a text that is a code', () => {
  test.each([
    ['1', '1', 'area', []],
    ['1D', '1D', 'objective', ['1']],
    ['1D01', '1D01', 'programme', ['1', '1D']],
    ['1D0101', '1D0101', 'project', ['1', '1D']],
    [' 1A0102\u00a0', '1A0102', 'project', ['1', '1A']],
    ['1d 01 01', '1D0101', 'project', ['1', '1D']],
    ['1.D.01.01', '1D0101', 'project', ['1', '1D']],
    ['1E0101', '1E0101', 'project', ['1', '1E']],
  ])('%j', (text, code, level, parents) => expect(parseCode(text)).toEqual({ code, level, parents }));

  test.each(['', 'IE0101', '6a', 'A1', '2016', '1D010', '1D01011', '0D0101', '10', 'D'])(
    '%j is none',
    (text) => expect(parseCode(text)).toBeNull(),
  );
});

describe('a title that begins with a code', () => {
  test.each([
    ['1D0101- Diffusione degli strumenti', '1D0101', 'Diffusione degli strumenti'],
    ['3A0101 - Supporto agli organi', '3A0101', 'Supporto agli organi'],
    ['OBIETTIVO STRATEGICO 1D: PROMOZIONE', '1D', 'PROMOZIONE'],
    ['OBIETTIVO STRATEGICO 2E quota parte: VALORI', '2E', 'quota parte: VALORI'],
    ['PROGETTO 2E0103: MUSA', '2E0103', 'MUSA'],
    ['1D Promozione', '1D', 'Promozione'],
    ['Area Strategica 1: COMPETITIVITA’', '1', 'COMPETITIVITA’'],
    ['1A0101 (realizzato al 100%)', '1A0101', '(realizzato al 100%)'],
    ['2B', '2B', ''],
  ])('%s', (text, typed, rest) => expect(leadingCode(text)).toMatchObject({ typed, rest }));

  test('keeps the spelling typed beside the code meant', () =>
    expect(leadingCode('1.D.01.01 - Sala')).toMatchObject({ typed: '1.D.01.01', code: { code: '1D0101' } }));

  test.each([
    'IE0101 - Iniziative',
    '1) GARANTIRE',
    '1: primo',
    '2a) Adozione',
    '2A) Adozione',
    'PROGETTO :',
    'OBIETTIVO N. 1/2016',
    '2016 anno',
    '100% fatto',
    '5 gg',
    '',
  ])('%s does not', (text) => expect(leadingCode(text)).toBeNull());
});

describe('slips', () => {
  test.each([
    ['IE0101', '1E0101'],
    ['lE0101', '1E0101'],
    ['2EO105', '2E0105'],
    ['IEO1O1', '1E0101'],
    ['2E+105', '2E0105'],
    ['2,00E+105', '2E0105'],
  ])('%s is %s', (text, code) => expect(slipOf(text)).toBe(code));

  test.each(['1E0101', 'AE0101', '100000', 'SOLIDO', 'ABCDEF', 'IE01', ''])('%j is no slip', (text) =>
    expect(slipOf(text)).toBeNull(),
  );
});

describe('codes that Excel took for numbers', () => {
  test.each([
    [2e105, '2E0105'],
    [1e101, '1E0101'],
    [3e102, '3E0102'],
  ])('%d is %s', (value, code) => expect(codeOfNumber(value)).toBe(code));

  test.each([2016, 1e21, 2.5e105, 1e5, -2e105, NaN, Infinity, 0])('%d is a number', (value) =>
    expect(codeOfNumber(value)).toBeNull(),
  );

  test('a code of an objective E survives Excel', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 101, max: 299 }), (area, rest) => {
        const code = `${area}E0${rest}`;
        expect(codeOfNumber(Number(code))).toBe(code);
      }),
    ));
});

test.each(GRAMMARS)('no code of the grammar $id is without a digit', ({ parts, shortest }) => {
  expect(parts.slice(0, shortest).some(({ pattern }) => /^(?:\[1-9\]|\\d)/.test(pattern))).toBe(true);
});

test('never throws', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      parseCode(text);
      leadingCode(text);
      slipOf(text);
    }),
  ));
