import type { IRawStyle } from 'office-ui-fabric-react';

/** A row of a list that can be pressed: looks like its text, says where the pointer and the focus are. */
export const ROW_BUTTON: IRawStyle = {
  border: 'none',
  background: 'transparent',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  selectors: {
    ':hover': { background: 'var(--hover)' },
    ':focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  },
};
