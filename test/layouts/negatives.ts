import type { LayoutCase } from './case';
import { unknownAssetsRegister } from './cases/unknown-assets-register';
import { unknownBankStatement } from './cases/unknown-bank-statement';
import { unknownBehaviours } from './cases/unknown-behaviours';
import { unknownBloodTests } from './cases/unknown-blood-tests';
import { unknownCameraLenses } from './cases/unknown-camera-lenses';
import { unknownCashForecast } from './cases/unknown-cash-forecast';
import { unknownCompanyDepartments } from './cases/unknown-company-departments';
import { unknownCollectiveBonus } from './cases/unknown-collective-bonus';
import { unknownCondominium } from './cases/unknown-condominium';
import { unknownCourseAttendance } from './cases/unknown-course-attendance';
import { unknownEquipmentProjects } from './cases/unknown-equipment-projects';
import { unknownExamTimetable } from './cases/unknown-exam-timetable';
import { unknownExercisePlan } from './cases/unknown-exercise-plan';
import { unknownFamilyBudget } from './cases/unknown-family-budget';
import { unknownFullCosts } from './cases/unknown-full-costs';
import { unknownFundraising } from './cases/unknown-fundraising';
import { unknownHoldings } from './cases/unknown-holdings';
import { unknownGanttCrosses } from './cases/unknown-gantt-crosses';
import { unknownHouseholdBudget } from './cases/unknown-household-budget';
import { unknownInvoices } from './cases/unknown-invoices';
import { unknownItTickets } from './cases/unknown-it-tickets';
import { unknownLeagueTable } from './cases/unknown-league-table';
import { unknownLensInventory } from './cases/unknown-lens-inventory';
import { unknownLoanSchedule } from './cases/unknown-loan-schedule';
import { unknownMachineTests } from './cases/unknown-machine-tests';
import { unknownMeterReadings } from './cases/unknown-meter-readings';
import { unknownMortgage } from './cases/unknown-mortgage';
import { unknownPaymentTimes } from './cases/unknown-payment-times';
import { unknownPayroll } from './cases/unknown-payroll';
import { unknownPivot } from './cases/unknown-pivot';
import { unknownPriceList } from './cases/unknown-price-list';
import { unknownProjectPartners } from './cases/unknown-project-partners';
import { unknownRents } from './cases/unknown-rents';
import { unknownRankingList } from './cases/unknown-ranking-list';
import { unknownRiskRegister } from './cases/unknown-risk-register';
import { unknownSalesPipeline } from './cases/unknown-sales-pipeline';
import { unknownSchoolGrades } from './cases/unknown-school-grades';
import { unknownSecurities } from './cases/unknown-securities';
import { unknownShopSales } from './cases/unknown-shop-sales';
import { unknownShopping } from './cases/unknown-shopping';
import { unknownShopsBudget } from './cases/unknown-shops-budget';
import { unknownStaffSurvey } from './cases/unknown-staff-survey';
import { unknownStock } from './cases/unknown-stock';
import { unknownSuppliersAging } from './cases/unknown-suppliers-aging';
import { unknownTelephones } from './cases/unknown-telephones';
import { unknownTenders } from './cases/unknown-tenders';
import { unknownTimesheet } from './cases/unknown-timesheet';
import { unknownTitleOnly } from './cases/unknown-title-only';
import { unknownTrainingDiary } from './cases/unknown-training-diary';
import { unknownVatRegister } from './cases/unknown-vat-register';
import { unknownWedding } from './cases/unknown-wedding';
import { unknownWorksSchedule } from './cases/unknown-works-schedule';

/** Workbooks that only look like monitoring: their sheets stay `unknown`. */
export const negatives: readonly LayoutCase[] = [
  unknownAssetsRegister,
  unknownBankStatement,
  unknownBehaviours,
  unknownBloodTests,
  unknownCameraLenses,
  unknownCashForecast,
  unknownCompanyDepartments,
  unknownCollectiveBonus,
  unknownCondominium,
  unknownCourseAttendance,
  unknownEquipmentProjects,
  unknownExamTimetable,
  unknownExercisePlan,
  unknownFamilyBudget,
  unknownFullCosts,
  unknownFundraising,
  unknownHoldings,
  unknownGanttCrosses,
  unknownHouseholdBudget,
  unknownInvoices,
  unknownItTickets,
  unknownLeagueTable,
  unknownLensInventory,
  unknownLoanSchedule,
  unknownMachineTests,
  unknownMeterReadings,
  unknownMortgage,
  unknownPaymentTimes,
  unknownPayroll,
  unknownPivot,
  unknownPriceList,
  unknownProjectPartners,
  unknownRents,
  unknownRankingList,
  unknownRiskRegister,
  unknownSalesPipeline,
  unknownSchoolGrades,
  unknownSecurities,
  unknownShopSales,
  unknownShopping,
  unknownShopsBudget,
  unknownStaffSurvey,
  unknownStock,
  unknownSuppliersAging,
  unknownTelephones,
  unknownTenders,
  unknownTimesheet,
  unknownTitleOnly,
  unknownTrainingDiary,
  unknownVatRegister,
  unknownWedding,
  unknownWorksSchedule,
];
