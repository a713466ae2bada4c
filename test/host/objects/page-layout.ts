import { invalidArgument } from '../refuse';
import { mustFormat, type Session } from '../session';
import type { MarginName, PageState } from '../workbook/page';
import { parseAddress, parseAddresses } from './addresses';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { sheetOf } from './worksheet';

function lay(id: string, patch: Partial<PageState>, session: Session): void {
  const sheet = sheetOf(id, session);
  mustFormat(session, sheet, 'allowFormatCells');
  session.workbook.patchSheet(id, { page: { ...sheet.page, ...patch } });
}

type Getter = (id: string, session: Session) => unknown;
type Setter = (id: string, value: unknown, session: Session) => void;

const MARGINS: Readonly<Record<string, MarginName>> = {
  TopMargin: 'top',
  BottomMargin: 'bottom',
  LeftMargin: 'left',
  RightMargin: 'right',
  HeaderMargin: 'header',
  FooterMargin: 'footer',
};

const marginGetters: Record<string, Getter> = {};
const marginSetters: Record<string, Setter> = {};
for (const [wire, name] of Object.entries(MARGINS)) {
  marginGetters[wire] = (id, session) => sheetOf(id, session).page.margins[name];
  marginSetters[wire] = (id, value, session) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument(`no margin ${String(value)}`);
    lay(id, { margins: { ...sheetOf(id, session).page.margins, [name]: value } }, session);
  };
}

type Flag = 'centerHorizontally' | 'centerVertically' | 'blackAndWhite' | 'printGridlines' | 'printHeadings';
const FLAGS: readonly Flag[] = [
  'centerHorizontally',
  'centerVertically',
  'blackAndWhite',
  'printGridlines',
  'printHeadings',
];
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const flagGetters: Record<string, Getter> = {};
const flagSetters: Record<string, Setter> = {};
for (const flag of FLAGS) {
  flagGetters[upperFirst(flag)] = (id, session) => sheetOf(id, session).page[flag];
  flagSetters[upperFirst(flag)] = (id, value, session) => lay(id, { [flag]: value === true }, session);
}

const PageLayout: ObjectClass<string> = {
  name: 'PageLayout',
  scalars: {
    ...marginGetters,
    ...flagGetters,
    Orientation: (id, session) => sheetOf(id, session).page.orientation,
    PaperSize: (id, session) => sheetOf(id, session).page.paperSize,
    Zoom: (id, session) => sheetOf(id, session).page.zoom,
  },
  setters: {
    ...marginSetters,
    ...flagSetters,
    Orientation: (id, value, session) => {
      if (value !== 'Portrait' && value !== 'Landscape')
        throw invalidArgument(`no orientation "${String(value)}"`);
      lay(id, { orientation: value }, session);
    },
    PaperSize: (id, value, session) => lay(id, { paperSize: String(value) }, session),
    Zoom: (id, value, session) => {
      if (typeof value !== 'object' || value === null) throw invalidArgument('a zoom is an object');
      lay(id, { zoom: value as PageState['zoom'] }, session);
    },
  },
  properties: { HeadersFooters: (id, session) => objectOf(HeaderFooterGroup, id, session) },
  methods: {
    SetPrintTitleRows: (id, [address], session) => {
      const { top, bottom } = parseAddress(address);
      lay(id, { printTitleRows: [top, bottom] }, session);
    },
    SetPrintTitleColumns: (id, [address], session) => {
      const { left, right } = parseAddress(address);
      lay(id, { printTitleColumns: [left, right] }, session);
    },
    SetPrintArea: (id, [address], session) => lay(id, { printArea: parseAddresses(address) }, session),
  },
};

const HeaderFooterGroup: ObjectClass<string> = {
  name: 'HeaderFooterGroup',
  properties: { DefaultForAllPages: (id, session) => objectOf(HeaderFooter, id, session) },
};

const PARTS = [
  'CenterFooter',
  'CenterHeader',
  'LeftFooter',
  'LeftHeader',
  'RightFooter',
  'RightHeader',
] as const;
const partGetters: Record<string, Getter> = {};
const partSetters: Record<string, Setter> = {};
for (const part of PARTS) {
  partGetters[part] = (id, session) => sheetOf(id, session).page.headersFooters[part] ?? '';
  partSetters[part] = (id, value, session) => {
    const { headersFooters } = sheetOf(id, session).page;
    lay(id, { headersFooters: { ...headersFooters, [part]: String(value) } }, session);
  };
}

const HeaderFooter: ObjectClass<string> = {
  name: 'HeaderFooter',
  scalars: partGetters,
  setters: partSetters,
};

export const pageLayoutObject = (id: string, session: Session): HostObject =>
  objectOf(PageLayout, id, session);
