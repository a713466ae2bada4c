/** The two dialects of the format: the one everybody writes, and the strict one. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The dialect whose main namespace this is; `null` when it is no spreadsheet's. */
export const dialectOf = (uri: string): Dialect | null =>
  [TRANSITIONAL, STRICT].find(({ main }) => main === uri) ?? null;

export const isMain = (uri: string): boolean => uri === TRANSITIONAL.main || uri === STRICT.main;

export const isRelationships = (uri: string): boolean =>
  uri === TRANSITIONAL.relationships || uri === STRICT.relationships;
