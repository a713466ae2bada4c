import { RATIO_CATALOGUE } from '../../src/domain/ratio-catalogue';
import { QUANTITIES } from '../../src/domain/ratio-quantities';

describe('the catalogue of health ratios', () => {
  it('has the thirteen ratios of "Stato di salute dell’ente", in its order', () => {
    expect(RATIO_CATALOGUE.map(({ id }) => id)).toEqual([
      'short-term-margin',
      'current-management-balance',
      'structural-cost-incidence',
      'fixed-asset-coverage',
      'fixed-asset-incidence',
      'financial-independence',
      'other-revenue-capacity',
      'operating-efficiency',
      'structure-efficiency',
      'registry-service-economy',
      'intervention-per-firm',
      'running-cost-per-employee',
      'annual-fee-credit-change',
    ]);
  });

  it('is made of quantities that have a definition, and so are they', () => {
    const terms = RATIO_CATALOGUE.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);
    const parts = Object.values(QUANTITIES).flatMap(({ otherwise }) =>
      otherwise === null || otherwise === 'rows' ? [] : otherwise,
    );
    for (const { quantity } of [...terms, ...parts]) expect(Object.keys(QUANTITIES)).toContain(quantity);
  });

  it('counts money per firm and per employee in euro, everything else in percent', () => {
    expect(RATIO_CATALOGUE.filter(({ unit }) => unit === 'euro').map(({ id }) => id)).toEqual([
      'operating-efficiency',
      'intervention-per-firm',
      'running-cost-per-employee',
    ]);
  });
});
