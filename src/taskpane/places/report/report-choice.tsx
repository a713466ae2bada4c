import { Checkbox, Link, mergeStyleSets } from 'office-ui-fabric-react';
import { useId } from 'react';
import { type Lang, type Messages, interpolate } from '../../../i18n';
import { useAction, useApplies, useLang, useWords } from '../../hooks';
import { chooseReports } from './actions';
import type { ReportLine } from './lines';

interface ReportChoiceProps {
  readonly lines: readonly ReportLine[];
}

/** The report sheets, each with its tick and what writing it would do. */
export function ReportChoice({ lines }: ReportChoiceProps) {
  const words = useWords().pane.report;
  const { run: choose } = useAction(chooseReports);
  const titleId = useId();
  const all = lines.map(({ reportId }) => reportId);
  const everyOne = lines.every(({ chosen }) => chosen);
  return (
    <section aria-labelledby={titleId}>
      <div className={CLASSES.top}>
        <h2 id={titleId} className={CLASSES.title}>
          {words.list}
        </h2>
        <Link onClick={() => choose({ reportIds: all, chosen: !everyOne })}>
          {everyOne ? words.chooseNone : words.chooseAll}
        </Link>
      </div>
      <ul className={CLASSES.list}>
        {lines.map((line) => (
          <li key={line.reportId} className={CLASSES.line}>
            <ReportTick line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportTick({ line }: { readonly line: ReportLine }) {
  const words = useWords().pane.report;
  const lang = useLang();
  const { run: choose } = useAction(chooseReports);
  const argument = { reportIds: [line.reportId], chosen: !line.chosen };
  const mayChoose = useApplies(chooseReports, argument);
  const effectId = useId();
  return (
    <>
      <Checkbox
        label={line.title}
        checked={line.chosen}
        disabled={!mayChoose}
        ariaDescribedBy={effectId}
        onChange={() => choose(argument)}
      />
      <p id={effectId} className={CLASSES.effect}>
        {effectTexts(line, words, lang).map((text) => (
          <span key={text} className={CLASSES.text}>
            {text}
          </span>
        ))}
      </p>
    </>
  );
}

/** "nuovo, 120 celle" · where it stands when not under its own title · what was typed over. */
function effectTexts(
  { title, name, state, cells, typed }: ReportLine,
  words: Messages['pane']['report'],
  lang: Lang,
): readonly string[] {
  return [
    interpolate(words.effects[state], { cells }, lang),
    ...(name === null
      ? []
      : [interpolate(state === 'new' ? words.named : words.stands, { name, title }, lang)]),
    ...(typed === 0 ? [] : [`▲ ${interpolate(words.typed, { count: typed }, lang)}`]),
  ];
}

const CLASSES = mergeStyleSets({
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', padding: '4px 12px' },
  title: { margin: 0, fontSize: 14, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { padding: '6px 12px', borderBottom: '1px solid var(--line)' },
  effect: { margin: '2px 0 0', paddingInlineStart: 28, fontSize: 12, color: 'var(--quiet)' },
  text: { display: 'block', overflowWrap: 'anywhere' },
});
