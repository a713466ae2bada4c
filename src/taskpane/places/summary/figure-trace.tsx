import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import { useId, useState } from 'react';
import { formatDecimal, interpolate } from '../../../i18n';
import { useLang, useWords } from '../../hooks';
import { CellLink } from '../../parts/cell-link';
import { FigureText } from '../../parts/figure';
import { StandingMark } from '../../parts/standing';
import type { DetailFigure } from './detail';
import type { Trace } from './trace';

interface FigureTraceProps {
  readonly figure: DetailFigure;
}

/** A figure, and on a click how it is calculated and from which cells. */
export function FigureTrace({ figure: { label, unit, standing, note, trace } }: FigureTraceProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const { summary, shell } = useWords().pane;
  return (
    <section className={CLASSES.root}>
      <button
        type="button"
        className={CLASSES.head}
        aria-expanded={open}
        aria-controls={body}
        title={summary.trace.open}
        onClick={() => setOpen(!open)}
      >
        <span className={CLASSES.fold} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        <span className={CLASSES.label}>{label}</span>
        <span className={CLASSES.value}>
          <FigureText value={trace.value} unit={unit} />
        </span>
        {standing && <StandingMark standing={standing} short />}
      </button>
      <p className={CLASSES.note}>{note ?? (trace.value === null ? shell.nothing : inShort(trace))}</p>
      <div id={body} hidden={!open}>
        {open && <TraceBody trace={trace} />}
      </div>
    </section>
  );
}

/** Characters of a calculation that a line of the narrowest pane holds. */
const SHORT = 46;

/** The calculation where it is short enough to say all, else the rule. */
const inShort = ({ equation, rule }: Trace): string =>
  equation !== null && equation.length <= SHORT ? equation : rule;

function TraceBody({ trace }: { readonly trace: Trace }) {
  const words = useWords();
  const lang = useLang();
  const { trace: labels } = words.pane.summary;
  const { rule, equation, exact, rounding, published, agreement, printedRounding, inputs } = trace;
  return (
    <div className={CLASSES.body}>
      <dl className={CLASSES.list}>
        <dt>{labels.rule}</dt>
        <dd>{rule}</dd>
        {equation !== null && (
          <>
            <dt>{labels.equation}</dt>
            <dd className={CLASSES.figures}>{equation}</dd>
          </>
        )}
        {exact !== null && (
          <>
            <dt>{labels.exact}</dt>
            <dd className={CLASSES.figures}>
              {exact}
              <br />
              {rounding}
            </dd>
          </>
        )}
        {published && (
          <>
            <dt>{labels.printed}</dt>
            <dd>
              <span className={CLASSES.figures}>{formatDecimal(published.value, lang)}</span>
              {' · '}
              {printedRounding ?? words.reports.agreements[agreement]}
              {' · '}
              <CellLink cell={published.cell} />
            </dd>
          </>
        )}
      </dl>
      <Inputs inputs={inputs} />
    </div>
  );
}

/** Cells shown before "Mostra altre". */
const FIRST = 12;

function Inputs({ inputs }: Pick<Trace, 'inputs'>) {
  const [all, setAll] = useState(false);
  const lang = useLang();
  const { trace } = useWords().pane.summary;
  const shown = all ? inputs : inputs.slice(0, FIRST);
  const count = inputs.length - shown.length;
  return (
    <>
      <h3 className={CLASSES.cells}>{trace.cells}</h3>
      {inputs.length === 0 && <p className={CLASSES.note}>{trace.noCells}</p>}
      <ul className={CLASSES.inputs}>
        {shown.map(({ cell, text }) => (
          <li key={`${cell.sheet} ${cell.row} ${cell.col}`} className={CLASSES.input}>
            <CellLink cell={cell} />
            <span className={CLASSES.inputText} title={text}>
              {text}
            </span>
          </li>
        ))}
      </ul>
      {count > 0 && <Link onClick={() => setAll(true)}>{interpolate(trace.moreCells, { count }, lang)}</Link>}
    </>
  );
}

const CLASSES = mergeStyleSets({
  root: { borderTop: '1px solid var(--line)', padding: '6px 0' },
  head: {
    display: 'flex',
    gap: 6,
    alignItems: 'baseline',
    width: '100%',
    border: 0,
    padding: '2px 0',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  fold: { width: 14, color: 'var(--quiet)' },
  label: { flex: 1, minWidth: 0 },
  value: { fontWeight: 600 },
  note: { margin: '0 0 0 20px', fontSize: 12, color: 'var(--quiet)' },
  body: { background: 'var(--panel)', padding: '8px 10px', margin: '6px 0', borderRadius: 4 },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: 10,
    rowGap: 4,
    fontSize: 13,
    selectors: { '& dt': { color: 'var(--quiet)' }, '& dd': { margin: 0, overflowWrap: 'anywhere' } },
  },
  figures: { fontVariantNumeric: 'tabular-nums' },
  cells: { margin: '8px 0 2px', fontSize: 12, fontWeight: 600 },
  inputs: { margin: 0, padding: 0, listStyle: 'none', fontSize: 13 },
  input: { display: 'flex', justifyContent: 'space-between', gap: 8, padding: '1px 0' },
  inputText: {
    minWidth: 0,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontVariantNumeric: 'tabular-nums',
  },
});
