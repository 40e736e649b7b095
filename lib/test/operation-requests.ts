/** For every operation of the interface, a request that would succeed but for who asks. */
import type { Method } from "@/lib/api/contract/operation";
import type { Actor } from "@/lib/auth/actor";
import { NAME_MAX } from "@/lib/base/limits";
import { programme } from "@/lib/catalogue/programme/model";
import { challengeRegister } from "@/lib/challenge/register";
import { saveChecklistItem } from "@/lib/checklist/commands";
import { listStoredControls } from "@/lib/control/queries";
import { controlRegister } from "@/lib/control/register";
import { platformsOf } from "@/lib/control/rules";
import { createEntry, deleteEntry } from "@/lib/register/commands";
import { requireRegister } from "@/lib/registers/list.register";
import { buildSession, type Call, call } from "./api-client";
import { buildUnit } from "./factories";

type Id = { id: string };

/** An item that serves functions of the pillar data alone. */
const DATA_ITEM = "application-data.f3";

/** What there is to ask for: two units with an assessment each, and a business case; `base` is the organisation's address. */
export type World = {
  base: string;
  owner: Actor;
  /** A lead. */
  colleague: Actor;
  /** Owns the entries that are somebody's; keeps no register of the organisation. */
  assessor: Actor;
  given: Id;
  other: Id;
  assessed: { given: Id; other: Id };
  openCase: Id;
};

/** A function that builds the request of an operation; `which` says of which of several things ("given", "other"). */
export function requestBuilder({ base, owner, colleague, assessor, given, other, assessed, openCase }: World) {
  let count = 0;
  /** A number that no request has used yet, 10 to 99. */
  const fresh = () => 10 + (count++ % 90);

  /**
   * A challenge of the organisation ("owned": of the assessor), or a control (identity, or data) of the given or other unit
   * that is not answered.
   */
  async function freshEntry(which: string): Promise<object> {
    if (which.startsWith("challenges"))
      return { name: "New", ownerId: which.includes("owned") ? assessor.userId : null };
    const pillar = which.endsWith("data") ? "data" : "identity";
    const all = programme.controls
      .filter((control) => control.pillar === pillar)
      .flatMap((control) =>
        platformsOf(control).map((platform) => ({ subject: control.id, platform, label: control.text })),
      );
    const { subject, platform, label } = all[entries++ % all.length] ?? { subject: "", platform: "", label: "" };
    const unitId = which.startsWith("other") ? other.id : given.id;
    // There are more requests than controls of a pillar.
    for (const used of await listStoredControls(owner, unitId))
      if (used.controlId === subject && used.platform === platform)
        await deleteEntry(owner, controlRegister, used.entryId, used.version);
    return { unitId, subject, name: label.slice(0, NAME_MAX), fields: { platform } };
  }

  let entries = 0;
  const registerOf = (which: string) => (which.startsWith("challenges") ? challengeRegister.key : controlRegister.key);

  /** The address of an entry that the owner has just made. */
  async function entryAddress(which: string): Promise<string> {
    const key = registerOf(which);
    return `${base}/registers/${key}/${(await createEntry(owner, requireRegister(key), await freshEntry(which))).id}`;
  }

  /** Takes back that an entry was made, or deleted. */
  async function buildUndo(which: string): Promise<[Method, string, Call]> {
    const address = await entryAddress(which);
    const isDeleted = which.endsWith("deleted");
    if (isDeleted)
      await deleteEntry(owner, requireRegister(registerOf(which)), address.slice(address.lastIndexOf("/") + 1), 1);
    return ["POST", `${address}/undo`, { headers: { "if-match": isDeleted ? '"2"' : '"1"' } }];
  }

  /** Changes an item, or verifies one that the owner's colleague has implemented. */
  async function buildChecklistSave(which: string): Promise<[Method, string, Call]> {
    const isVerifying = which.endsWith("verify");
    const itemId = which.endsWith("data") ? DATA_ITEM : isVerifying ? "identity-access.f2" : "identity-access.f1";
    const unitId = which === "other" ? other.id : given.id;
    const seenOn = new Date().toISOString().slice(0, 10);
    const evidence = { url: "https://example.org/mfa", title: "Report", seenOn, seenById: owner.userId };
    const note = isVerifying ? "" : `Note ${fresh()}`;
    // Whoever verifies has neither implemented nor owns it.
    const document = { status: "implemented", note, evidence, ownerId: isVerifying ? colleague.userId : null };
    if (isVerifying) {
      await saveChecklistItem(owner, { unitId, itemId, version: "any", document: { status: "not_started" } });
      await saveChecklistItem(colleague, { unitId, itemId, version: "any", document });
    }
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
      case "readChecklistCoverage":
        return ["GET", `${base}/checklist/coverage`, {}];
      case "readChecklistCsv":
        return ["GET", `${base}/checklist/csv?unit=${which === "other" ? other.id : given.id}`, {}];
      case "saveChecklistItem":
        return buildChecklistSave(which);
      case "undoChecklistItem":
        // Of an item that nobody has saved: whoever may undo is told so (409).
        return ["POST", `${base}/checklist/identity-access.f3/undo${ofUnit}`, { headers: { "if-match": '"0"' } }];
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
        return ["POST", `${base}/registers/${registerOf(which)}`, { body: await freshEntry(which) }];
      case "readEntry":
        return ["GET", await entryAddress(which), {}];
      case "updateEntry":
        return ["PATCH", await entryAddress(which), { body: { dueOn: `20${fresh()}-12-31` }, headers: any }];
      case "deleteEntry":
        return ["DELETE", await entryAddress(which), { headers: any }];
      case "undoEntry":
        return buildUndo(which);
      case "listPeople":
        return ["GET", `${base}/people`, {}];
      case "search":
        return ["GET", `${base}/search?text=new`, {}];
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
      case "readTaskFigures":
        return ["GET", `${base}/programme/tasks`, {}];
      case "readChallengeFigures":
        return ["GET", `${base}/programme/challenges`, {}];
      case "readPointFigures":
        return ["GET", `${base}/programme/enforcement-points`, {}];
      case "readOrganizationDerivation":
        return ["GET", `${base}/derivation`, {}];
      case "listAuditEvents":
        return ["GET", `${base}/audit`, {}];
      default:
        throw new Error(`No request for ${operation}`);
    }
  }

  return buildRequest;
}
