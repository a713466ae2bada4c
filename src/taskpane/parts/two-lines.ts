import type { IStyle } from 'office-ui-fabric-react';

/** A long title takes two lines and no more (pane.md); the whole of it stands in a tooltip. */
export const TWO_LINES = {
  display: '-webkit-box',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const satisfies IStyle;
