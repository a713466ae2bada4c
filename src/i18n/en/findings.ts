import type * as source from '../it/findings';

export const findings: typeof source.findings = {
  total: '{name}: printed {published:number}, sum {expected:number} (difference {difference:number})',
  'explained-by-parts':
    '{name}: printed {published:number}, sum {expected:number}; the difference of {difference:number} is explained by the rounding of the parts',
  'explained-by-terms':
    '{name}: printed {published:number}, computed {expected:number} from amounts rounded to thousands or millions, which explain the difference of {difference:number}',
  'wrong-part':
    'This cell says {published:number}, but the totals and percentages made of it ({name}) agree with {expected:number} (difference {difference:number})',

  'totals-initial':
    '{name}, initial budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number})',
  'totals-updated':
    '{name}, updated budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number})',
  'totals-actual':
    '{name}, actual: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number})',
  'totals-initial-by-area':
    '{name}, initial budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: area {area})',
  'totals-initial-by-areas':
    '{name}, initial budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: areas {areas} and {area})',
  'totals-updated-by-area':
    '{name}, updated budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: area {area})',
  'totals-updated-by-areas':
    '{name}, updated budget: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: areas {areas} and {area})',
  'totals-actual-by-area':
    '{name}, actual: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: area {area})',
  'totals-actual-by-areas':
    '{name}, actual: printed {published:number} in the table by area, {expected:number} in the one by project (difference {difference:number}: areas {areas} and {area})',
  'area-initial':
    'Area {name}, initial budget: printed {published:number}, its objectives add up to {expected:number} (difference {difference:number})',
  'area-updated':
    'Area {name}, updated budget: printed {published:number}, its objectives add up to {expected:number} (difference {difference:number})',
  'area-actual':
    'Area {name}, actual: printed {published:number}, its objectives add up to {expected:number} (difference {difference:number})',
  'below-initial':
    '{name}, initial budget: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'below-updated':
    '{name}, updated budget: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'below-actual':
    '{name}, actual: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'body-below-initial':
    'The whole body, initial budget: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'body-below-updated':
    'The whole body, updated budget: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'body-below-actual':
    'The whole body, actual: its own row says {published:number}, what is below it adds up to {expected:number} (difference {difference:number})',
  'project-actual':
    'Project {name}: actual {published:number}, costs and investments of the managerial report {expected:number} (difference {difference:number})',
  interventions:
    '{name}: printed {published:number}, {expected:number} in the other table (difference {difference:number})',
  repeated:
    '{name}: printed {published:number}, {expected:number} in another table (difference {difference:number})',
  'listed-project':
    'Project {name}: listed as achieved at {published:number}%, its indicators give {expected:number}%',
  'listed-objective':
    'Objective {name} of the entity: {published:number}% here, {expected:number}% in the table of the entity’s objectives',
  'incentive-project':
    'Improvement project {name}: result {published:number}, project {code} with the same indicators has {expected:number}',

  achievement: '{name}: printed achievement {published:number}, computed {expected:number}',
  use: '{name}: printed budget use {published:number}%, computed {expected:number}%',
  share: '{name}: printed share of resources {published:number}%, computed {expected:number}%',
  composition: '{name}: printed composition {published:number}%, computed {expected:number}%',
  'line-rate': '{name}, {rate}: printed {published:number}%, computed {expected:number}%',
  ratio: '{name} {year}: printed {published:number}, computed {expected:number}',
  'ratio-revenues':
    '{name} {year}: printed {published:number}, computed {expected:number} (exactly {exact:number}); with one more line of revenues between {least:number} and {most:number} euro, such as the change in stocks, all ratios of the year hold',
  'incentive-result':
    'Improvement project {name}: printed result {published:number}, computed {expected:number}',
  'incentives-overall':
    'Improvement plan: printed overall achievement {published:number}, computed {expected:number}',
  nothing: '{name}: printed {published:number}, but there is nothing to compute it from',
  'identity-fixed-assets':
    'Ratios of {year}: incidence of fixed assets {incidence:number} divided by their coverage {coverage:number} gives {expected:number}, but the printed financial independence is {published:number}',

  'rounding-half-up': '{name}: printed {published:number}, computed {expected:number}',
  'rounding-half-even':
    '{name}: printed {published:number}, that is {exact:number} truncated or rounded to even; the usual rounding gives {expected:number}',
  'rounding-truncated':
    '{name}: printed {published:number}, that is {exact:number} truncated; the usual rounding gives {expected:number}',
  'rounding-rounded-up':
    '{name}: printed {published:number}, that is {exact:number} rounded up; the usual rounding gives {expected:number}',

  'incentives-planned':
    'Improvement plan, planned resources: printed {published:number}, sum {expected:number} (difference {difference:number})',
  'incentives-paid':
    'Improvement plan, paid resources: printed {published:number}, sum {expected:number} (difference {difference:number})',
  incentive:
    'Improvement project {name}: {published:number} paid, the rule gives {expected:number} for a result of {result:number} (difference {difference:number})',
  'incentive-in-full':
    'Improvement project {name}: {published:number} paid in full for a result of {result:number}; the rule gives {expected:number} (difference {difference:number})',
  'incentive-unlike':
    'Improvement project {name}: {published:number} paid, the rule gives {expected:number} for a result of {result:number} (difference {difference:number}); project {other}, with a result of {otherResult:number}, is paid by the rule',
  'incentive-in-full-unlike':
    'Improvement project {name}: {published:number} paid in full for a result of {result:number}; the rule gives {expected:number} (difference {difference:number}), and project {other}, with a result of {otherResult:number}, is paid by the rule',
  'incentive-points':
    'The printed sum {published:number} adds the rounded results: divided by {count} it would give {simple:number}; {percent:number} comes from the exact results, {expected:number}',
  'incentive-points-sum':
    'Improvement plan, sum of the results: printed {published:number}, sum {expected:number} (difference {difference:number})',

  'alias-same-title': '{alias} and {id} have the same title: taken for one project, {id}',
  'alias-typing-slip': '{alias} is a typing slip: taken for {id}',
  'alias-number-code': '{id}: a code that Excel took for a number ({alias})',
  'alias-same-place': '{alias} has no row of its own: taken for {id}, of the same objective and number',
  'number-code': '{reading}: a code that Excel took for a number',
  'code-duplicate': '{text}: the same code stands on different rows',
  'code-malformed': '{text}: the code does not follow the rule of the others',
  orphan: '{text}: no table knows it, it stays outside the tree',

  'bad-number': '“{text}” cannot be read with certainty: read as {reading:number}',
  'bad-number-unread': '“{text}” cannot be read as a number: left out',
  'unread-figures':
    '{range}: {figures} {figures|cell|cells} with figures not read: {figures|it enters|they enter} no account',
  'unread-cells': '{range}: {cells} {cells|cell|cells} not read',
  'formula-error': 'The cell shows the error {text}: left out',
  ambiguous: '“{text}” can be read in two ways: taken as {reading:number}, it might be {alternative:number}',
  'ambiguous-unread': '“{text}” can be read in several ways',
  'mean-of-offices':
    '{name}: several offices give it ({offices} and {office}) and no row is the whole body’s; the body’s figure is their mean, {expected:number}',
  'lacking-part': 'An amount is missing here: for “{name}” to add up it would have to be {expected:number}',
  'missing-cell': 'A value is missing that the other rows have',
  'missing-use': '{name}: the budget use is missing, which the other rows have',
  'missing-share': '{name}: the share of resources is missing, which the other rows have',
  'missing-result': '{name}: the result is missing',
  'missing-target': '{name}: the target is missing',
  'unit-mismatch': '{name}: the result “{result}” and the target “{target}” have different units',
  'unit-of-column': '“{text}” does not have the column’s unit',
  'achievement-out-of-range': '{name}: achievement {published:number}, outside the scale from 0 to 100',
  'out-of-line':
    '{published:number} is a hundred or a thousand times the item’s other values ({nearest:number}): is the comma in its place?',
  'comma-moved':
    'With {meant:number} instead of {published:number}, {where} ({name}) would be right: is the comma in its place?',
  'weight-out-of-range': '{name}: weight {published:number}, outside the scale from 0 to 100',
  'needs-assessment': '{name}: the result “{text}” must be assessed by someone who knows it',
  'needs-assessment-nothing': '{name}: the result must be assessed by someone who knows it',
  'target-changed': 'target changed: from “{alternative}” to “{text}”, the one that counts',
  'target-unread':
    '{name}: the target “{text}” is not understood, the achievement must be assessed by someone who knows it',
  'target-past': '{name}: the target “{text}” refers to another year, whose figure is needed',

  'over-budget':
    '{name}: {published:number} spent on a budget of {expected:number} ({difference:number} more)',
  'spend-without-budget': '{name}: {published:number} spent without a budget',
  weights: 'The {count} weights add up to {published:number}, not 100',
  'weights-of': '{name}: the {count} weights add up to {published:number}, not 100',
  'stale-year': '“{words}” names {stale} in a table of {year}',

  'hidden-rows':
    'Hidden {count|row|rows}: {rows} ({names}); {count|it is read and counts like the others|they are read and count like the others}',
  'hidden-rows-left-out':
    'Hidden {count|row|rows}: {rows} ({names}); {count|it is read and counts|they are read and count} like the others, but {sums} {summed|sums|sum} only what is shown',
  'hidden-columns':
    'Hidden {count|column|columns}: {columns}; {count|it is read like the others|they are read like the others}',
  'hidden-columns-unread':
    'Hidden {count|column|columns}: {columns}; {count|it is not read|they are not read}, what is shown is',
  'struck-rows':
    'Struck-out {count|row|rows}: {rows} ({names}); {count|it is read and counts like the others: if it no longer holds, remove it|they are read and count like the others: if they no longer hold, remove them}',
  'struck-cells':
    'Struck-out {count|value|values} in {cells}: {count|it is read like the others; if it no longer holds, remove it|they are read like the others; if they no longer hold, remove them}',
  'struck-text':
    'Part of the text is struck out (“{text}”) but read with the rest: if it no longer holds, remove it',
  'struck-part': 'Part of the text is struck out but read with the rest: if it no longer holds, remove it',
  'never-calculated':
    'The {count|formula|formulas} in {cells} {count|has|have} no saved value: open the file in Excel and save it, then try again',
  outdated:
    'The {count|formula|formulas} in {cells} {count|is|are} out of date: it reads {published:number}, it gives {expected:number}; calculation is manual: press F9 and save',
  'outdated-words':
    'The {count|formula|formulas} in {cells} {count|is|are} out of date; calculation is manual: press F9 and save',
  'not-recalculated':
    'Calculation is manual and {count} {count|formula was not recalculated|formulas were not recalculated}: press F9 and save to be sure',

  'notes-later-version':
    'The notes were written by a later version of Albero ({found}): they stay as they are and do not count until Albero is updated',
  'notes-no-version':
    'The sheet of notes no longer says its version: no note counts; put “Versione” back into cell A3 and 1 into B3',
  'notes-damaged-rows':
    '{count} {count|note cannot be read and does not count|notes cannot be read and do not count}: {count|row|rows} {rows} of this sheet',
  'notes-two-sheets': 'Two sheets hold notes, “{sheet}” and “{other}”: only those of “{sheet}” count',
  'correction-lost':
    'The sheet “{sheet}” was corrected by hand and is no longer there: the correction is kept but serves no sheet',
  'correction-unfit':
    '“{sheet}”, head in row {row}: nothing can be read with the kind and columns given by hand, and nothing is counted',
  'override-lost':
    'The figure {value:number} given to “{node}” no longer finds its indicator and does not count (“{note}”)',
  'confirmation-lost': 'The confirmation of {value:number} for “{node}” no longer finds its indicator',
  'confirmation-lapsed': '{name}: {value:number} was confirmed, now it is {now:number}; confirm it again',
  'confirmation-lapsed-unread':
    '{name}: {value:number} was confirmed, now the result cannot be read as a figure',
};
