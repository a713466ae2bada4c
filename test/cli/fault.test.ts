import { faultLine, faultOfRefusal } from '../../src/cli/fault';
import { LANGS } from '../../src/i18n';
import { LIMITS, type LimitName } from '../../src/xlsx/limits';
import type { WriteRefusal } from '../../src/xlsx/refusal';

const REFUSALS: readonly WriteRefusal[] = [
  { type: 'EmptyFile' },
  { type: 'Truncated' },
  { type: 'Truncated', part: 'xl/workbook.xml' },
  { type: 'Damaged', part: 'xl/workbook.xml' },
  { type: 'NotAWorkbook', looksLike: 'pdf' },
  { type: 'NotAWorkbook', looksLike: 'html' },
  { type: 'Encrypted' },
  { type: 'UnsafeArchive', part: '../evil', reason: 'path' },
  { type: 'Dtd', part: 'xl/styles.xml' },
  { type: 'MalformedXml', part: 'xl/worksheets/sheet1.xml', line: 3, column: 14 },
  { type: 'TooLarge', limit: 'unzipped-bytes', max: 268435456 },
  { type: 'StructureProtected' },
  { type: 'BadPlan', sheet: 'Sintesi', reason: 'bad-name', cell: 'B12' },
];

describe('the line of a refusal', () => {
  describe.each(LANGS)('%s', (lang) => {
    test.each(REFUSALS)('$type: one line that names the file and leaves no hole', (refusal) => {
      const line = faultLine(faultOfRefusal(refusal, 'conti/2016.xlsx'), lang);
      expect(line).toMatch(/^albero: conti\/2016\.xlsx: [^\n]+\n$/);
      expect(line).not.toMatch(/[{}]/);
    });
  });

  test('names the part and the place', () => {
    expect(
      faultLine(
        faultOfRefusal(
          { type: 'MalformedXml', part: 'xl/worksheets/sheet1.xml', line: 3, column: 14 },
          'conti.xlsx',
        ),
        'it',
      ),
    ).toContain('(xl/worksheets/sheet1.xml), riga 3, colonna 14');
  });

  test.each(Object.keys(LIMITS) as LimitName[])('says the limit of %s in words, with its figure', (limit) => {
    const max = LIMITS[limit];
    for (const lang of LANGS) {
      const line = faultLine(faultOfRefusal({ type: 'TooLarge', limit, max }, 'conti.xlsx'), lang);
      expect(line).toMatch(/(più|compresso più|more|compressed more) (di|than) [\d.,]+ \p{L}/u);
    }
  });

  test('says what is limited in bytes in megabytes', () => {
    const refusal = { type: 'TooLarge', limit: 'unzipped-bytes', max: 268435456 } as const;
    expect(faultLine(faultOfRefusal(refusal, 'conti.xlsx'), 'it')).toContain('più di 256 MB');
  });

  test('a file name with line breaks stays on one line', () => {
    const line = faultLine(faultOfRefusal({ type: 'EmptyFile' }, 'a\nb.xlsx'), 'it');
    expect(line.split('\n')).toHaveLength(2);
  });
});
