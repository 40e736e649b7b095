/**
 * For every operation of the interface, a request that would succeed but for who asks: the one that its contract shows,
 * and a request by hand where that depends on what is stored.
 */

import { createAssessment } from "@/features/assess/assessment/commands";
import { programme } from "@/features/model/catalogue/programme/model";
import { challengeRegister } from "@/features/programme/challenge/register";
import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { listStoredControls } from "@/features/programme/control/queries";
import { controlRegister } from "@/features/programme/control/register";
import { platformsOf } from "@/features/programme/control/rules";
import { createEntry, deleteEntry } from "@/features/programme/register/commands";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import { requireRegister } from "@/features/workspace/registers/list.register";
import type { Actor } from "@/lib/access/actor";
import { NAME_MAX } from "@/lib/base/limits";
import type { Method } from "@/lib/http/contract";
import { buildSession, type Call, call } from "./api-client";
import { buildUnit } from "./factories";

type Id = { id: string };

/** An item that serves functions of the pillar data alone. */
const DATA_ITEM = "application-data.f3";

const functionKeyOf = (which: string) => (which.endsWith("data") ? "data.data-encryption" : "identity.authentication");

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

  const unitOf = (which: string) => (which.startsWith("other") ? other.id : given.id);
  const functionOf = (which: string) =>
    `${base}/assessments/${which.startsWith("other") ? assessed.other.id : assessed.given.id}/functions/${functionKeyOf(which)}`;
  const targetOf = (which: string) =>
    which.endsWith("target") ? { target: { stage: "optimal", date: `20${fresh()}-12-31` } } : {};

  /** The request that the contract shows: its example, under the address of what there is to ask for. */
  function buildExample(id: string, which: string): [Method, string, Call] {
    const operation = OPERATIONS.find((one) => one.id === id);
    if (!operation) throw new Error(`No operation ${id}`);
    const { method, path, query, body, needsVersion } = operation;
    /** By the part of the path before the name. */
    const values: Record<string, string> = {
      o: base.slice(base.lastIndexOf("/") + 1),
      units: unitOf(which),
      assessments: which.startsWith("other") ? assessed.other.id : assessed.given.id,
      functions: functionKeyOf(which),
      registers: which,
      "business-cases": openCase.id,
      drivers: "dod",
    };
    const address = path.replaceAll(/([\w-]+)\/\{\w+\}/g, (_, part: string) => `${part}/${values[part]}`);
    const isOfUnit = /^(given|other)/.test(which) && query !== undefined && "unit" in query.shape;
    return [
      method,
      isOfUnit ? `${address}?unit=${unitOf(which)}` : address,
      { ...(needsVersion ? { headers: { "if-match": "*" } } : {}), ...(body ? { body: body.example } : {}) },
    ];
  }

  const BY_HAND: Readonly<Record<string, (which: string) => Promise<[Method, string, Call]>>> = {
    deleteUnit: async (which) => {
      const id = which === "empty" ? (await buildUnit(owner)).id : unitOf(which);
      return ["DELETE", `${base}/units/${id}`, { headers: { "if-match": "*" } }];
    },
    saveChecklistItem: buildChecklistSave,
    // Of an item that nobody has saved: who may undo is told so (409).
    undoChecklistItem: async (which) => [
      "POST",
      `${base}/checklist/identity-access.f3/undo?unit=${unitOf(which)}`,
      { headers: { "if-match": '"0"' } },
    ],
    createAssessment: async () => [
      "POST",
      `${base}/assessments`,
      { body: { unitId: given.id, period: `20${fresh()}-Q1`, confirmFarPeriod: true } },
    ],
    deleteAssessment: async (which) => {
      const isEmpty = which === "empty";
      const input = { unitId: given.id, period: `20${fresh()}-Q2`, confirmFarPeriod: true };
      const empty = isEmpty && (await createAssessment(owner, input));
      const { id } = empty || (which === "other" ? assessed.other : assessed.given);
      return ["DELETE", `${base}/assessments/${id}`, {}];
    },
    createEntry: async (which) => ["POST", `${base}/registers/${registerOf(which)}`, { body: await freshEntry(which) }],
    readEntry: async (which) => ["GET", await entryAddress(which), {}],
    updateEntry: async (which) => [
      "PATCH",
      await entryAddress(which),
      { body: { dueOn: `20${fresh()}-12-31` }, headers: { "if-match": "*" } },
    ],
    deleteEntry: async (which) => ["DELETE", await entryAddress(which), { headers: { "if-match": "*" } }],
    undoEntry: buildUndo,
    readEventsOfMany: async (which) => [
      "GET",
      `${base}/events?of=${which.startsWith("other") ? assessed.other.id : assessed.given.id}`,
      {},
    ],
    search: async () => ["GET", `${base}/search?text=new`, {}],
    saveFunction: async (which) => {
      const stored = await call("GET", functionOf(which), { as: await buildSession(owner) });
      const body = { ...(stored.json as object), note: `Note ${fresh()}`, ...targetOf(which) };
      return ["PUT", functionOf(which), { body, headers: { "if-match": "*" } }];
    },
    setAside: async (which) => [
      "POST",
      `${functionOf(which)}/versions`,
      { body: { document: { note: `Note ${fresh()}`, ...targetOf(which) }, basedOn: 1 } },
    ],
  };

  /** A request that would succeed but for who asks. `which` is what follows the slash in the table. */
  return async (id: string, which: string): Promise<[Method, string, Call]> =>
    (await BY_HAND[id]?.(which)) ?? buildExample(id, which);
}
