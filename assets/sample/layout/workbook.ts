import { areasPage } from './areas-sheet';
import { balanceSheetPage } from './balance-sheet';
import { cyclePage, firmsPage, genderPage, sectorsPage } from './context-sheets';
import { healthPage } from './health-sheet';
import {
  activeFirmsPage,
  earlierIncomePage,
  functionsPage,
  investmentsPage,
  staffPage,
} from './illustrative-sheets';
import { improvementPage } from './improvement-sheet';
import { incomePage } from './income-sheet';
import { entityObjectivesPage, individualPages } from './objectives-sheets';
import { coverPage, listsPage, promotionOfficePage } from './office-sheets';
import type { Page } from './page';
import { reportPages } from './report-sheets';
import { resourcesPage } from './resources-sheet';

/** The sample's sheets in the order of their tabs. */
export const workbookPages = (): readonly Page[] => [
  coverPage(),
  resourcesPage(),
  areasPage(),
  entityObjectivesPage(),
  ...individualPages(),
  incomePage(),
  healthPage(),
  ...reportPages(),
  improvementPage(),
  firmsPage(),
  sectorsPage(),
  genderPage(),
  cyclePage(),
  balanceSheetPage(),
  functionsPage(),
  earlierIncomePage(),
  staffPage(),
  investmentsPage(),
  activeFirmsPage(),
  promotionOfficePage(),
  listsPage(),
];
