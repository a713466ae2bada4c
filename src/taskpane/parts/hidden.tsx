import { mergeStyles } from 'office-ui-fabric-react';
import type { ReactNode } from 'react';

/** Words for who hears the pane and does not see it; they stand in the text, and take no room. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={HIDDEN}>{children}</span>;
}

/** The look of what is heard and not seen, for parts that are no text. */
export const HIDDEN = mergeStyles({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
