import fc from 'fast-check';
import { personIn } from '../../../src/recognition/names/persons';

describe('the chain of responsibility in words (report, 2.2 and 2.3)', () => {
  test.each([
    ['SEGRETARIO GENERALE', 'secretary-general', 'SEGRETARIO GENERALE'],
    ['Direttore generale', 'secretary-general', 'Direttore generale'],
    ['Dirigente Area Promozione e sviluppo', 'executive', 'Area Promozione e sviluppo'],
    [
      'Obiettivi individuali del Segretario generale',
      'secretary-general',
      'Obiettivi individuali del Segretario generale',
    ],
    ['Obiettivi individuali assegnati al dirigente: Servizi anagrafici', 'executive', 'Servizi anagrafici'],
    ['P.O. Ragioneria - anno 2016', 'position', 'Ragioneria'],
    ['Posizione organizzativa: Affari generali', 'position', 'Affari generali'],
    ['Elevata qualificazione - Servizi ausiliari', 'position', 'Servizi ausiliari'],
    ['Direttrice Area Patrimonio', 'executive', 'Area Patrimonio'],
    ['Ufficio Protesti', 'office', 'Protesti'],
  ])('%s', (text, level, title) => {
    expect(personIn(text)).toEqual({ level, title });
  });

  test.each([
    ['Dirigenti', 'a head over a column of persons'],
    ['OBIETTIVI DEI DIRIGENTI ANNO 2016', 'a title over a table of persons'],
    ['Elevate qualificazioni', 'the same'],
    ['Ufficio responsabile', 'a head over a column of offices'],
    ['Obiettivi individuali 2016', 'no role'],
    ['Relazione del dirigente sulla gestione', 'a role inside a sentence'],
    ['P.O.R. FESR 2014-2020', 'letters that only begin alike'],
    [`Dirigente ${'x'.repeat(140)}`, 'longer than a head'],
    ['', 'nothing'],
  ])('%s is no person: %s', (text) => {
    expect(personIn(text)).toBeNull();
  });

  test('spaces and capitals do not matter to the level', () => {
    const ROLES = ['Segretario generale', 'Dirigente Area Promozione', 'Ufficio Protesti'];
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.nat({ max: 3 }), fc.boolean(), (role, spaces, capitals) => {
        const typed = role.replaceAll(' ', ' '.repeat(spaces + 1));
        expect(personIn(capitals ? typed.toUpperCase() : typed)?.level).toBe(personIn(role)?.level);
      }),
    );
  });

  test('no text is refused with an exception', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => void personIn(text)));
  });
});
