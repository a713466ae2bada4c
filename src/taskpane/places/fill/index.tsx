import { Dropdown, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo } from 'react';
import { interpolate } from '../../../i18n';
import { openPlace } from '../../actions/navigation';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import { COMPACT_BUTTONS } from '../compact';
import { chooseOffice, nextGap, previousGap } from './actions';
import { countText } from './count-text';
import { GapList } from './gap-list';
import { type Gaps, gapsOf } from './gaps';

/** Key of the choice that shows everybody's gaps. */
const EVERYBODY = '';

/** Compila: what is still empty or unreadable, sheet by sheet, and the way from one cell to the next. */
export function Fill() {
  const analysis = usePane((state) => state.analysis);
  const office = usePane(({ fill }) => fill.office);
  const lang = useLang();
  const words = useWords().pane.fill;
  const gaps = useMemo(() => (analysis ? gapsOf(analysis, office, lang) : null), [analysis, office, lang]);
  if (!gaps) return null;
  const { count, groups, offices } = gaps;
  if (count.of === 0 && groups.length === 0 && office === null) {
    return (
      <EmptyState title={words.nothing.title} text={words.nothing.text}>
        <ActionButton action={openPlace} argument="sheets" label={words.nothing.openSheets} />
      </EmptyState>
    );
  }
  return (
    <div className={CLASSES.root}>
      {offices.length > 1 && <OfficeChoice offices={offices} office={office} />}
      {groups.length > 0 ? (
        <>
          <Steps gaps={gaps} />
          <GapList groups={groups} />
        </>
      ) : office !== null ? (
        <p className={CLASSES.none}>{words.officeDone}</p>
      ) : (
        <EmptyState
          title={`✓ ${words.done.title}`}
          text={interpolate(words.done.text, { of: count.of }, lang)}
        />
      )}
    </div>
  );
}

function OfficeChoice({
  offices,
  office,
}: {
  readonly offices: Gaps['offices'];
  readonly office: string | null;
}) {
  const words = useWords().pane.fill;
  const { run } = useAction(chooseOffice);
  return (
    <Dropdown
      className={CLASSES.office}
      label={words.office}
      selectedKey={office ?? EVERYBODY}
      options={[
        { key: EVERYBODY, text: words.allOffices },
        ...offices.map((each) => ({ key: each, text: each })),
      ]}
      onChange={(_event, option) => {
        if (option) run(option.key === EVERYBODY ? null : String(option.key));
      }}
    />
  );
}

/** How much is left, where one is, and the buttons to go on. */
function Steps({ gaps: { count, groups } }: { readonly gaps: Gaps }) {
  const current = usePane(({ fill }) => fill.current);
  const words = useWords().pane.fill;
  const lang = useLang();
  const keys = groups.flatMap(({ gaps }) => gaps.map(({ key }) => key));
  const at = current === null ? -1 : keys.indexOf(current);
  return (
    <div className={CLASSES.steps}>
      <p className={CLASSES.count} role="status">
        {countText(count, words, lang)}
      </p>
      <div className={COMPACT_BUTTONS}>
        <ActionButton action={previousGap} argument={undefined} />
        <ActionButton
          action={nextGap}
          argument={undefined}
          look="primary"
          {...(current === null ? { label: words.actions.start } : {})}
        />
        {at >= 0 && (
          <span className={CLASSES.position}>
            {interpolate(words.position, { index: at + 1, of: keys.length }, lang)}
          </span>
        )}
      </div>
      <p className={CLASSES.hint}>{words.hint}</p>
    </div>
  );
}

const CLASSES = mergeStyleSets({
  root: { paddingBottom: 16 },
  office: { padding: '4px 12px 8px' },
  none: { margin: 12, color: 'var(--quiet)' },
  steps: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 12px',
    background: 'var(--ground)',
    borderBottom: '1px solid var(--line)',
  },
  count: { margin: '0 0 8px', fontWeight: 600 },
  position: { marginInlineStart: 'auto', color: 'var(--quiet)', fontVariantNumeric: 'tabular-nums' },
  hint: { margin: '6px 0 0', fontSize: 12, color: 'var(--quiet)' },
});
