/**
 * The addresses of the interface that Tenet itself calls or names; a test holds that the interface's contract has them.
 * `organization` is the slug.
 */
import {
  type DriverConditions,
  driverConditions,
  type EntryConditions,
  type EventConditions,
  type ItemConditions,
  itemConditions,
} from "./addresses";
import { AUDIT_PART_MAX } from "./limits";
import { address, type Conditions, queryText } from "./query-text";

/** The OpenAPI document. */
export const openapiPath = "/api/v1/openapi.json";

export const meDataPath = "/api/v1/me";

/** next-auth's two addresses of a sign-in. */
export const csrfPath = "/api/auth/csrf";
export const credentialsPath = "/api/auth/callback/credentials";

/** What the command palette offers: for Tenet's own pages, not part of the interface. */
export const paletteOfferPath = (organization: string): string => address`/o/${organization}/palette`;

/** What all addresses of an organisation begin with. */
export const organizationDataPath = (organization: string): string => address`/api/v1/o/${organization}`;

export const searchDataPath = (organization: string, query: Conditions): string =>
  address`/api/v1/o/${organization}/search` + queryText(query);

export const unitsDataPath = (organization: string, query: Conditions = {}): string =>
  address`/api/v1/o/${organization}/units` + queryText(query);

/** Everybody with access. */
export const peopleDataPath = (organization: string): string => address`/api/v1/o/${organization}/people`;

export const unitDataPath = (organization: string, unit: string): string =>
  address`/api/v1/o/${organization}/units/${unit}`;

export const assessmentsDataPath = (organization: string, query: Conditions = {}): string =>
  address`/api/v1/o/${organization}/assessments` + queryText(query);

export const assessmentDataPath = (organization: string, assessment: string): string =>
  address`/api/v1/o/${organization}/assessments/${assessment}`;

/** What others do in several assessments, as one stream; `of` names them and what is looked at. */
export const eventsDataPath = (organization: string, of: string): string =>
  address`/api/v1/o/${organization}/events` + queryText({ of });

export const functionDataPath = (organization: string, assessment: string, functionKey: string): string =>
  address`/api/v1/o/${organization}/assessments/${assessment}/functions/${functionKey}`;

export const versionsDataPath = (
  organization: string,
  assessment: string,
  functionKey: string,
  query: { cursor?: string | undefined } = {},
): string =>
  address`/api/v1/o/${organization}/assessments/${assessment}/functions/${functionKey}/versions` + queryText(query);

/** What `organizationDerivationPath` shows. */
export const organizationDerivationDataPath = (
  organization: string,
  of: string,
  period: string,
  unit?: string,
): string => address`/api/v1/o/${organization}/derivation` + queryText({ of, period, unit });

/** What `derivationPath` shows. */
export const derivationDataPath = (organization: string, assessment: string, of: string): string =>
  address`/api/v1/o/${organization}/assessments/${assessment}/derivation` + queryText({ of });

/** What the checklist shows, as CSV; of all units where none is given. */
export const checklistCsvPath = (organization: string, unit: string | undefined, filter: ItemConditions = {}): string =>
  address`/api/v1/o/${organization}/checklist/csv` + queryText({ unit, ...itemConditions(filter) });

/** What `auditPath` shows, as a file of all of it. */
export const auditFilePath = (organization: string, format: "csv" | "jsonl", filter: EventConditions = {}): string =>
  address`/api/v1/o/${organization}/audit` + queryText({ ...filter, format });

/** The signed head of the audit log. */
export const auditHeadPath = (organization: string): string => address`/api/v1/o/${organization}/audit/head`;

/** The check of the part of the audit log that follows `after`, "12:hash"; from the beginning without it. */
export const auditPartPath = (organization: string, after?: string): string =>
  address`/api/v1/o/${organization}/audit/verify` + queryText({ after, limit: String(AUDIT_PART_MAX) });

/** What `consistencyPath` shows, as CSV. */
export const consistencyCsvPath = (organization: string, choice: Conditions = {}): string =>
  address`/api/v1/o/${organization}/programme/consistency/csv` + queryText(choice);

/** What `driverPath` shows, as CSV. */
export const driverCsvPath = (organization: string, key: string, query: DriverConditions = {}): string =>
  address`/api/v1/o/${organization}/programme/drivers/${key}/csv` + queryText(driverConditions(query));

export const entryDataPath = (organization: string, register: string, id: string): string =>
  address`/api/v1/o/${organization}/registers/${register}/${id}`;

/** What the list of a register shows, as CSV. */
export const registerCsvPath = (organization: string, register: string, filter: EntryConditions = {}): string =>
  address`/api/v1/o/${organization}/registers/${register}/csv` + queryText(filter);
