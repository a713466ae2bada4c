import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const STEP = 16;

export interface SplitProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** Width of the right side, in pixels, and its bounds. */
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly label: string;
}

/** Two sides and a bar between them that the pointer or the arrow keys move. */
export function Split({ left, right, start, least, most, label }: SplitProps) {
  const [width, setWidth] = useState(start);
  const [dragging, setDragging] = useState(false);
  const resize = (to: number): void => setWidth(Math.min(most, Math.max(least, to)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: most, End: least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (dragging) resize(window.innerWidth - event.clientX);
  };
  return (
    <div className="split" data-dragging={dragging} style={{ gridTemplateColumns: `1fr 7px ${width}px` }}>
      <div className="split-side">{left}</div>
      <div
        className="split-bar"
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={width}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
      />
      <div className="split-side">{right}</div>
    </div>
  );
}
