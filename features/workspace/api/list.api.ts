/** Every operation of the HTTP interface, in the order of the document. One that is missing here is not served. */

import * as assessment from "@/features/assess/assessment/api";
import * as assessmentFunction from "@/features/assess/assessment/function.api";
import * as history from "@/features/assess/assessment/history.api";
import * as derivation from "@/features/assess/explain/api";
import * as live from "@/features/assess/live/api";
import * as result from "@/features/assess/result/api";
import * as standing from "@/features/assess/standing/api";
import * as catalogue from "@/features/model/catalogue/api";
import * as account from "@/features/organization/account/api";
import * as member from "@/features/organization/people/api";
import * as organization from "@/features/organization/settings/api";
import * as unit from "@/features/organization/unit/api";
import * as businessCase from "@/features/programme/business-case/api";
import * as challenge from "@/features/programme/challenge/api";
import * as checklist from "@/features/programme/checklist/api";
import * as checklistOverview from "@/features/programme/checklist/overview.api";
import * as control from "@/features/programme/control/api";
import * as consistency from "@/features/programme/control/consistency.api";
import * as driver from "@/features/programme/driver/api";
import * as enforcement from "@/features/programme/enforcement-point/api";
import * as onRamp from "@/features/programme/on-ramp/api";
import * as rollOut from "@/features/programme/roll-out/api";
import * as task from "@/features/programme/task/api";
import * as team from "@/features/programme/team/api";
import * as technology from "@/features/programme/technology/api";
import * as auditLog from "@/features/workspace/audit-log/api";
import * as registers from "@/features/workspace/registers/api";
import * as search from "@/features/workspace/search/api";
import { UNIT_HOLDERS } from "@/features/workspace/unit-holders/queries";
import { type OpenApi, openApiOf, openApiOperation } from "@/lib/http/openapi";
import type { Operation } from "@/lib/http/operation";
import * as health from "@/lib/installation/http/health.api";

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
  assessment.deleteAssessmentOperation,
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
  live.readEventsOfManyOperation,
  derivation.readDerivationOperation,
  rollOut.readRollOutFiguresOperation,
  team.readTeamFiguresOperation,
  onRamp.readOnRampAdviceOperation,
  task.readTaskFiguresOperation,
  challenge.readChallengeFiguresOperation,
  enforcement.readPointFiguresOperation,
  derivation.readOrganizationDerivationOperation,
  standing.readOrganizationScoreOperation,
  standing.readUnitScoreOperation,
  auditLog.listAuditEventsOperation,
  auditLog.verifyAuditLogOperation,
  auditLog.readAuditHeadOperation,
];

let made: OpenApi | undefined;

/** The document of the whole interface, made once. */
export function openApi(): OpenApi {
  made ??= openApiOf(OPERATIONS);
  return made;
}
