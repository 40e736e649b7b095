/** Every operation x every role, x every scope of a token: the statuses, as a table. */
import { describe, expect, it } from "vitest";
import { ROLES, TOKEN_SCOPES } from "@/lib/access/policy";
import { createAssessment } from "@/lib/assessment/commands";
import { businessCaseKind } from "@/lib/business-case/kind";
import { saveChecklistItem } from "@/lib/checklist/commands";
import { controlKind, PLATFORMS } from "@/lib/control/kind";
import { createEntry } from "@/lib/register/commands";
import { requireKind } from "@/lib/register/kinds";
import { NAME_MAX } from "@/lib/register/rules";
import { buildSession, buildToken, type Call, type Credentials, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import type { Method } from "./contract/operation";
import { OPERATIONS } from "./contract/operations";

await useTestDatabase();

/**
 * "given": a unit that the reviewer (whole) and the assessor (pillar identity) are assigned to; "other": one they are
 * not. The stranger owns another organisation; nobody is not signed in.
 */
const BY_ROLE = `
                               owner admin lead reviewer assessor executive auditor stranger nobody
readHealth                      200   200  200    200      200       200      200     200     200
readMe                          200   200  200    200      200       200      200     200     401
readCatalogue                   200   200  200    200      200       200      200     200     401
readOpenApi                     200   200  200    200      200       200      200     200     401
listUnits                       200   200  200    200      200       200      200     404     401
createUnit                      201   201  201    403      403       403      403     404     401
readUnit/given                  200   200  200    200      200       200      200     404     401
readUnit/other                  200   200  200    404      404       200      200     404     401
updateUnit/given                200   200  200    403      403       403      403     404     401
updateUnit/other                200   200  200    404      404       403      403     404     401
deleteUnit/given                409   409  409    403      403       403      403     404     401
deleteUnit/other                409   409  409    404      404       403      403     404     401
deleteUnit/empty                204   204  204    404      404       403      403     404     401
readChecklist/given             200   403  200    200      200       200      200     404     401
readChecklist/other             200   403  200    404      404       200      200     404     401
saveChecklistItem/given         200   403  200    403      200       403      403     404     401
saveChecklistItem/given-verify  200   403  200    200      403       403      403     404     401
saveChecklistItem/other         200   403  200    404      404       403      403     404     401
readChecklistCsv/given          200   403  200    200      200       200      200     404     401
readChecklistCsv/other          200   403  200    404      404       200      200     404     401
listAssessments                 200   200  200    200      200       200      200     404     401
createAssessment                201   403  201    403      403       403      403     404     401
listRegisters                   200   403  200    200      200       200      200     404     401
listEntries/challenges          200   403  200    200      200       200      200     404     401
readRegisterCsv/challenges      200   403  200    200      200       200      200     404     401
createEntry/challenges          201   403  201    403      403       403      403     404     401
createEntry/given               201   403  201    403      201       403      403     404     401
createEntry/other               201   403  201    403      422       403      403     404     401
readEntry/challenges            200   403  200    200      200       200      200     404     401
readEntry/given                 200   403  200    200      200       200      200     404     401
readEntry/other                 200   403  200    404      404       200      200     404     401
updateEntry/challenges          200   403  200    403      403       403      403     404     401
updateEntry/given               200   403  200    403      200       403      403     404     401
updateEntry/other               200   403  200    404      404       403      403     404     401
deleteEntry/challenges          204   403  204    403      403       403      403     404     401
deleteEntry/given               204   403  204    403      204       403      403     404     401
deleteEntry/other               204   403  204    404      404       403      403     404     401
undoEntry/challenges            200   403  200    403      403       403      403     404     401
undoEntry/given                 200   403  200    403      200       403      403     404     401
undoEntry/other                 200   403  200    404      404       403      403     404     401
listPeople                      200   200  200    200      200       200      200     404     401
readAssessment/given            200   200  200    200      200       200      200     404     401
readAssessment/other            200   200  200    404      404       200      200     404     401
readCoverage                    200   403  200    200      200       200      200     404     401
readCoverage/given              200   403  200    200      200       200      200     404     401
readCoverage/other              200   403  200    404      404       200      200     404     401
readConsistency                 200   403  200    200      200       200      200     404     401
readConsistency/given           200   403  200    200      200       200      200     404     401
readConsistency/other           200   403  200    404      404       200      200     404     401
readConsistencyCsv              200   403  200    200      200       200      200     404     401
readConsistencyCsv/given        200   403  200    200      200       200      200     404     401
readConsistencyCsv/other        200   403  200    404      404       200      200     404     401
readFunction/given              200   403  200    200      200       403      200     404     401
readFunction/other              200   403  200    404      404       403      200     404     401
saveFunction/given              200   403  200    403      200       403      403     404     401
saveFunction/given-data         200   403  200    403      403       403      403     404     401
saveFunction/given-target       200   403  200    403      403       403      403     404     401
saveFunction/other              200   403  200    404      404       403      403     404     401
listVersions/given              200   403  200    200      200       403      200     404     401
listVersions/other              200   403  200    404      404       403      200     404     401
setAside/given                  201   403  201    403      201       403      403     404     401
setAside/given-data             201   403  201    403      403       403      403     404     401
setAside/given-target           201   403  201    403      201       403      403     404     401
setAside/other                  201   403  201    404      404       403      403     404     401
readSettings                    200   200  200    200      200       200      200     404     401
updateSettings                  200   200  200    403      403       403      403     404     401
readBusinessCase                200   403  200    200      200       200      200     404     401
readTechnologies                200   403  200    200      200       200      200     404     401
readEvents/given                200   403  200    200      200       403      200     404     401
readEvents/other                200   403  200    404      404       403      200     404     401
readScore/given                 200   200  200    200      200       200      200     404     401
readScore/other                 200   200  200    404      404       200      200     404     401
listTenets                      200   403  200    200      200       200      200     404     401
listDrivers                     200   403  200    200      200       200      200     404     401
readDriver                      200   403  200    200      200       200      200     404     401
exportDriver                    200   403  200    200      200       200      200     404     401
readDerivation/given            200   200  200    200      200       200      200     404     401
readDerivation/other            200   200  200    404      404       200      200     404     401
readRollOutFigures              200   403  200    200      200       200      200     404     401
readTeamFigures                 200   403  200    200      200       200      200     404     401
readOnRampAdvice                200   403  200    200      200       200      200     404     401
readOrganizationDerivation      200   200  200    403      403       200      200     404     401
listAuditEvents                 200   200  403    403      403       403      200     404     401
`;

/** Tokens that the owner made, one per scope; the last is the auditor's with all scopes. */
const BY_SCOPE = `
                               read answers:write kpi:write evidence:write programme:write admin auditor
readHealth                      200      200         200         200             200        200    200
readMe                          200      200         200         200             200        200    200
readCatalogue                   200      200         200         200             200        200    200
readOpenApi                     200      200         200         200             200        200    200
listUnits                       200      200         403         403             200        403    200
createUnit                      403      403         403         403             201        403    403
readUnit/given                  200      200         403         403             200        403    200
updateUnit/given                403      403         403         403             200        403    403
deleteUnit/empty                403      403         403         403             204        403    403
readChecklist/given             200      403         403         403             200        403    200
saveChecklistItem/given         403      403         403         403             200        403    403
saveChecklistItem/given-verify  403      403         403         403             200        403    403
readChecklistCsv/given          200      403         403         403             200        403    200
listAssessments                 200      200         403         403             200        403    200
createAssessment                403      403         403         403             201        403    403
listRegisters                   200      403         403         403             200        403    200
listEntries/challenges          200      403         403         403             200        403    200
readRegisterCsv/challenges      200      403         403         403             200        403    200
createEntry/challenges          403      403         403         403             201        403    403
createEntry/given               403      403         403         403             201        403    403
readEntry/given                 200      403         403         403             200        403    200
updateEntry/challenges          403      403         403         403             200        403    403
deleteEntry/given               403      403         403         403             204        403    403
undoEntry/given                 403      403         403         403             200        403    403
listPeople                      200      403         403         403             200        403    200
readAssessment/given            200      200         403         403             200        403    200
readCoverage                    200      403         403         403             200        403    200
readConsistency                 200      403         403         403             200        403    200
readConsistencyCsv              200      403         403         403             200        403    200
readFunction/given              200      200         403         403             403        403    200
saveFunction/given              403      200         403         403             403        403    403
saveFunction/given-target       403      403         403         403             403        403    403
listVersions/given              200      200         403         403             403        403    200
setAside/given                  403      201         403         403             403        403    403
readSettings                    200      403         403         403             200        200    200
updateSettings                  403      403         403         403             403        200    403
readBusinessCase                200      403         403         403             200        403    200
readTechnologies                200      403         403         403             200        403    200
readEvents/given                200      200         403         403             403        403    200
readScore/given                 200      200         403         403             200        403    200
listTenets                      200      403         403         403             200        403    200
listDrivers                     200      403         403         403             200        403    200
readDriver                      200      403         403         403             200        403    200
exportDriver                    200      403         403         403             200        403    200
readDerivation/given            200      200         403         403             200        403    200
readRollOutFigures              200      403         403         403             200        403    200
readTeamFigures                 200      403         403         403             200        403    200
readOnRampAdvice                200      403         403         403             200        403    200
readOrganizationDerivation      200      403         403         403             403        403    200
listAuditEvents                 200      403         403         403             403        403    200
`;

function parse(table: string) {
  const [header = "", ...rows] = table.trim().split("\n");
  const columns = header.trim().split(/\s+/);
  return rows.map((row) => {
    const [name = "", ...cells] = row.trim().split(/\s+/);
    return { name, expected: Object.fromEntries(columns.map((column, i) => [column, Number(cells[i])])) };
  });
}

const organization = await buildOrganization("Acme");
const owner = await buildMember(organization, "owner");
const given = await buildUnit(owner, { name: "Given" });
const other = await buildUnit(owner, { name: "Other" });
const assessed = {
  given: await createAssessment(owner, { unitId: given.id, period: "2026-Q4" }),
  other: await createAssessment(owner, { unitId: other.id, period: "2026-Q4" }),
};
const openCase = await createEntry(owner, businessCaseKind, { name: "Open" });
const scopesOf = {
  reviewer: [{ unitId: given.id, pillar: null }],
  assessor: [{ unitId: given.id, pillar: "identity" }],
} as const;

async function buildCallers(): Promise<Record<string, Credentials | undefined>> {
  const callers: Record<string, Credentials | undefined> = { nobody: undefined };
  for (const role of ROLES) {
    const scopes = role === "reviewer" || role === "assessor" ? scopesOf[role] : [];
    callers[role] = await buildSession(await buildMember(organization, role, { scopes }));
  }
  callers.stranger = await buildSession(await buildMember(await buildOrganization(), "owner"));
  return callers;
}

async function buildTokens(): Promise<Record<string, Credentials>> {
  const tokens: Record<string, Credentials> = {};
  for (const scope of TOKEN_SCOPES) tokens[scope] = await buildToken(owner, [scope]);
  tokens.auditor = await buildToken(await buildMember(organization, "auditor"), TOKEN_SCOPES);
  return tokens;
}

const base = `/api/v1/o/${organization.slug}`;
let count = 0;
/** A number that no request has used yet, 10 to 99. */
const fresh = () => 10 + (count++ % 90);

/** A challenge of the organisation, or a control of the given or other unit that nothing was said of yet. */
function freshEntry(which: string): object {
  if (which === "challenges") return { name: "New" };
  const all = PLATFORMS.flatMap(({ value: platform }) =>
    (controlKind.subject?.options ?? []).map(({ value: subject, label }) => ({ subject, platform, label })),
  );
  const { subject, platform, label } = all[entries++ % all.length] ?? { subject: "", platform: "", label: "" };
  const unitId = which === "other" ? other.id : given.id;
  return { unitId, subject, name: label.slice(0, NAME_MAX), fields: { platform } };
}

let entries = 0;
const registerOf = (which: string) => (which === "challenges" ? which : controlKind.key);

/** The address of an entry that the owner has just made. */
async function entryAddress(which: string): Promise<string> {
  const key = registerOf(which);
  return `${base}/registers/${key}/${(await createEntry(owner, requireKind(key), freshEntry(which))).id}`;
}

/** Changes an item, or verifies one that the owner's colleague has implemented. */
async function buildChecklistSave(which: string): Promise<[Method, string, Call]> {
  const isVerifying = which.endsWith("verify");
  const itemId = isVerifying ? "identity-access.f2" : "identity-access.f1";
  const unitId = which === "other" ? other.id : given.id;
  const seenOn = new Date().toISOString().slice(0, 10);
  const evidence = { url: "https://example.org/mfa", title: "Report", seenOn, seenById: owner.userId };
  const note = isVerifying ? "" : `Note ${fresh()}`;
  const document = { status: "implemented", note, evidence };
  if (isVerifying) await saveChecklistItem(owner, { unitId, itemId, version: "any", document });
  const body = isVerifying ? { ...document, status: "verified" } : document;
  return ["PUT", `${base}/checklist/${itemId}?unit=${unitId}`, { body, headers: { "if-match": "*" } }];
}

/** A request that would succeed but for who asks. `which` is what follows the slash in the table. */
async function buildRequest(operation: string, which: string): Promise<[Method, string, Call]> {
  const unit = `${base}/units/${which === "other" ? other.id : given.id}`;
  const assessment = `${base}/assessments/${which === "other" ? assessed.other.id : assessed.given.id}`;
  const fn = `${assessment}/functions/${which.endsWith("data") ? "data.data-encryption" : "identity.authentication"}`;
  const any = { "if-match": "*" };
  const ofUnit = which === "" ? "" : `?unit=${which === "other" ? other.id : given.id}`;
  switch (operation) {
    case "readHealth":
      return ["GET", "/api/health", {}];
    case "readMe":
      return ["GET", "/api/v1/me", {}];
    case "readCatalogue":
      return ["GET", "/api/v1/catalogue", {}];
    case "readOpenApi":
      return ["GET", "/api/v1/openapi.json", {}];
    case "listUnits":
      return ["GET", `${base}/units`, {}];
    case "createUnit":
      return ["POST", `${base}/units`, { body: { name: "New", kind: "system" } }];
    case "readUnit":
      return ["GET", unit, {}];
    case "updateUnit":
      return ["PATCH", unit, { body: { criticality: 4 }, headers: any }];
    case "deleteUnit":
      return ["DELETE", which === "empty" ? `${base}/units/${(await buildUnit(owner)).id}` : unit, { headers: any }];
    case "readChecklist":
      return ["GET", `${base}/checklist?unit=${which === "other" ? other.id : given.id}`, {}];
    case "readChecklistCsv":
      return ["GET", `${base}/checklist/csv?unit=${which === "other" ? other.id : given.id}`, {}];
    case "saveChecklistItem":
      return buildChecklistSave(which);
    case "listAssessments":
      return ["GET", `${base}/assessments`, {}];
    case "createAssessment":
      return ["POST", `${base}/assessments`, { body: { unitId: given.id, period: `20${fresh()}-Q1` } }];
    case "listRegisters":
      return ["GET", `${base}/registers`, {}];
    case "listEntries":
      return ["GET", `${base}/registers/${which}`, {}];
    case "readRegisterCsv":
      return ["GET", `${base}/registers/${which}/csv`, {}];
    case "createEntry":
      return ["POST", `${base}/registers/${registerOf(which)}`, { body: freshEntry(which) }];
    case "readEntry":
      return ["GET", await entryAddress(which), {}];
    case "updateEntry":
      return ["PATCH", await entryAddress(which), { body: { dueOn: `20${fresh()}-12-31` }, headers: any }];
    case "deleteEntry":
      return ["DELETE", await entryAddress(which), { headers: any }];
    case "undoEntry":
      return ["POST", `${await entryAddress(which)}/undo`, { headers: any }];
    case "listPeople":
      return ["GET", `${base}/people`, {}];
    case "readAssessment":
      return ["GET", assessment, {}];
    case "readCoverage":
      return ["GET", `${base}/programme/coverage${ofUnit}`, {}];
    case "readConsistency":
      return ["GET", `${base}/programme/consistency${ofUnit}`, {}];
    case "readConsistencyCsv":
      return ["GET", `${base}/programme/consistency/csv${ofUnit}`, {}];
    case "readFunction":
      return ["GET", fn, {}];
    case "saveFunction": {
      const target = which.endsWith("target") ? { stage: "optimal", date: `20${fresh()}-12-31` } : undefined;
      const stored = await call("GET", fn, { as: await buildSession(owner) });
      const document = { ...(stored.json as object), note: `Note ${fresh()}`, ...(target ? { target } : {}) };
      return ["PUT", fn, { body: document, headers: any }];
    }
    case "listVersions":
      return ["GET", `${fn}/versions`, {}];
    case "setAside": {
      const target = which.endsWith("target") ? { stage: "optimal", date: `20${fresh()}-12-31` } : null;
      return ["POST", `${fn}/versions`, { body: { document: { note: `Note ${fresh()}`, target }, basedOn: 1 } }];
    }
    case "readSettings":
      return ["GET", `${base}/settings`, {}];
    case "updateSettings":
      return ["PATCH", `${base}/settings`, { body: { checklistReviewMonths: 1 + (fresh() % 36) }, headers: any }];
    case "readBusinessCase":
      return ["GET", `${base}/programme/business-cases/${openCase.id}`, {}];
    case "readTechnologies":
      return ["GET", `${base}/programme/technologies`, {}];
    case "readEvents":
      return ["GET", `${assessment}/events?at=identity.authentication`, {}];
    case "readScore":
      return ["GET", `${assessment}/score`, {}];
    case "listTenets":
      return ["GET", `${base}/programme/tenets`, {}];
    case "listDrivers":
      return ["GET", `${base}/programme/drivers`, {}];
    case "readDriver":
      return ["GET", `${base}/programme/drivers/dod`, {}];
    case "exportDriver":
      return ["GET", `${base}/programme/drivers/dod/csv`, {}];
    case "readDerivation":
      return ["GET", `${assessment}/derivation?of=identity`, {}];
    case "readRollOutFigures":
      return ["GET", `${base}/programme/roll-outs`, {}];
    case "readTeamFigures":
      return ["GET", `${base}/programme/team`, {}];
    case "readOnRampAdvice":
      return ["GET", `${base}/programme/on-ramps`, {}];
    case "readOrganizationDerivation":
      return ["GET", `${base}/derivation`, {}];
    case "listAuditEvents":
      return ["GET", `${base}/audit`, {}];
    default:
      throw new Error(`No request for ${operation}`);
  }
}

function holdTable(table: string, callers: Record<string, Credentials | undefined>): void {
  it.each(parse(table))("$name", async ({ name, expected }) => {
    const [operation = "", which = ""] = name.split("/");
    const found: Record<string, number> = {};
    for (const column of Object.keys(expected)) {
      const [method, address, request] = await buildRequest(operation, which);
      found[column] = (await call(method, address, { ...request, as: callers[column] })).status;
    }
    expect(found).toEqual(expected);
  });

  it("has a row for every operation", () => {
    const rows = parse(table).map(({ name }) => name.split("/")[0]);
    expect([...new Set(rows)].sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
  });
}

const callers = await buildCallers();
const tokens = await buildTokens();

describe("by role", () => holdTable(BY_ROLE, callers));
describe("by token scope", () => holdTable(BY_SCOPE, tokens));
