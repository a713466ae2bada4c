import { mergeStyleSets } from 'office-ui-fabric-react';
import { TWO_LINES } from '../../parts/two-lines';

/** How the tree looks; one set for all rows. */
export const TREE_CLASSES = mergeStyleSets({
  tree: {
    outline: 'none',
    selectors: {
      '&:focus-visible [data-active]': { outline: '2px solid var(--accent)', outlineOffset: -2 },
    },
  },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 92px',
    columnGap: 4,
    padding: '5px 12px 5px 4px',
    cursor: 'pointer',
    // Rows out of sight are neither laid out nor painted: a tree of thousands scrolls like one of ten.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 48px',
    selectors: { '&:hover': { background: 'var(--hover)' } },
  },
  fold: { width: 20, height: 20, lineHeight: 20, textAlign: 'center', color: 'var(--quiet)', fontSize: 10 },
  title: {
    alignSelf: 'start',
    ...TWO_LINES,
    lineHeight: 19,
    overflowWrap: 'anywhere',
  },
  code: { fontWeight: 600, marginRight: 6, fontVariantNumeric: 'tabular-nums' },
  figures: { minWidth: 0, display: 'grid', alignContent: 'start', rowGap: 2 },
  figure: { display: 'flex', justifyContent: 'flex-end', gap: 6, alignItems: 'baseline', lineHeight: 19 },
  budget: { fontSize: 12, color: 'var(--quiet)' },
});
