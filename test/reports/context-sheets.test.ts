import { readSample } from '../guard/trials';
import { runPipeline } from '../../src/pipeline';
import { cellsOf } from './plans';

const { plans } = runPipeline(readSample());
const planOf = (id: string) => plans.find(({ reportId }) => reportId === id)!;

// Report of 2016, "Analisi del contesto": firms by legal form; "Bilancio di genere".
describe('the context', () => {
  const plan = planOf('contesto');

  it('refers to the office’s cells, table by table, under the titles that stand over them', () => {
    const values = plan.cells.map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining([
        'Il sistema imprenditoriale lucchese',
        'Imprese attive al 31/12/2016 per settore',
      ]),
    );
    expect(cellsOf(plan).D7).toMatchObject({ value: 36697, formula: "'Foglio9'!E6", look: 'integer' });
  });

  it('makes the declared shares again beside them', () => {
    const row = plan.cells.find(({ value }) => value === 'Ditte individuali')!.row;
    const [, active, made, declared] = plan.cells.filter((cell) => cell.row === row);
    expect(active).toMatchObject({ value: 21060 });
    expect(made?.formula).toMatch(/^IF\(.*ROUND\(.*\*100,1\)\)$/);
    expect([made?.value, declared?.value]).toEqual([57.4, 57.4]);
  });
});

it('the gender profile has a column for each gender and year', () => {
  const plan = planOf('profilo-genere');
  const lines = [5, 6].map((row) =>
    plan.cells.filter((cell) => cell.row === row - 1).map(({ value }) => value),
  );
  expect(lines).toEqual([
    ['Voce', 'Uomini 2016', 'Donne 2016', 'Uomini 2015', 'Donne 2015', 'Letto in'],
    ['Composizione dei Consiglieri per genere', 17, 9, 18, 8, "'Bilancio di genere'!C5"],
  ]);
});
