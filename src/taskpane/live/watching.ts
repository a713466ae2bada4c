import type { Watch, WorkbookChange } from '../../ports/open-workbook';
import type { PaneContext } from '../action';
import { readSheets } from './reading';

/**
 * Follows the workbook: each burst of changes marks what is shown as old and has the touched sheets read again;
 * changes that come meanwhile are gathered for the next reading. `null` where the host tells of no changes.
 */
export async function followWorkbook(context: PaneContext): Promise<Watch | null> {
  const { workbook, store, problems } = context;
  if (!workbook.abilities.live) return null;
  const touched = new Set<string>();
  let structure = false;
  let reading = false;

  const catchUp = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    while (touched.size > 0 || structure) {
      const sheets = [...touched];
      touched.clear();
      structure = false;
      await readSheets(context, sheets);
    }
    reading = false;
  };
  const onChange = (change: WorkbookChange): void => {
    if (change.sheets.length === 0 && !change.structure) return;
    change.sheets.forEach((sheet) => touched.add(sheet));
    structure ||= change.structure;
    store.set((state) => (state.stale ? state : { ...state, stale: true }));
    void catchUp();
  };

  const watch = await workbook.watch(onChange);
  if (watch.ok) return watch.value;
  problems.raise({ failure: watch.error, during: 'watching', written: [] }, async () => {
    await followWorkbook(context);
  });
  return null;
}
