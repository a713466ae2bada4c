import { titleIndex } from '../../src/model/title-index';

describe('titleIndex', () => {
  const index = titleIndex<string>();
  index.add('Innovazione e trasferimento tecnologico', '2C0104');
  index.add('Formazione', '2C0102');
  index.add('Sportelli e servizi alle imprese', '2C0101');

  it('finds a title in other letters, then in other words', () => {
    expect(index.find('FORMAZIONE', 0.9)).toBe('2C0102');
    expect(index.find('Sportelli, servizi alle imprese', 0.8)).toBe('2C0101');
  });

  it('finds nothing that is not near enough, or does not fit', () => {
    expect(index.find('Fondazione', 0.9)).toBeNull();
    expect(index.find('Formazione', 0.9, (id) => id !== '2C0102')).toBeNull();
    expect(index.find('', 0.5)).toBeNull();
  });
});
