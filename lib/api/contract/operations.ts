/** Every operation of the HTTP interface. A route that is not here, or is only here, fails routes.test.ts. */
import { readCatalogue, readHealth, readMe, readOpenApi } from "./account";
import {
  createAssessmentOperation,
  listAssessmentsOperation,
  readAssessmentOperation,
  readFunctionOperation,
  readScoreOperation,
  saveFunctionOperation,
} from "./assessments";
import { listAuditEventsOperation } from "./audit";
import { readBusinessCaseOperation, readTechnologiesOperation } from "./business";
import {
  readChecklistCoverageOperation,
  readChecklistCsvOperation,
  readChecklistOperation,
  saveChecklistItemOperation,
  undoChecklistItemOperation,
} from "./checklist";
import { readConsistencyCsvOperation, readConsistencyOperation, readCoverageOperation } from "./controls";
import { readDerivationOperation, readOrganizationDerivationOperation } from "./derivations";
import { exportDriverOperation, listDriversOperation, listTenetsOperation, readDriverOperation } from "./drivers";
import { readEventsOperation } from "./events";
import { listVersionsOperation, setAsideOperation } from "./history";
import type { Operation } from "./operation";
import { listPeopleOperation } from "./people";
import { readOnRampAdviceOperation, readRollOutFiguresOperation, readTeamFiguresOperation } from "./programme-figures";
import { readChallengeFiguresOperation, readPointFiguresOperation, readTaskFiguresOperation } from "./register-figures";
import {
  createEntryOperation,
  deleteEntryOperation,
  listEntriesOperation,
  listRegistersOperation,
  readEntryOperation,
  readRegisterCsvOperation,
  undoEntryOperation,
  updateEntryOperation,
} from "./registers";
import { searchOperation } from "./search";
import { readSettingsOperation, updateSettingsOperation } from "./settings";
import {
  createUnitOperation,
  deleteUnitOperation,
  listUnitsOperation,
  readUnitOperation,
  updateUnitOperation,
} from "./units";

export const OPERATIONS: readonly Operation[] = [
  readHealth,
  readMe,
  readCatalogue,
  readOpenApi,
  listUnitsOperation,
  createUnitOperation,
  readUnitOperation,
  updateUnitOperation,
  deleteUnitOperation,
  readChecklistOperation,
  saveChecklistItemOperation,
  undoChecklistItemOperation,
  readChecklistCoverageOperation,
  readChecklistCsvOperation,
  listAssessmentsOperation,
  createAssessmentOperation,
  listRegistersOperation,
  listEntriesOperation,
  createEntryOperation,
  readRegisterCsvOperation,
  readEntryOperation,
  updateEntryOperation,
  deleteEntryOperation,
  undoEntryOperation,
  listPeopleOperation,
  searchOperation,
  readAssessmentOperation,
  readCoverageOperation,
  readConsistencyOperation,
  readConsistencyCsvOperation,
  readFunctionOperation,
  saveFunctionOperation,
  listVersionsOperation,
  setAsideOperation,
  readSettingsOperation,
  updateSettingsOperation,
  readBusinessCaseOperation,
  readTechnologiesOperation,
  readScoreOperation,
  listTenetsOperation,
  listDriversOperation,
  readDriverOperation,
  exportDriverOperation,
  readEventsOperation,
  readDerivationOperation,
  readRollOutFiguresOperation,
  readTeamFiguresOperation,
  readOnRampAdviceOperation,
  readTaskFiguresOperation,
  readChallengeFiguresOperation,
  readPointFiguresOperation,
  readOrganizationDerivationOperation,
  listAuditEventsOperation,
];
