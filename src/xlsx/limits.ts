const MEBI = 1024 * 1024;

/**
 * What a workbook may cost. Chosen so that the worst file within them is read, or refused, in 10 s and 1 GB on
 * an ordinary office machine; the largest workbook seen in an office, 60 sheets of 300 rows, uses about a
 * tenth of each.
 */
export const LIMITS = {
  /** The file as it lies on the disk: it is held whole. */
  'file-bytes': 128 * MEBI,
  /** Entries of the archive; a rich workbook has some hundreds. */
  entries: 10_000,
  /** All parts unzipped, pictures included: about 2 s of unzipping. */
  'unzipped-bytes': 256 * MEBI,
  /** All XML parts unzipped: about 5 s of parsing at the 20 MB/s of a strict parser. */
  'xml-bytes': 96 * MEBI,
  /** Unzipped to zipped size of a part beyond `RATIO_FLOOR`: sheets stay below 100, DEFLATE ends at 1032. */
  ratio: 400,
  /** XML elements and attributes of all parts: up to a microsecond each. A cell with its value has five. */
  'xml-nodes': 6_000_000,
  /** Elements of a part that is held as a tree (styles, relationships): some 400 bytes each. */
  'tree-elements': 500_000,
  /** Attributes of one element; the parser holds them until the element's end. */
  attributes: 512,
  /** Elements inside elements; the deepest drawing has some thirty. */
  depth: 256,
  /** Cells that hold something, merged areas included: 150 bytes each in the snapshot. */
  cells: 1_200_000,
  /** Characters of all formulas once the shared ones are written out. */
  'formula-text': 16 * MEBI,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Below this size a part may be as compressible as it likes. */
export const RATIO_FLOOR = 8 * MEBI;
