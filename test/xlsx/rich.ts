import { contentTypes, DOCUMENT, MAIN, relationships, sheetXml, STYLES } from './support';
import type { Parts } from './support';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PERSONS = 'http://schemas.microsoft.com/office/2017/10/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{6B1A8E4C-0001-4A4B-9D3A-000000000001}';
const THREAD = '{6B1A8E4C-0001-4A4B-9D3A-000000000002}';

/** Bytes that no compressor and no text codec leaves alone by chance. */
const binary = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 197 + (index >> 3) * 31) & 0xff);

/**
 * A macro workbook with what offices gather over the years: chart, comments old and new, pivot table, external
 * link, custom XML, printer settings, VBA, a gap in the sheet numbers, a very hidden sheet, names, a calculation chain.
 */
export const richWorkbook = (): Parts => ({
  '[Content_Types].xml': contentTypes(
    ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['/xl/worksheets/sheet2.xml', `${SPREADSHEET}.worksheet+xml`],
    ['/xl/worksheets/sheet7.xml', `${SPREADSHEET}.worksheet+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['/xl/calcChain.xml', `${SPREADSHEET}.calcChain+xml`],
    ['/xl/comments1.xml', `${SPREADSHEET}.comments+xml`],
    ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/pivotTables/pivotTable1.xml', `${SPREADSHEET}.pivotTable+xml`],
    ['/xl/pivotCache/pivotCacheDefinition1.xml', `${SPREADSHEET}.pivotCacheDefinition+xml`],
    ['/xl/pivotCache/pivotCacheRecords1.xml', `${SPREADSHEET}.pivotCacheRecords+xml`],
    ['/xl/externalLinks/externalLink1.xml', `${SPREADSHEET}.externalLink+xml`],
    ['/xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
    ['/xl/printerSettings/printerSettings1.bin', `${SPREADSHEET}.printerSettings`],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ),
  '_rels/.rels': relationships(
    ['officeDocument', 'xl/workbook.xml'],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ),
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><!-- note of the office --><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="L'area" sheetId="4" r:id="rId1"/><sheet name="Foglio &amp; dati" sheetId="9" state="veryHidden" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames><definedName name="aliquota">0.22</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'L''area'!$A$1:$D$9</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId8"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', '/xl/worksheets/sheet7.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
    ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    [`${PERSONS}/person`, 'persons/person.xml'],
    ['customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet7.xml': sheetXml(
    `<sheetPr codeName="Foglio1"/><sheetData><row r="1"><c r="A1"><v>23395.19</v></c><c r="B1"><v>36400</v></c><c r="C1" s="1"><f>A1/B1</f><v>0.6427</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData><conditionalFormatting sqref="C1"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting><pageSetup orientation="landscape" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
  ),
  'xl/worksheets/_rels/sheet7.xml.rels': relationships(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    [`${PERSONS}/threadedComment`, '../threadedComments/threadedComment1.xml'],
  ),
  'xl/worksheets/sheet2.xml': sheetXml(
    '<sheetData><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12</v></c></row><row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>7</v></c></row></sheetData>',
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(['pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>Progetto</t></si><si><r><t xml:space="preserve">Area </t></r><r><rPr><b/></rPr><t>uno</t></r></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C1" i="4"/></calcChain>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>tc=${THREAD}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Verificare</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A1" dT="2017-03-01T10:00:00.00" personId="${PERSON}" id="${THREAD}"><text>Verificare</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${THREADS}"><person displayName="Ufficio" id="${PERSON}" userId="ufficio" providerId="None"/></personList>`,
  // Not well-formed, as VML often is: Excel reads it all the same.
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><v:textbox><div style='text-align:left'><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafico 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${DOCUMENT}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'L''area'!$A$1:$B$1</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="3" dataCaption="Valori"><location ref="D3:E5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Somma" fld="1"/></dataFields></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${DOCUMENT}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A3:B4" sheet="Foglio &amp; dati"/></cacheSource><cacheFields count="2"><cacheField name="Area uno"><sharedItems count="1"><s v="Progetto"/></sharedItems></cacheField><cacheField name="12"><sharedItems containsNumber="1" minValue="7" maxValue="7"/></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="7"/></r></pivotCacheRecords>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${DOCUMENT}" r:id="rId1"><sheetNames><sheetName val="Foglio1"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/externalLinkPath" Target="bilancio.xlsx" TargetMode="External"/></Relationships>`,
  'xl/vbaProject.bin': binary(5000),
  'xl/printerSettings/printerSettings1.bin': binary(700),
  'customXml/item1.xml': '<ente xmlns="urn:ente"><codice>\u00e8 1</codice></ente>',
  'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6B1A8E4C-0001-4A4B-9D3A-000000000003}"><ds:schemaRefs/></ds:datastoreItem>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ufficio</dc:creator></cp:coreProperties>`,
});
