import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { HostFailure, OpenWorkbook } from '../ports/open-workbook';
import { watchWorkbook } from './events';
import { currentSelection, goToCell } from './navigation';
import { readWhole } from './reading/read';
import { rereadSome } from './reading/reread';
import { abilitiesOf, needsOf, offers } from './requirements';
import type { Session } from './session';
import { isViewOnly, newSession, waiting } from './session';
import { systemTimer } from './timer';
import type { Timer } from './timer';
import { restoreBackup, writePlans } from './writing/write';

export { officeLanguage, officeLook, onRibbon, showPane } from './office';
export type { RibbonHandlers } from './office';
export type { Timer } from './timer';

/** 1 January 2000 in the calendar that counts from 1904. */
const IN_1904 = 35064;

/**
 * The workbook that Excel has open, over Office.js. Waits until Office is ready; what it learns here (file name,
 * calendar, whether it may be written) does not change while the workbook is open.
 */
export async function openWorkbook(timer: Timer = systemTimer): Promise<Result<OpenWorkbook, HostFailure>> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return err({ type: 'NotSupported', needs: 'Excel' });
  if (!offers('reading')) return err({ type: 'NotSupported', needs: needsOf('reading') });
  const document = await waiting(async (context) => {
    const { workbook } = context;
    workbook.load('name,readOnly');
    await context.sync();
    return { file: workbook.name, readOnly: workbook.readOnly };
  });
  if (!document.ok) return document;
  const { file, readOnly } = document.value;
  const session = newSession(file, await counts1904(), timer);
  return ok(over(session, readOnly || isViewOnly()));
}

/**
 * Whether the workbook counts days from 1904. Office.js does not tell; but a worksheet function that it calculates
 * for us gives dates in the workbook's own calendar. Where it does not, the usual calendar is supposed.
 */
async function counts1904(): Promise<boolean> {
  const serial = await waiting(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1);
    date.load('value');
    await context.sync();
    return date.value;
  });
  return serial.ok && serial.value === IN_1904;
}

const over = (session: Session, readOnly: boolean): OpenWorkbook => ({
  abilities: abilitiesOf(readOnly),
  read: (course) => readWhole(session, course),
  reread: (previous, sheets) => rereadSome(session, previous, sheets),
  write: (plans, course) => writePlans(session, plans, course),
  restore: (backup, course) => restoreBackup(session, backup, course),
  goTo: goToCell,
  selection: currentSelection,
  watch: (listener) => watchWorkbook(session, listener),
});
