import type { fill as source } from '../../it/pane/fill';

/** Words of the place "Fill in". */
export const fill: typeof source = {
  left: '{left} of {of} {of|indicator|indicators} left',
  cells: '{count} other {count|cell|cells} to put right',
  onlyCells: '{count} {count|cell|cells} to put right',
  list: 'To fill in on “{sheet}”',
  office: 'Office',
  allOffices: 'All offices',
  position: '{index} of {of}',
  wants: {
    'missing-value': 'value missing',
    'missing-target': 'target missing',
    'bad-number': 'unreadable number',
    'formula-error': 'formula error',
    'needs-assessment': 'to be assessed',
    'no-data': 'not filled in',
    partial: 'filled in in part',
  },
  toldAs: '{name}: “{text}”',
  more: 'Show more ({count})',
  actions: {
    next: 'Next',
    previous: 'Previous',
    start: 'Start from the first',
  },
  hint: 'Enter leads to the cell; Enter again to the next one.',
  done: {
    title: 'All filled in',
    text: 'Indicators with a readable result: {of} of {of}.',
  },
  officeDone: 'Nothing is left to fill in here.',
  nothing: {
    title: 'No indicator to fill in',
    text: 'This workbook has no recognised table of indicators yet. Sheets shows what is missing.',
    openSheets: 'Open Sheets',
  },
};
