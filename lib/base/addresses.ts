/**
 * The addresses of all pages: pure functions, the only place that writes them. `organization` is the slug. The addresses
 * of the interface are in data-addresses.ts. A test holds that every page of app/ is here, and no address elsewhere.
 */
import { address, type Conditions, given, queryText } from "./query-text";

type Maybe = string | undefined;

/** The first page is the address without a number. */
const pageText = (page: number): Maybe => (page > 1 ? String(page) : undefined);

// Outside an organisation.

export const startPath = "/";

export const setUpPath = (token?: string): string => `/set-up${queryText({ token })}`;

/** `next`: where to go on after signing in. */
export const signInPath = (query: { next?: string; "signed-out"?: "here" | "everywhere" } = {}): string =>
  `/sign-in${queryText(query)}`;

export const invitationPath = (token: string): string => address`/invitation/${token}`;

export const resetPasswordPath = (token: string): string => address`/reset-password/${token}`;

/** `organization` is the one to go back to. */
export const accountPath = (organization?: string): string => `/account${queryText({ organization })}`;

/** The description of the interface; `organization` is the one that its examples name. */
export const apiDocsPath = (organization?: string): string => `/docs/api${queryText({ organization })}`;

/** The description of one operation, by its id. */
export const operationDocsPath = (operation: string, organization?: string): string =>
  address`/docs/api/${operation}` + queryText({ organization });

/** What an error of the interface means. */
export const problemPath = (code: string): string => `${apiDocsPath()}#problem-${code}`;

// Overview, work and results.

/** `pillar` chooses the heat map, `page` the units, from 1. */
export const overviewPath = (
  organization: string,
  { period, pillar, page = 1 }: { period?: string; pillar?: Maybe; page?: number } = {},
): string => address`/o/${organization}` + queryText({ period, pillar, page: pageText(page) });

/** `unit`: of its standing alone; `page`: of the units that a figure of the organisation is made of, from 1. */
export const organizationDerivationPath = (
  organization: string,
  of?: string,
  period?: string,
  { unit, page = 1 }: { unit?: Maybe; page?: number } = {},
): string => address`/o/${organization}/derivation` + queryText({ of, period, unit, page: pageText(page) });

export const workPath = (organization: string): string => address`/o/${organization}/work`;

export const assessPath = (organization: string): string => address`/o/${organization}/assess`;

/** Where an assessment is started. */
export const newAssessmentPath = (organization: string): string => `${assessPath(organization)}#new`;

export const resultPath = (organization: string, assessment: string): string =>
  address`/o/${organization}/assess/${assessment}`;

/** The assessment that a path names, at whichever of its screens; null elsewhere. */
export function assessmentOnPath(organization: string, path: string): string | null {
  const own = `${assessPath(organization)}/`;
  return (path.startsWith(own) && path.slice(own.length).split("/")[0]) || null;
}

/** `of`: "overall", or the key of a pillar, function or cross-cutting capability. */
export const derivationPath = (organization: string, assessment: string, of: string): string =>
  address`/o/${organization}/assess/${assessment}/derivation` + queryText({ of });

export const questionPath = (organization: string, assessment: string, functionKey: string): string =>
  address`/o/${organization}/assess/${assessment}/functions/${functionKey}`;

/** Is `path` a screen of the assessment's questionnaire? */
export const isQuestionPath = (organization: string, assessment: string, path: string): boolean =>
  path.startsWith(questionPath(organization, assessment, ""));

// Checklist.

/** Which items of the checklist are asked for. */
export type ItemConditions = { status?: Maybe; owner?: Maybe; level?: Maybe; overdue?: boolean | undefined };

export const itemConditions = ({ status, owner, level, overdue }: ItemConditions): Conditions => ({
  status,
  owner,
  level,
  overdue,
});

/** The checklist of all units; with a filter, the list of their items. */
export const checklistPath = (organization: string, filter: ItemConditions = {}, page = 1): string =>
  address`/o/${organization}/checklist` +
  queryText({ ...itemConditions(filter), page: page === 1 ? undefined : String(page) });

/** The checklist of one unit; `done` is what was just done there. */
export const unitChecklistPath = (
  organization: string,
  unit: string,
  filter: ItemConditions = {},
  done?: string,
): string => checklistPath(organization) + queryText({ unit, ...itemConditions(filter), done });

/** One item of a unit. It carries the list's filter, so that the way back leads to the same list. */
export const itemPath = (organization: string, unit: string, itemId: string, filter: ItemConditions = {}): string =>
  address`/o/${organization}/checklist/${itemId}` + queryText({ unit, ...itemConditions(filter) });

// Controls.

type Choice = { readonly unit?: Maybe; readonly pillar?: Maybe };

export const controlsPath = (organization: string, choice: Choice = {}): string =>
  address`/o/${organization}/controls` + queryText(choice);

export const coveragePath = (organization: string, choice: Choice = {}): string =>
  address`/o/${organization}/controls/coverage` + queryText(choice);

export const consistencyPath = (organization: string, choice: Choice = {}): string =>
  address`/o/${organization}/controls/consistency` + queryText(choice);

export const cloudGuidancePath = (organization: string): string => address`/o/${organization}/controls/guidance`;

// Programme.

export type ProgrammePageKey = "steps" | "principles" | "drivers" | "why";

/** The programme, or one of its pages that is no register. */
export const programmePath = (organization: string, page?: ProgrammePageKey): string =>
  address`/o/${organization}/programme` + (page ? `/${page}` : "");

/** What is asked for of drivers. */
export type DriverConditions = {
  period?: Maybe;
  unit?: Maybe;
  pillar?: Maybe;
  group?: Maybe;
  level?: Maybe;
  support?: Maybe;
  text?: Maybe;
};

export function driverConditions(query: DriverConditions): Record<string, string> {
  const { period, unit, pillar, group, level, support, text } = query;
  return given({ period, unit, pillar, group, level, support, text });
}

export const driversPath = (organization: string, query: DriverConditions = {}): string =>
  programmePath(organization, "drivers") + queryText(driverConditions(query));

export const driverPath = (organization: string, key: string, query: DriverConditions = {}): string =>
  address`/o/${organization}/programme/drivers/${key}` + queryText(driverConditions(query));

/** Which entries of a register are asked for. */
export type EntryConditions = {
  text?: Maybe;
  status?: Maybe;
  owner?: Maybe;
  unit?: Maybe;
  subject?: Maybe;
  pillar?: Maybe;
  overdue?: boolean | undefined;
  deleted?: boolean | undefined;
};

/** What narrows a list, as the query of an address: "?status=open", "" for nothing. */
export const filterQuery = (filter: EntryConditions, more: Record<string, string> = {}): string =>
  queryText({ ...filter, ...more });

export const registerPath = (organization: string, register: string): string =>
  address`/o/${organization}/programme/${register}`;

export const entryPath = (organization: string, register: string, id: string): string =>
  address`/o/${organization}/programme/${register}/${id}`;

/** The parts of an entry's address, path and query; null for any other. */
export function partsOfEntryPath(path: string): { organization: string; register: string; id: string } | null {
  const [, organization, register, id] = /^\/o\/([\w-]+)\/programme\/([\w-]+)\/([\w-]+)\/?(?:\?|$)/.exec(path) ?? [];
  return organization && register && id ? { organization, register, id } : null;
}

/** What the catalogue has for a register: to read, and for those who write the register to take over. */
export const cataloguePath = (organization: string, register: string): string =>
  address`/o/${organization}/programme/${register}/catalogue`;

/** What was deleted of a register, for those who keep it. */
export const deletedPath = (organization: string, register: string): string =>
  registerPath(organization, register) + filterQuery({ deleted: true });

/** The form of a new entry, with what it is about already chosen. */
export const newEntryPath = (
  organization: string,
  register: string,
  about: { subject?: Maybe; unit?: Maybe } = {},
): string => address`/o/${organization}/programme/${register}/new` + queryText(about);

// Administration.

/** With conditions, the units that fit them, without their tree. */
export const unitsPath = (
  organization: string,
  filter: { highValueAsset?: Maybe; impactLevel?: Maybe; retired?: Maybe } = {},
): string => address`/o/${organization}/admin/units` + queryText(filter);

export const unitPath = (organization: string, unit: string): string => address`/o/${organization}/admin/units/${unit}`;

/** Where a unit is added, below `parent` if one is given. */
export const newUnitPath = (organization: string, parent?: string): string =>
  address`/o/${organization}/admin/units/new` + queryText({ parent });

export const peoplePath = (organization: string, query: { name?: Maybe; page?: Maybe } = {}): string =>
  address`/o/${organization}/admin/people` + queryText(query);

export const memberPath = (organization: string, user: string): string =>
  address`/o/${organization}/admin/people/${user}`;

export const invitePath = (organization: string): string => address`/o/${organization}/admin/people/invite`;

export const tokensPath = (organization: string): string => address`/o/${organization}/admin/tokens`;

export const newTokenPath = (organization: string): string => address`/o/${organization}/admin/tokens/new`;

export const settingsPath = (organization: string): string => address`/o/${organization}/admin/settings`;

/** Which events of the audit log are asked for. */
export type EventConditions = {
  actor?: Maybe;
  action?: Maybe;
  subject?: Maybe;
  from?: Maybe;
  to?: Maybe;
  text?: Maybe;
};

/** `entry` is the number of the event that is open. */
export const auditPath = (
  organization: string,
  query: EventConditions & { cursor?: Maybe; entry?: Maybe } = {},
): string => address`/o/${organization}/admin/audit` + queryText(query);
