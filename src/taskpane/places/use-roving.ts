import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** One row of a list is in the tab order; arrows go to the others. */
export interface Roving {
  readonly active: string | null;
  readonly rowProps: (key: string) => RowProps;
  /** Of the element that holds the rows and whatever opens from them. */
  readonly listProps: ListProps;
  /** Puts the focus on the active row, when what held it is gone (a closed dialog). */
  readonly refocus: () => void;
  readonly moveTo: (key: string) => void;
}

export interface RowProps {
  readonly ref: (element: HTMLElement | null) => void;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface ListProps {
  readonly onFocus: () => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
}

/**
 * Keyboard of a list whose rows come and go with the workbook: the row that was left keeps its place by its key, and
 * when it is gone the one that stands there now takes over, with the focus if the list had it.
 * @param keys the rows in their order, each key once
 * @param start the row to come back to, when nothing else has the focus; the first when not given
 */
export function useRoving(keys: readonly string[], start: string | null = null): Roving {
  const [left, setLeft] = useState<{ readonly key: string; readonly index: number } | null>(
    start === null ? null : { key: start, index: 0 },
  );
  const rows = useRef(new Map<string, HTMLElement>());
  // Who comes back from elsewhere in the pane left the focus here.
  const holdsFocus = useRef(start !== null);
  const active =
    left && keys.includes(left.key) ? left.key : (keys[Math.min(left?.index ?? 0, keys.length - 1)] ?? null);

  const refocus = useCallback(() => {
    if (active !== null) rows.current.get(active)?.focus();
  }, [active]);

  useLayoutEffect(() => {
    if (holdsFocus.current && document.activeElement === document.body) refocus();
  });
  useLayoutEffect(() => {
    holdsFocus.current = [...rows.current.values()].some((row) => row === document.activeElement);
  }, []);

  const moveTo = (key: string): void => {
    setLeft({ key, index: keys.indexOf(key) });
    rows.current.get(key)?.focus();
  };

  return {
    active,
    refocus,
    moveTo,
    rowProps: (key) => ({
      ref: (element) => {
        if (element) rows.current.set(key, element);
        else rows.current.delete(key);
      },
      tabIndex: key === active ? 0 : -1,
      onFocus: () => setLeft({ key, index: keys.indexOf(key) }),
      onKeyDown: (event) => {
        const to = keys[placeAfter(event.key, keys.indexOf(key), keys.length)];
        if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        moveTo(to);
      },
    }),
    listProps: {
      onFocus: () => {
        holdsFocus.current = true;
      },
      onBlur: ({ relatedTarget }) => {
        holdsFocus.current = relatedTarget !== null;
      },
    },
  };
}

/** Where a key leads from the row at `index`; -1 for keys that lead nowhere. */
function placeAfter(key: string, index: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
