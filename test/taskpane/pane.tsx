import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneContext } from '../../src/taskpane/action';
import { createInProcessAnalyst } from '../../src/taskpane/analysis/in-process';
import { createPane } from '../../src/taskpane/context';
import { PaneContextOf } from '../../src/taskpane/hooks';
import { registerPaneIcons } from '../../src/taskpane/icons';
import { readAll } from '../../src/taskpane/live/reading';
import { followWorkbook } from '../../src/taskpane/live/watching';
import { Shell } from '../../src/taskpane/shell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type HeldWorkbook, holdWorkbook } from './held-workbook';

/** The whole pane over a workbook in memory, as a user meets it. */
export interface OpenPane {
  readonly context: PaneContext;
  readonly workbook: HeldWorkbook;
  /** Everything that is written in the pane. */
  text(): string;
  /** The first element of the role whose name, or text, has these words; an error when there is none. */
  get(role: string, name: RegExp | string): HTMLElement;
  find(role: string, name: RegExp | string): HTMLElement | null;
  click(element: HTMLElement): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  /** Types a text in the place of what an input holds. */
  fill(input: HTMLElement, text: string): Promise<void>;
  /** Does something and waits until the pane is at rest. */
  settle(work?: () => void): Promise<void>;
  close(): void;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
registerPaneIcons();

export interface PaneOptions {
  /** Before anything is read: a call that fails, for instance. */
  readonly prepare?: (workbook: HeldWorkbook) => void;
  readonly live?: boolean;
}

/** Opens the pane and reads the workbook. */
export async function openPane(
  snapshot: WorkbookSnapshot,
  { prepare, live = true }: PaneOptions = {},
): Promise<OpenPane> {
  const workbook = holdWorkbook(snapshot, { live });
  prepare?.(workbook);
  const context = createPane({ workbook: workbook.port, analyst: createInProcessAnalyst(), lang: 'it' });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const settle = async (work?: () => void): Promise<void> => {
    await act(async () => {
      work?.();
      await rest();
    });
    // What was drawn at the end of that may have begun something itself: a message that shows a moment later.
    await act(rest);
  };
  await act(async () => {
    root.render(
      <PaneContextOf.Provider value={context}>
        <Shell hostLook={null} />
      </PaneContextOf.Provider>,
    );
    await readAll(context);
    await followWorkbook(context);
    await rest();
  });
  const find = (role: string, name: RegExp | string): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>(`[role="${role}"], ${TAGS[role] ?? 'none'}`)].find((element) =>
      matches(nameOf(element), name),
    ) ?? null;
  return {
    context,
    workbook,
    text: () => (place.textContent ?? '').replaceAll('\u00a0', ' '),
    find,
    get(role, name) {
      const found = find(role, name);
      if (!found) throw new Error(`no ${role} named ${String(name)} in: ${document.body.textContent}`);
      return found;
    },
    click: (element) => settle(() => element.click()),
    press: (key) =>
      settle(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        ),
      ),
    fill: (input, text) =>
      settle(() => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    settle,
    close() {
      act(() => root.unmount());
      place.remove();
    },
  };
}

/** Native elements that have a role of their own. */
const TAGS: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href], button.ms-Link',
  heading: 'h1, h2, h3',
  checkbox: 'input[type=checkbox]',
  textbox: 'input:not([type]), input[type=text], textarea',
};

const nameOf = (element: HTMLElement): string => {
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return (
    element.getAttribute('aria-label') ??
    labelled?.join(' ') ??
    label?.textContent ??
    element.textContent ??
    ''
  );
};

const matches = (text: string, wanted: RegExp | string): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

/** Comes when what was begun (a reading, an analysis, a place loaded on demand) has ended. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
