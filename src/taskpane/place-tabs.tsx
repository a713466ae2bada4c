import { type IPivotStyles, Pivot, PivotItem } from 'office-ui-fabric-react';
import { openPlace } from './actions/navigation';
import { useAction, usePane, useWords } from './hooks';
import { PLACE_ENTRIES } from './places/registry';
import { PLACES, type Place } from './state';

export const tabId = (place: string): string => `tab-${place}`;
export const panelId = (place: Place): string => `panel-${place}`;

/** The places as tabs; arrows go from one to the next, what does not fit goes into a menu. */
export function PlaceTabs() {
  const place = usePane((state) => state.place);
  const { places, placesLabel, morePlaces } = useWords().pane.shell;
  const { run } = useAction(openPlace);
  return (
    <Pivot
      aria-label={placesLabel}
      headersOnly
      overflowBehavior="menu"
      overflowAriaLabel={morePlaces}
      selectedKey={place}
      getTabId={tabId}
      styles={STYLES}
      onLinkClick={(item) => {
        const chosen = PLACES.find((each) => each === item?.props.itemKey);
        if (chosen) run(chosen);
      }}
    >
      {PLACE_ENTRIES.map(({ id }) => (
        <PivotItem key={id} itemKey={id} headerText={places[id]} />
      ))}
    </Pivot>
  );
}

const LINK = { fontSize: 13, height: 36, lineHeight: 36, padding: '0 5px', margin: '0 1px', minWidth: 0 };

const STYLES: Partial<IPivotStyles> = {
  root: { display: 'flex', padding: '0 4px', borderBottom: '1px solid var(--line)', flexShrink: 0 },
  link: LINK,
  linkIsSelected: LINK,
};
