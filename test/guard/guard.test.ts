import { SLIPS, type Slip, readSample, trialsOf, typedNumbers } from './trials';

/** Of a hundred slips of each sort so many are told at their cell, at least; figures may only rise (`npm run guard`). */
const TOLD: Readonly<Record<Slip, number>> = { word: 94, nothing: 93, hundredfold: 92, date: 94 };
/** One typed number in so many: the others are tried by the command. */
const EVERY = 12;

describe('a typed number of the sample that becomes', () => {
  const workbook = readSample();
  const trials = [
    ...trialsOf(
      workbook,
      typedNumbers(workbook).filter((_, index) => index % EVERY === 0),
    ),
  ];

  it.each(SLIPS)('%s is told at its cell', (slip) => {
    const of = trials.filter((trial) => trial.slip === slip);
    const told = of.filter((trial) => trial.told).length;
    expect(of.length).toBeGreaterThan(50);
    expect((told / of.length) * 100).toBeGreaterThanOrEqual(TOLD[slip]);
  });
});
