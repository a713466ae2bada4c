import { read } from '../recognition/documents';
import { findingText } from '../../src/i18n';
import { analyse } from '../../src/pipeline';
import { sheet, workbook } from '../recognition/sheets';

const HEADS = ['Budget iniziale', 'Budget aggiornato', 'Consuntivo'];

/** The same money by area on one sheet and by project on another, with nothing that joins the two. */
describe('money that two sheets break down in their own ways', () => {
  const byProject = [
    ['Progetto', ...HEADS],
    ['Sportello digitale', 1000, 900, 300],
    ['Corsi serali', 2000, 2100, 700],
  ];
  const byArea = (total: number) => [
    ['Area strategica', ...HEADS],
    ['Cultura', 2500, 2500, 600],
    ['Ambiente', 500, 500, 400],
    ['Totale', total, 3000, 1000],
  ];

  it('is counted once where it makes the whole', () => {
    const { tree, findings } = read(['Progetti 2022', byProject], ['Aree 2022', byArea(3000)]);
    expect(tree.find(({ id }) => id === 'entity')).toMatchObject({
      budget: { initial: '3000.00', updated: '3000.00', actual: '1000.00' },
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a total that is none of the two is told, and the body named in words', () => {
    const { findings } = analyse(
      workbook(sheet('Progetti 2022', byProject), sheet('Aree 2022', byArea(3300))),
    );
    const told = findings.filter(({ rule }) => rule === 'summary-differs' || rule === 'total-differs');
    expect(told.length).toBeGreaterThan(0);
    for (const { message } of told) expect(findingText(message, 'it')).not.toContain('entity');
  });
});
