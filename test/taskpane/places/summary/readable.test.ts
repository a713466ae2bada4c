import { readable } from '../../../../src/taskpane/places/summary/readable';

describe('a title as a narrow column shows it', () => {
  it.each([
    ['COMPETITIVITA’ DEL TERRITORIO', 'Competitività del territorio'],
    ["ATTIVITA' DELL'ENTE. SPESA", "Attività dell'ente. Spesa"],
    ['«SERVIZI» ALLE IMPRESE', '«Servizi» alle imprese'],
  ])('%s → %s', (typed, shown) => expect(readable(typed)).toBe(shown));

  it.each(['CCIAA', 'OIV 2016', 'Mu.Sa .', 'Riorganizzazione dell’ENTE', '2016', ''])(
    '%s stays as typed',
    (title) => expect(readable(title)).toBe(title),
  );
});
