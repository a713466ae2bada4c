import type { report as source } from '../../it/pane/report';

/** Words of the place "Report". */
export const report: typeof source = {
  intro: 'Albero writes only the sheets of this list. The offices’ sheets do not change.',
  list: 'Sheets to write',
  effects: {
    new: 'new, {cells:number} {cells|cell|cells}',
    changed: '{cells:number} {cells|cell changes|cells change}',
    same: 'no change',
  },
  named: 'will be called “{name}”: a sheet of the office is already called “{title}”',
  stands: 'on sheet “{name}”',
  typed: '{count} {count|cell typed by hand will be replaced|cells typed by hand will be replaced}',
  planning: 'Preparing the list of sheets…',
  selected: '{count} of {of} {of|sheet|sheets} chosen',
  chooseAll: 'Choose all',
  chooseNone: 'None',
  nothingChosen: 'Choose at least one sheet.',
  upToDate: 'The chosen summaries are up to date.',
  actions: {
    write: 'Write the summaries',
    restore: 'Restore the previous content',
    plan: 'Refresh the list',
  },
  confirm: {
    title: 'Replace the cells typed by hand?',
    text: '{cells} {cells|cell typed by hand|cells typed by hand} will be replaced on {names}. You can restore the previous content.',
    write: 'Write and replace',
    cancel: 'Cancel',
  },
  confirmRestore: {
    title: 'Restore the previous content?',
    standing: '{sheets} {sheets|sheet goes|sheets go} back to the previous content.',
    created:
      '{created} {created|sheet created just now stays|sheets created just now stay}, empty and hidden: Albero deletes no sheet.',
    restore: 'Restore',
    cancel: 'Cancel',
  },
  written: {
    title: '{count} {count|sheet|sheets} written',
    new: 'new',
    updated: 'updated',
    undo: 'Excel’s own Undo takes it back too.',
  },
  restored: 'The previous content is back.',
  readOnly: {
    title: 'The workbook is read-only',
    text: 'The summaries cannot be written here: save a copy of the workbook and open it. Summary, Sheets and Checks work all the same.',
  },
  nothing: {
    title: 'No summary to write',
    text: 'This workbook has no recognised table yet. Sheets shows what is missing.',
    openSheets: 'Open Sheets',
  },
};
