import { degree, read, titled } from '../recognition/documents';

const MONEY = ['Obiettivo strategico', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'];
const HEAD = ['Indicatore', 'Target', 'Risultato'];

describe('one node named in two tables', () => {
  test('a code that one table has in its title alone is still a code', () => {
    const document = read(
      [
        'Obiettivi',
        [
          ['Obiettivo', 'Indicatore', '% raggiungimento'],
          ['1.1. Sicurezza urbana', 'Controlli', 80],
        ],
      ],
      [
        'Risorse',
        [
          MONEY,
          ['1.1 Sicurezza urbana', '1.1.1 Videosorveglianza', 100, 100, 50],
          ['1.2 Servizi alla persona', '1.2.1 Asilo nido', 100, 100, 70],
        ],
      ],
    );
    expect(degree(titled(document, 'Sicurezza urbana'))).toBe('80');
  });

  test.each(['Mercato coperto', 'Turismo lento e cammini'])(
    'words above a block speak of the project “%s” that another table names',
    (title) => {
      const document = read(
        ['Risorse', [MONEY, ['Sviluppo', title, 100, 100, 50], ['Sviluppo', 'Fiere', 100, 100, 70]]],
        ['Indicatori', [[title], HEAD, ['Contatti', 4, 2], [], ['Polo museale'], HEAD, ['Visite', 10, 8]]],
      );
      const project = titled(document, title);
      expect([project.level, degree(project)]).toEqual(['project', '50']);
      expect(titled(document, 'Polo museale').level).toBe('objective');
    },
  );

  test('a sheet’s name that Excel has cut is that of the title it begins', () => {
    const whole = 'Saldo zero: neutralità delle emissioni';
    const document = read(
      ['Risorse', [MONEY, ['Ambiente', whole, 100, 100, 50], ['Ambiente', 'Fiere', 100, 100, 70]]],
      ['Saldo zero  neutralità delle', [['Scheda obiettivi 2023'], HEAD, ['Contatti', 4, 2]]],
      ['Fiere', [['Scheda obiettivi 2023'], HEAD, ['Visite', 10, 8]]],
    );
    expect(degree(titled(document, whole))).toBe('50');
  });
});
