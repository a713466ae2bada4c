import { useEffect, useState, type KeyboardEvent } from 'react';

export interface FormulaBarProps {
  /** "B12". */
  readonly place: string;
  readonly text: string;
  readonly onEdit: (typed: string) => void;
  /** Goes to a cell by its name; `false` when there is no such cell. */
  readonly onGo: (name: string) => boolean;
}

/** The name of the selected cell and what it holds; both can be typed into. */
export function FormulaBar({ place, text, onEdit, onGo }: FormulaBarProps) {
  const [name, setName] = useState(place);
  const [typed, setTyped] = useState(text);
  useEffect(() => setName(place), [place]);
  useEffect(() => setTyped(text), [place, text]);
  const onNameKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' || (key === 'Enter' && !onGo(name))) setName(place);
  };
  const onTextKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') setTyped(text);
    if (key === 'Enter' && typed !== text) onEdit(typed);
  };
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label="Cella"
        spellCheck={false}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={onNameKey}
        onBlur={() => setName(place)}
      />
      <span aria-hidden="true" className="fx">
        fx
      </span>
      <input
        aria-label="Contenuto della cella"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onTextKey}
        onBlur={() => setTyped(text)}
      />
    </div>
  );
}
