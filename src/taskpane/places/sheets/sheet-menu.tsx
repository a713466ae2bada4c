import { type IContextualMenuItem, IconButton } from 'office-ui-fabric-react';
import { interpolate } from '../../../i18n';
import { goToCell } from '../../actions/go-to-cell';
import { type BoundAction, useAction, useLang, usePane, useWords } from '../../hooks';
import { correctionFor, ignoreSheet, resetSheet, startCorrection } from './actions';

interface SheetMenuProps {
  readonly sheet: string;
  readonly ignored: boolean;
  readonly tabIndex: number;
}

/** What can be done with a sheet. */
export function SheetMenu({ sheet, ignored, tabIndex }: SheetMenuProps) {
  const { actions } = useWords().pane.sheets;
  const lang = useLang();
  const corrected = usePane((state) => correctionFor(state, sheet) !== null);
  const go = useAction(goToCell);
  const start = useAction(startCorrection);
  const ignore = useAction(ignoreSheet);
  const reset = useAction(resetSheet);
  const item = (action: BoundAction<string>, text = action.label): IContextualMenuItem => ({
    key: text,
    text,
    iconProps: { iconName: action.icon ?? '' },
    onClick: () => action.run(sheet),
  });
  const items: IContextualMenuItem[] = [
    {
      key: actions.goTo,
      text: actions.goTo,
      iconProps: { iconName: go.icon ?? '' },
      onClick: () => go.run({ sheet, row: 0, col: 0 }),
    },
    ...(ignored ? [item(reset, actions.heed)] : [item(start), item(ignore)]),
    ...(corrected && !ignored ? [item(reset)] : []),
  ];
  const label = interpolate(actions.menu, { sheet }, lang);
  return (
    <IconButton
      ariaLabel={label}
      title={label}
      tabIndex={tabIndex}
      iconProps={{ iconName: 'More' }}
      menuIconProps={{ iconName: '' }}
      styles={{ menuIcon: { display: 'none' }, root: { height: 36 } }}
      menuProps={{ items, shouldFocusOnMount: true }}
    />
  );
}
