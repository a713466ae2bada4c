import { mayBeForm, formLines, isForm } from '../../src/recognition/grammars/forms/report-sections';
import { nodeName } from '../../src/recognition/names/node-names';
import { findTables } from '../../src/recognition/layout/find-tables';
import { gridOf } from '../../src/recognition/layout/grid';
import { tableTexts, tableWords } from '../../src/recognition/features/roles';
import { EXECUTION_TITLES } from '../../src/recognition/words/accounts';
import { CONTEXT_SUBJECTS } from '../../src/recognition/words/context';
import { CYCLE_TITLES } from '../../src/recognition/words/cycle';
import { INCENTIVE_TITLES } from '../../src/recognition/words/incentives';
import { foldedSays, says } from '../../src/recognition/words/phrases';
import { readWorkbook } from '../../src/xlsx/read';
import { PLAIN_TOOLS } from '../../src/xlsx/plain-codec';
import { buildWorkbook } from '../layouts/build';
import { layouts } from '../layouts/index';
import { sheet } from './sheets';

/** The sheets of every layout known to the tests, read as files are. */
const GRIDS = layouts.flatMap((layout) => {
  const read = readWorkbook(buildWorkbook(layout), 'prova.xlsx', PLAIN_TOOLS);
  return read.ok ? read.value.sheets.map((each) => gridOf(each, read.value.date1904)) : [];
});

describe('a first look never hides what the full one would find', () => {
  test('a sheet whose lines make a form has passed for one that may be', () => {
    const forms = GRIDS.filter((grid) => isForm(new Set(formLines(grid).map(({ says: { part } }) => part))));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter((grid) => !mayBeForm(grid))).toEqual([]);
  });

  test('phrases are found in the words of a table as in its texts one by one', () => {
    for (const table of GRIDS.flatMap((grid) => findTables(grid))) {
      for (const phrases of [EXECUTION_TITLES, CONTEXT_SUBJECTS, CYCLE_TITLES, INCENTIVE_TITLES]) {
        expect(foldedSays(tableWords(table), phrases)).toBe(
          tableTexts(table).some((text) => says(text, phrases)),
        );
      }
    }
  });

  test('a phrase that only two texts together would make is in none', () => {
    const grid = gridOf(
      sheet('Foglio1', [
        ['Voce', 'Ciclo della', 'Performance 2016'],
        ['a', 1, 2],
        ['b', 3, 4],
      ]),
      false,
    );
    const [table] = findTables(grid);
    expect(table && foldedSays(tableWords(table), CYCLE_TITLES)).toBe(false);
  });

  test.each([
    ['Area strategica', 'area'],
    ['Aree strategiche', 'area'],
    ['Macroarea', 'area'],
    ['MACRO AREA', 'area'],
    ['Linea strategica', 'area'],
    ['Area di intervento', 'area'],
    ['Ambito strategico', 'area'],
    ['Indicatore', 'indicator'],
    ['KPI', 'indicator'],
    ['Obiettivo operativo', 'project'],
    ['Progetti', 'project'],
    ['Azione', 'project'],
    ['Attività', 'project'],
    ['Ob. op.', 'project'],
    ['Obiettivo strategico', 'objective'],
    ['OBIETTIVI DI ENTE', 'objective'],
    ['Ob. str.', 'objective'],
    ['Programma', 'programme'],
    ['Linea di intervento', 'programme'],
  ])('%s: the level is seen', (words, level) => {
    expect(nodeName(words).level).toBe(level);
  });
});
