/** Every operation of the HTTP interface, in the order of the document. One that is missing here is not served. */
import * as account from "@/lib/account/api";
import { type OpenApi, openApiOf, openApiOperation } from "@/lib/api/openapi";
import type { Operation } from "@/lib/api/operation";
import * as assessment from "@/lib/assessment/api";
import * as assessmentFunction from "@/lib/assessment/function.api";
import * as auditLog from "@/lib/audit-log/api";
import * as businessCase from "@/lib/business-case/api";
import * as catalogue from "@/lib/catalogue/api";
import * as challenge from "@/lib/challenge/api";
import * as checklist from "@/lib/checklist/api";
import * as checklistOverview from "@/lib/checklist-overview/api";
import * as consistency from "@/lib/consistency/api";
import * as control from "@/lib/control/api";
import * as derivation from "@/lib/derivation/api";
import * as driver from "@/lib/driver/api";
import * as enforcement from "@/lib/enforcement/api";
import * as health from "@/lib/health/api";
import * as history from "@/lib/history/api";
import * as live from "@/lib/live/api";
import * as member from "@/lib/member/api";
import * as onRamp from "@/lib/on-ramp/api";
import * as organization from "@/lib/organization/api";
import * as registers from "@/lib/registers/api";
import * as result from "@/lib/result/api";
import * as rollOut from "@/lib/roll-out/api";
import * as search from "@/lib/search/api";
import * as task from "@/lib/task/api";
import * as team from "@/lib/team/api";
import * as technology from "@/lib/technology/api";
import * as unit from "@/lib/unit/api";
import { UNIT_HOLDERS } from "@/lib/unit-holders/queries";

export const OPERATIONS: readonly Operation[] = [
  health.readHealthOperation,
  account.readMeOperation,
  catalogue.readCatalogueOperation,
  openApiOperation(openApi),
  unit.listUnitsOperation,
  unit.createUnitOperation,
  unit.readUnitOperation,
  unit.updateUnitOperation,
  unit.deleteUnitOperation(UNIT_HOLDERS),
  checklist.readChecklistOperation,
  checklist.saveChecklistItemOperation,
  checklist.undoChecklistItemOperation,
  checklistOverview.readChecklistCoverageOperation,
  checklistOverview.readChecklistCsvOperation,
  assessment.listAssessmentsOperation,
  assessment.createAssessmentOperation,
  registers.listRegistersOperation,
  registers.listEntriesOperation,
  registers.createEntryOperation,
  registers.readRegisterCsvOperation,
  registers.readEntryOperation,
  registers.updateEntryOperation,
  registers.deleteEntryOperation,
  registers.undoEntryOperation,
  member.listPeopleOperation,
  search.searchOperation,
  assessment.readAssessmentOperation,
  control.readCoverageOperation,
  consistency.readConsistencyOperation,
  consistency.readConsistencyCsvOperation,
  assessmentFunction.readFunctionOperation,
  assessmentFunction.saveFunctionOperation,
  history.listVersionsOperation,
  history.setAsideOperation,
  organization.readSettingsOperation,
  organization.updateSettingsOperation,
  businessCase.readBusinessCaseOperation,
  technology.readTechnologiesOperation,
  result.readScoreOperation,
  driver.listTenetsOperation,
  driver.listDriversOperation,
  driver.readDriverOperation,
  driver.exportDriverOperation,
  live.readEventsOperation,
  derivation.readDerivationOperation,
  rollOut.readRollOutFiguresOperation,
  team.readTeamFiguresOperation,
  onRamp.readOnRampAdviceOperation,
  task.readTaskFiguresOperation,
  challenge.readChallengeFiguresOperation,
  enforcement.readPointFiguresOperation,
  derivation.readOrganizationDerivationOperation,
  auditLog.listAuditEventsOperation,
];

let made: OpenApi | undefined;

/** The document of the whole interface, made once. */
export function openApi(): OpenApi {
  made ??= openApiOf(OPERATIONS);
  return made;
}
