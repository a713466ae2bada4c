import { DOCUMENT, MAIN, relationships, workbook } from './support';
import type { Parts } from './support';

const row = (number: number, attributes: string, ...cells: readonly string[]): string =>
  `<row r="${number}"${attributes}>${cells.join('')}</row>`;
const number = (name: string, value: number, style = 0): string =>
  `<c r="${name}" s="${style}"><v>${value}</v></c>`;
const text = (name: string, value: string, style = 0): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is>${value}</is></c>`;
const run = (value: string, font = ''): string =>
  `<r>${font === '' ? '' : `<rPr>${font}<sz val="11"/></rPr>`}<t xml:space="preserve">${value}</t></r>`;

/** Cell formats by index: plain, bold, struck, filled, filled white, filled white by theme, indented, all at once. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/></font><font><b/><sz val="11"/></font><font><strike/><b val="0"/><sz val="11"/></font><font><b/><strike val="1"/></font></fonts><fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0"/><xf numFmtId="4" fontId="2" fillId="0"/><xf numFmtId="0" fontId="0" fillId="2"/><xf numFmtId="0" fontId="0" fillId="3"/><xf numFmtId="0" fontId="0" fillId="4"/><xf numFmtId="0" fontId="0" fillId="0"><alignment horizontal="left" indent="2"/></xf><xf numFmtId="0" fontId="3" fillId="5"><alignment indent="1"/></xf></cellXfs><dxfs count="1"><dxf><font><b/><strike/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** Rows hidden in three ways, a hidden column, a filter, and every look a snapshot keeps. */
const FILTERED = [
  '<cols><col min="2" max="2" width="0" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>',
  '<sheetData>',
  row(1, '', text('A1', '<t>Voce</t>', 1), text('B1', '<t>a</t>', 3), text('C1', '<t>b</t>', 4)),
  row(2, ' hidden="1"', number('A2', 1, 2), number('B2', 2, 5), number('C2', 3, 6)),
  row(3, ' ht="0" customHeight="1"', number('A3', 4, 7), number('D3', 5)),
  row(4, ' hidden="true" outlineLevel="1"', text('A4', run('90%', '<strike/>') + run(' 95%'))),
  row(5, ' hidden="1"'),
  row(6, '', text('A6', run('tutto', '<strike/>') + run('  ')), text('C6', run('sì', '<b/>') + run('no'))),
  row(7, '', text('A7', `${run('salvo ')}${run('questo', '<i/>')}`, 2), text('C7', run('grassetto', '<b/>'))),
  '</sheetData>',
  '<autoFilter ref="A1:C7"><filterColumn colId="0"><filters><filter val="4"/></filters></filterColumn></autoFilter>',
  '<customSheetViews><customSheetView guid="{6B1A8E4C-0001-4A4B-9D3A-000000000004}"><autoFilter ref="A1:A2"/></customSheetView></customSheetViews>',
].join('');

const WITH_TABLES =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="F9"><v>9</v></c></row></sheetData><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>';

const table = (id: number, name: string, ref: string, more: string): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${more}><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`;

/** A workbook set to manual calculation with all that snapshots keep beside contents. */
export const shapedWorkbook = (): Parts => {
  const parts = workbook({ Filtrato: FILTERED, Tabelle: WITH_TABLES, Semplice: '<sheetData/>' });
  return {
    ...parts,
    'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
      '</workbook>',
      '<calcPr calcMode="manual"/></workbook>',
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(
      ['table', '../tables/table2.xml'],
      ['table', '../tables/table1.xml'],
      [`${DOCUMENT}/hyperlink`, '../nowhere.xml'],
    ),
    'xl/tables/table1.xml': table(1, 'Risorse', 'A1:A4', ' totalsRowCount="1"'),
    'xl/tables/table2.xml': table(2, 'Senza_testa', 'E8:F9', ' headerRowCount="0"'),
  };
};
