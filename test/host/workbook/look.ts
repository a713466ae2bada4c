export type Edge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell is dressed; colours are "#RRGGBB", a fill of '' is none. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  /** `null`: a part of the text is struck. */
  readonly strikethrough: boolean | null;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
}

/** Excel's own default. The very object, so that a cell that looks like nothing is known by identity. */
export const PLAIN_LOOK: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  locked: true,
  borders: {},
};

const known = new Map<string, Look>([[JSON.stringify(PLAIN_LOOK), PLAIN_LOOK]]);
/** What a change made of a look: a range is dressed by one change, and its cells share few looks. */
const changed = new WeakMap<Look, WeakMap<Partial<Look>, Look>>();

/** The look with something changed; equal looks are one object. */
export function withLook(look: Look, change: Partial<Look>): Look {
  let results = changed.get(look);
  if (!results) changed.set(look, (results = new WeakMap()));
  let result = results.get(change);
  if (!result) results.set(change, (result = interned({ ...look, ...change })));
  return result;
}

function interned(look: Look): Look {
  const text = JSON.stringify(look);
  const same = known.get(text);
  if (same) return same;
  known.set(text, look);
  return look;
}
