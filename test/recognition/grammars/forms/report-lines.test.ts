import fc from 'fast-check';
import { lineOf } from '../../../../src/recognition/grammars/forms/report-lines';

const says = (text: string) =>
  lineOf({ row: 0, col: 0, content: { type: 'text', value: text }, format: 'General' });

describe('what a line of the managerial report is for (report, annex 1)', () => {
  test.each([
    ['MISSIONE 012: Regolazione dei mercati', { part: 'mission', rest: '012: Regolazione dei mercati' }],
    ['PROGRAMMA 004: Vigilanza', { part: 'ministry-programme', rest: '004: Vigilanza' }],
    ['OBIETTIVO STRATEGICO 1D:', { part: 'objective', rest: '1D:' }],
    ['OBIETTIVO STRATEGICO QUOTA PARTE 1D: Giustizia', { part: 'objective', rest: '1D: Giustizia' }],
    ['PROGETTO 1D0101: Diffusione', { part: 'project', rest: '1D0101: Diffusione' }],
    ['Progetto n. 3', { part: 'project', rest: 'n. 3' }],
    ['Scheda progetto: Sportello', { part: 'project', rest: 'Sportello' }],
    ['Responsabile: Ufficio Regolazione', { part: 'owner', rest: 'Ufficio Regolazione' }],
    ['INDICATORI STRATEGICI 1D:', { part: 'strategic-indicators' }],
    ['INDICATORI:', { part: 'indicators' }],
    ['KPI', { part: 'indicators' }],
    ['RISORSE UTILIZZATE', { part: 'resources' }],
    ['RISULTATO', { part: 'result-head' }],
    ['PROVENTI', { part: 'revenues' }],
    ['ONERI', { part: 'costs' }],
    ['INVESTIMENTI', { part: 'investments' }],
  ])('%s', (text, line) => {
    expect(says(text)).toEqual(line);
  });

  test.each([
    ['Progetto di formazione dei conciliatori', 'the word belongs to a title'],
    ['Oneri per il personale interno', 'a line of the accounts, not the label of the costs'],
    ['Risultato della customer satisfaction', 'a sentence'],
    ['Indicatori di benessere organizzativo rilevati', 'a sentence'],
    [`PROGETTO 1D0101: ${'x'.repeat(500)}`, 'longer than a label'],
    ['', 'nothing'],
  ])('%s says nothing: %s', (text) => {
    expect(says(text)).toEqual({ part: 'other' });
  });

  test('what a label says is a part of what was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PROGETTO', 'Obiettivo strategico', 'Missione', 'Responsabile'),
        fc.string({ maxLength: 40, unit: 'grapheme' }),
        (word, content) => {
          const line = says(`${word} ${content}`);
          if ('rest' in line) expect(`${word} ${content}`.replace(/\s+/g, ' ')).toContain(line.rest);
        },
      ),
    );
  });
});
