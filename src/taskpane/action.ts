import type { Messages } from '../i18n';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { Analyst } from './analysis/analyst';
import type { Problems } from './problems';
import type { PaneState } from './state';
import type { Store } from './store';
import type { Tasks } from './tasks';
import type { IconName } from './icons';

/** What actions work with; handed in by the composition root, never imported. */
export interface PaneContext {
  readonly store: Store<PaneState>;
  readonly workbook: OpenWorkbook;
  readonly analyst: Analyst;
  /** Long work, one piece at a time. */
  readonly tasks: Tasks;
  /** What went wrong, and how to try it again. */
  readonly problems: Problems;
}

/**
 * One command of the pane: buttons, menus, keys, the ribbon and the tests all run this one. `Argument` is what it is
 * done to (a cell, a finding, a sheet).
 */
export interface Action<Argument = void> {
  /** "go-to-cell": unique; the ribbon and the tests call it by this. */
  readonly id: string;
  readonly label: (words: Messages) => string;
  /** An icon registered in `icons.tsx`. */
  readonly icon?: IconName;
  /** As `KeyboardEvent` spells it: "F5", "Alt+1". */
  readonly shortcut?: string;
  readonly applies: (state: PaneState, argument: Argument) => boolean;
  readonly run: (context: PaneContext, argument: Argument) => Promise<void> | void;
}
