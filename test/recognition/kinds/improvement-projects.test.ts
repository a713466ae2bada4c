import { factsOf, onlyTable, sheet } from '../sheets';

const HEAD = [
  'PROGETTI RELAZIONE EX ART. 15 C. 5',
  null,
  'RISULTATO FINALE',
  'commento',
  'RISORSE PREVISTE',
  'RISORSE EROGATE',
];

const annex = () =>
  onlyTable(
    sheet(
      'Foglio12',
      [
        ['allegato n. 2'],
        HEAD,
        [3, "SPORTELLO LEGALITA' (1A0101)", 100, null, 4280.8, 4280.8],
        [null, 'I2A) Gestione dello sportello', 100],
        [null, '2B) Evento entro giugno', 100],
        ['PROGETTI MIGLIORAMENTO SERVIZI ANNO 2016'],
        [6, 'RIMODULAZIONE DELLE FUNZIONI', 94, null, 3300.78, 3300.78],
        [null, 'Eventi con la partecipata', 'N.D.', 'non richiesta'],
        [null, 'Elaborazione di un calendario', 'N.D.'],
        [null, 'Incontri b2b', 50],
        [null, 'I9) Seminario da tenere'],
        [11, 'QUALITA DELLA MEDIAZIONE (1D0101)', 90, null, 6886, 6197.4],
        [null, 'GRUPPO ALBI E RUOLI'],
        [null, 'I4) Promozione', 50],
        [14, 'ATTIVITA METROLOGICA (OB. N. 2 ROSSI)', 100, null, 5337.05, 5337.05],
        [null, 'TOTALE RISORSE DAI PROGETTI EX ART. 15 (€ 152.614,09)', null, null, 152000],
        [null, 'PERCENTUALE COMPLESSIVA DI REALIZZAZIONE ANNO 2016', 1684, 99.08, 152000, 150602],
      ],
      ['A2:B2'],
    ),
  );

describe('improvement projects (report, annex 2)', () => {
  test('a row with a number and money is a project; its code stands in brackets after the title', () => {
    const table = annex();
    expect(table).toMatchObject({
      kind: 'improvement-projects',
      levels: ['project', 'indicator'],
      period: { year: 2016, quarter: null },
    });
    expect(
      factsOf(table, 'incentive').map(({ number, code, title, planned, paid }) => [
        number,
        code,
        title,
        planned?.value,
        paid?.value,
      ]),
    ).toEqual([
      ['3', '1A0101', "SPORTELLO LEGALITA'", '4280.8', '4280.8'],
      ['6', null, 'RIMODULAZIONE DELLE FUNZIONI', '3300.78', '3300.78'],
      ['11', '1D0101', 'QUALITA DELLA MEDIAZIONE', '6886', '6197.4'],
      ['14', null, 'ATTIVITA METROLOGICA (OB. N. 2 ROSSI)', '5337.05', '5337.05'],
    ]);
  });

  test('the rows beneath are its indicators; sections and page titles are not', () => {
    const indicators = factsOf(annex(), 'incentive').map((project) =>
      project.indicators.map(({ title, result }) => `${title}: ${result.reading.kind}`),
    );
    expect(indicators).toEqual([
      ['I2A) Gestione dello sportello: number', '2B) Evento entro giugno: number'],
      [
        'Eventi con la partecipata: not-counted',
        'Elaborazione di un calendario: not-counted',
        'Incontri b2b: number',
        'I9) Seminario da tenere: empty',
      ],
      ['I4) Promozione: number'],
      [],
    ]);
  });

  test('the amount in the words of the total goes before the rounded one beside it; 1684 are points, 99,08 a percentage', () => {
    const [total, overall] = factsOf(annex(), 'incentive-total');
    expect(total).toMatchObject({ planned: { value: '152614.09', text: '€ 152.614,09', raw: null } });
    expect(overall).toMatchObject({
      planned: { value: '152000' },
      paid: { value: '150602' },
      points: { value: '1684' },
      percent: { value: '99.08', places: 2 },
    });
  });

  test('every printed sum of money comes with the projects it sums', () => {
    const totals = factsOf(annex(), 'total').map(({ role, printed, parts }) => [
      role,
      printed.value,
      parts.length,
    ]);
    expect(totals).toEqual([
      ['planned-incentive', '152614.09', 4],
      ['planned-incentive', '152000', 4],
      ['paid-incentive', '150602', 4],
    ]);
  });

  test('other bodies give a row a project, with the code before the title and percentages as text', () => {
    const table = onlyTable(
      sheet('Fondo', [
        ['Progetti art. 15 comma 5 - anno 2019'],
        ['Progetto', 'Grado di raggiungimento', 'Importo previsto', 'Importo liquidato'],
        ['1A0101 - Sportello', '100%', 1000, 1000],
        ['1D0101 - Mediazione', '90%', 2000, 1800],
        ['Totale', null, 3000, 2800],
      ]),
    );
    expect(table).toMatchObject({
      kind: 'improvement-projects',
      levels: ['project'],
      period: { year: 2019 },
    });
    expect(factsOf(table, 'incentive')).toMatchObject([
      { code: '1A0101', title: 'Sportello', result: { reading: { value: '100' } } },
      { code: '1D0101', title: 'Mediazione', result: { reading: { value: '90' } }, paid: { value: '1800' } },
    ]);
  });

  test('indicators may have a column of their own beside merged projects', () => {
    const table = onlyTable(
      sheet(
        'Piano',
        [
          ['Piano di miglioramento 2019'],
          [
            'N.',
            'Progetto',
            'Indicatore',
            'Risultato indicatore',
            'Risultato finale',
            'Incentivo previsto',
            'Incentivo erogato',
          ],
          [1, 'Sportello', 'Eventi', 100, 95, 1000, 950],
          [null, null, 'Contatti', 90],
          [2, 'Archivio', 'Scatole', 100, 100, 500, 500],
        ],
        ['A3:A4', 'B3:B4', 'E3:E4'],
      ),
    );
    const projects = factsOf(table, 'incentive');
    expect(projects.map(({ indicators }) => indicators.map(({ title }) => title))).toEqual([
      ['Eventi', 'Contatti'],
      ['Scatole'],
    ]);
    expect(projects[0]).toMatchObject({ result: { reading: { value: '95' } } });
  });

  test('projects with what they were given and paid, and no result, are not the plan', () => {
    const table = onlyTable(
      sheet('Elenco', [
        ['Progetto', 'Importo previsto', 'Importo liquidato'],
        ['Rifacimento del tetto', 1000, 900],
      ]),
    );
    expect(table.kind).not.toBe('improvement-projects');
  });
});
