import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SheetState } from '../host/workbook/state';

export interface SheetTabsProps {
  readonly sheets: readonly SheetState[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

/** The tabs of the sheets that can be seen; arrows go from one to the next. */
export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps) {
  const current = useRef<HTMLButtonElement>(null);
  const seen = sheets.filter(({ visibility }) => visibility === 'visible');
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = seen.findIndex(({ name }) => name === active);
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: seen.length - 1 }[event.key];
    const sheet = to === undefined ? undefined : seen[to];
    if (!sheet) return;
    event.preventDefault();
    onActivate(sheet.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLButtonElement>('[role=tab]');
    tabs[seen.indexOf(sheet)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Fogli" tabIndex={-1} onKeyDown={onKeyDown}>
      {seen.map(({ id, name, tabColor }) => (
        <button
          key={id}
          ref={name === active ? current : null}
          type="button"
          role="tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          style={tabColor === '' ? undefined : { boxShadow: `inset 0 -3px ${tabColor}` }}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
