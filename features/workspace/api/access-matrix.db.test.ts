/** Every operation x every role, x every scope of a token: the statuses, as a table. */
import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { createEntry } from "@/features/programme/register/commands";
import { ROLES, TOKEN_SCOPES } from "@/lib/access/policy";
import { buildSession, buildToken, type Credentials, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { requestBuilder } from "@/lib/test/operation-requests";
import { OPERATIONS } from "./list.api";

await useTestDatabase();

/**
 * "given": a unit that the reviewer (whole) and the assessor (pillar identity) are assigned to; "other": one they are
 * not. "owned": of the assessor. An undo of the checklist meets an item without a save (409). The stranger owns another organisation; nobody is
 * not signed in.
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
saveChecklistItem/given-data    200   403  200    403      403       403      403     404     401
saveChecklistItem/given-verify  200   403  200    200      403       403      403     404     401
saveChecklistItem/other         200   403  200    404      404       403      403     404     401
undoChecklistItem/given         409   403  409    409      409       403      403     404     401
undoChecklistItem/other         409   403  409    404      404       403      403     404     401
readChecklistCoverage           200   403  200    200      200       200      200     404     401
readChecklistCsv/given          200   403  200    200      200       200      200     404     401
readChecklistCsv/other          200   403  200    404      404       200      200     404     401
listAssessments                 200   200  200    200      200       200      200     404     401
createAssessment                201   403  201    403      403       403      403     404     401
listRegisters                   200   403  200    200      200       200      200     404     401
listEntries/challenges          200   403  200    200      200       200      200     404     401
readRegisterCsv/challenges      200   403  200    200      200       200      200     404     401
createEntry/challenges          201   403  201    403      403       403      403     404     401
createEntry/given               201   403  201    403      201       403      403     404     401
createEntry/given-data          201   403  201    403      403       403      403     404     401
createEntry/other               201   403  201    403      422       403      403     404     401
readEntry/challenges            200   403  200    200      200       200      200     404     401
readEntry/given                 200   403  200    200      200       200      200     404     401
readEntry/other                 200   403  200    404      404       200      200     404     401
updateEntry/challenges          200   403  200    403      403       403      403     404     401
updateEntry/given               200   403  200    403      200       403      403     404     401
updateEntry/given-data          200   403  200    403      403       403      403     404     401
updateEntry/other               200   403  200    404      404       403      403     404     401
deleteEntry/challenges          204   403  204    403      403       403      403     404     401
deleteEntry/given               204   403  204    403      204       403      403     404     401
deleteEntry/given-data          204   403  204    403      403       403      403     404     401
deleteEntry/other               204   403  204    404      404       403      403     404     401
undoEntry/challenges            200   403  200    403      403       403      403     404     401
undoEntry/challenges-deleted    200   403  200    403      403       403      403     404     401
undoEntry/challenges-owned      200   403  200    403      403       403      403     404     401
undoEntry/challenges-owned-deleted 200 403 200    403      403       403      403     404     401
undoEntry/given                 200   403  200    403      200       403      403     404     401
undoEntry/given-data            200   403  200    403      403       403      403     404     401
undoEntry/given-deleted         200   403  200    403      200       403      403     404     401
undoEntry/other                 200   403  200    404      404       403      403     404     401
undoEntry/other-deleted         200   403  200    404      404       403      403     404     401
listPeople                      200   200  200    200      200       200      200     404     401
search                          200   403  200    200      200       200      200     404     401
readAssessment/given            200   200  200    200      200       200      200     404     401
readAssessment/other            200   200  200    404      404       200      200     404     401
deleteAssessment/empty          204   403  204    403      403       403      403     404     401
deleteAssessment/given          409   403  409    403      403       403      403     404     401
deleteAssessment/other          409   403  409    404      404       403      403     404     401
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
readEventsOfMany/given          200   403  200    200      200       403      200     404     401
readEventsOfMany/other          200   403  200    404      404       403      200     404     401
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
readTaskFigures                 200   403  200    200      200       200      200     404     401
readChallengeFigures            200   403  200    200      200       200      200     404     401
readPointFigures                200   403  200    200      200       200      200     404     401
readOrganizationDerivation      200   200  200    403      403       200      200     404     401
readOrganizationScore           200   200  200    403      403       200      200     404     401
readUnitScore/given             200   200  200    200      200       200      200     404     401
readUnitScore/other             200   200  200    404      404       200      200     404     401
listAuditEvents                 200   200  200    403      403       403      200     404     401
verifyAuditLog                  200   200  200    403      403       403      200     404     401
readAuditHead                   200   200  200    403      403       403      200     404     401
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
undoChecklistItem/given         403      403         403         403             409        403    403
readChecklistCoverage           200      403         403         403             200        403    200
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
search                          200      403         403         403             200        403    200
readAssessment/given            200      200         403         403             200        403    200
deleteAssessment/empty          403      403         403         403             204        403    403
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
readEventsOfMany/given          200      200         403         403             403        403    200
readScore/given                 200      200         403         403             200        403    200
listTenets                      200      403         403         403             200        403    200
listDrivers                     200      403         403         403             200        403    200
readDriver                      200      403         403         403             200        403    200
exportDriver                    200      403         403         403             200        403    200
readDerivation/given            200      200         403         403             200        403    200
readRollOutFigures              200      403         403         403             200        403    200
readTeamFigures                 200      403         403         403             200        403    200
readOnRampAdvice                200      403         403         403             200        403    200
readTaskFigures                 200      403         403         403             200        403    200
readChallengeFigures            200      403         403         403             200        403    200
readPointFigures                200      403         403         403             200        403    200
readOrganizationDerivation      200      403         403         403             403        403    200
readOrganizationScore           200      403         403         403             403        403    200
readUnitScore/given             200      200         403         403             200        403    200
listAuditEvents                 200      403         403         403             403        403    200
verifyAuditLog                  200      403         403         403             403        403    200
readAuditHead                   200      403         403         403             403        403    200
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
const colleague = await buildMember(organization, "lead");
const given = await buildUnit(owner, { name: "Given" });
const other = await buildUnit(owner, { name: "Other" });
const scopesOf = {
  reviewer: [{ unitId: given.id, pillar: null }],
  assessor: [{ unitId: given.id, pillar: "identity" }],
} as const;
const assessor = await buildMember(organization, "assessor", { scopes: scopesOf.assessor });
const assessed = {
  given: await createAssessment(owner, { unitId: given.id, period: "2026-Q4" }),
  other: await createAssessment(owner, { unitId: other.id, period: "2026-Q4" }),
};
// An empty assessment goes with its unit; an answered one keeps it.
for (const { id: assessmentId } of Object.values(assessed))
  await saveFunction(owner, {
    assessmentId,
    functionKey: "networks.governance",
    version: 0,
    document: { answers: { "networks.governance.initial.1": "met" } },
  });
const openCase = await createEntry(owner, businessCaseRegister, { name: "Open" });

async function buildCallers(): Promise<Record<string, Credentials | undefined>> {
  const callers: Record<string, Credentials | undefined> = { nobody: undefined };
  for (const role of ROLES) {
    const scopes = role === "reviewer" ? scopesOf[role] : [];
    const member = role === "assessor" ? assessor : await buildMember(organization, role, { scopes });
    callers[role] = await buildSession(member);
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

const buildRequest = requestBuilder({
  base: `/api/v1/o/${organization.slug}`,
  owner,
  colleague,
  assessor,
  given,
  other,
  assessed,
  openCase,
});

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
