import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS } from "@/features/workspace/audit-log/rules";
import type { AuditEventDto } from "@/lib/audit/schema";
import { changedFields } from "./changed-fields";
import { deedOf } from "./event-sentence";
import { wordsOfEvent } from "./register-words";

const unitId = "0199aaaa-0000-7000-8000-000000000001";
const userId = "0199aaaa-0000-7000-8000-000000000002";
const assessmentId = "0199aaaa-0000-7000-8000-000000000003";
const names = {
  [unitId]: "Payments",
  [userId]: "Avery Assessor",
  [assessmentId]: "Payments, 2026-Q4",
  "identity.authentication": "Authentication",
};

const event = (action: string, more: Partial<AuditEventDto> = {}): AuditEventDto => ({
  organizationId: "o",
  sequence: 1,
  at: "2026-11-21T14:03:21.000Z",
  actor: { kind: "user", id: "u", name: "Olive Owner" },
  address: null,
  action,
  subject: { type: "unit", id: unitId },
  before: null,
  after: null,
  previousHash: "0".repeat(64),
  hash: "1".repeat(64),
  ...more,
});

it("names a quarter by the organisation's year, in sentence and table", () => {
  const began = event("assessment.created", {
    subject: { type: "assessment", id: assessmentId },
    after: { unitId, period: "2026-Q4", carryForwardFrom: null },
  });
  expect(deedOf(began, names, 10)).toBe("began the assessment of Payments for FY27 Q1");
  const rows = changedFields(began.before, began.after, names, wordsOfEvent(began, 10));
  expect(rows).toContainEqual({ field: "Period", before: "–", after: "FY27 Q1" });
});

describe("an event as a sentence", () => {
  const member = { type: "member", id: userId };
  const entry = { type: "register", id: `challenges/${unitId}` };
  const stored = { role: "assessor", disabled: false, scopes: [] };
  it.each<[string, AuditEventDto]>([
    ["added the unit HR", event("unit.created", { after: { id: unitId, name: "HR" } })],
    [
      "moved the assessment of Payments for 2026-Q4 to version ztmm-2.0/2 of the model",
      event("assessment.moved", {
        subject: { type: "assessment", id: assessmentId },
        after: { unitId, period: "2026-Q4", modelVersion: "ztmm-2.0/2" },
      }),
    ],
    [
      "saved the checklist item identity-access.f2 of Payments: status, owner",
      event("checklist.saved", {
        subject: { type: "checklist", id: `${unitId}/identity-access.f2` },
        before: { status: "not_started", ownerId: null, note: "" },
        after: { status: "implemented", ownerId: userId, note: "" },
      }),
    ],
    [
      "changed the unit HR: criticality",
      event("unit.updated", {
        before: { name: "HR", criticality: 3, version: 1 },
        after: { name: "HR", criticality: 5, version: 2 },
      }),
    ],
    [
      "changed the settings: currency, weight of data, weight of authentication (identity)",
      event("settings.updated", {
        before: { currency: "USD", weights: { data: 1, "identity.authentication": 1 }, version: 1 },
        after: { currency: "EUR", weights: { data: 3, "identity.authentication": 0.5 }, version: 2 },
      }),
    ],
    ["deleted the unit HR", event("unit.deleted", { before: { name: "HR" } })],
    [
      "made Avery Assessor lead (before: assessor)",
      event("member.updated", { subject: member, before: stored, after: { ...stored, role: "lead" } }),
    ],
    [
      "closed the access of Avery Assessor",
      event("member.updated", { subject: member, before: stored, after: { ...stored, disabled: true } }),
    ],
    [
      "closed the access of Avery Assessor, revoking 1 invitation and 3 tokens",
      event("member.updated", {
        subject: member,
        before: stored,
        after: { ...stored, disabled: true, invitationsRevoked: 1, passwordLinksRevoked: 0, tokensRevoked: 3 },
      }),
    ],
    [
      "signed out everywhere, revoking 2 password links",
      event("session.ended_all", { after: { count: 1, invitationsRevoked: 0, passwordLinksRevoked: 2 } }),
    ],
    ["was signed out by a new sign-in in the same browser", event("session.ended", { after: { isReplaced: true } })],
    [
      "reopened the access of Avery Assessor",
      event("member.updated", { subject: member, before: { ...stored, disabled: true }, after: stored }),
    ],
    [
      "changed what Avery Assessor is responsible for",
      event("member.updated", { subject: member, before: stored, after: stored }),
    ],
    ["invited Avery as assessor", event("invitation.created", { after: { name: "Avery", role: "assessor" } })],
    [
      "began the assessment of Payments for 2026-Q4",
      event("assessment.created", { after: { unitId, period: "2026-Q4" } }),
    ],
    [
      "deleted the empty assessment of Payments for 2026-Q4",
      event("assessment.discarded", { before: { unitId, period: "2026-Q4" } }),
    ],
    [
      "retired the unit Payments from 2027-Q1",
      event("unit.retired", { after: { name: "Payments", retiredFrom: "2027-Q1" } }),
    ],
    ["brought back the unit Payments", event("unit.brought_back", { after: { name: "Payments", retiredFrom: null } })],
    [
      "answered Authentication for Payments, 2026-Q4",
      event("function.saved", { subject: { type: "function", id: `${assessmentId}/identity.authentication` } }),
    ],
    [
      "set a version of Authentication for Payments, 2026-Q4 aside",
      event("function.set_aside", { subject: { type: "function", id: `${assessmentId}/identity.authentication` } }),
    ],
    [
      "changed the settings: currency",
      event("settings.updated", { before: { currency: "USD", version: 1 }, after: { currency: "EUR", version: 2 } }),
    ],
    [
      "added the challenge Old mainframe",
      event("register.created", { subject: entry, after: { name: "Old mainframe" } }),
    ],
    [
      "changed the challenge Old mainframe: status, likelihood",
      event("register.updated", {
        subject: entry,
        before: { name: "Old mainframe", status: "open", fields: { likelihood: "4", impact: "5" } },
        after: { name: "Old mainframe", status: "treated", fields: { impact: "5", likelihood: "3" } },
      }),
    ],
    ["deleted the challenge Skills", event("register.deleted", { subject: entry, before: { name: "Skills" } })],
    ["brought back the challenge Skills", event("register.restored", { subject: entry, after: { name: "Skills" } })],
    [
      "added the entry Moon",
      event("register.created", { subject: { type: "register", id: `moons/${unitId}` }, after: { name: "Moon" } }),
    ],
    ["signed in", event("session.opened")],
    ["report published: Payments", event("report.published")],
  ])("%s", (sentence, of) => {
    expect(deedOf(of, names, 1)).toBe(sentence);
  });
});

describe("what an event changed", () => {
  it("takes answers apart and leaves out what stayed", () => {
    const before = { answers: { a: "met", b: "partly" }, note: "", target: null, version: 3 };
    const after = {
      answers: { a: "met", b: "not_met", c: "met" },
      note: "Ask on_call staff",
      target: { stage: "advanced", date: "2027-12-31" },
      version: 4,
    };
    expect(changedFields(before, after, {})).toEqual([
      { field: "b", before: "partly", after: "not met" },
      { field: "Note", before: "–", after: "Ask on_call staff" },
      { field: "c", before: "–", after: "met" },
      { field: "Target stage", before: "–", after: "Advanced" },
      { field: "Target date", before: "–", after: "31 Dec 2027" },
    ]);
  });

  it("says texts instead of codes", () => {
    const id = "identity.authentication.initial.1";
    const [row] = changedFields({ answers: { [id]: "met" } }, { answers: { [id]: "partly" } }, {});
    expect(row?.field).toMatch(/^Initial: [A-Z].{20}/);
    expect(changedFields({ role: "assessor", kind: "system" }, { role: "lead", kind: "component" }, {})).toEqual([
      { field: "Role", before: "Assessor", after: expect.not.stringMatching(/^lead$/) },
      { field: "Kind", before: expect.not.stringMatching(/^system$/), after: expect.not.stringMatching(/^component$/) },
    ]);
    const of = event("checklist.saved", { subject: { type: "checklist", id: `${unitId}/identity-access.f2` } });
    expect(changedFields({ status: "not_started" }, { status: "in_progress" }, {}, wordsOfEvent(of, 1))).toEqual([
      { field: "Status", before: "Not started", after: "In progress" },
    ]);
  });

  it("names units instead of their ids", () => {
    const before = { parentId: null, scopes: [] };
    const after = {
      parentId: unitId,
      scopes: [
        { unitId, pillar: "identity" },
        { unitId, pillar: null },
      ],
    };
    expect(changedFields(before, after, names)).toEqual([
      { field: "Lies below", before: "–", after: "Payments" },
      { field: "Responsible for", before: "–", after: "Payments: Identity; Payments: all pillars" },
    ]);
  });

  it("takes the fields of a register apart, in the words of the register, with the names of people", () => {
    const of = event("register.updated", { subject: { type: "register", id: `challenges/${unitId}` } });
    const values = { status: "open" };
    const before = {
      ownerId: null,
      status: "open",
      dueOn: null,
      fields: { likelihood: "4", actions: "" },
      // What an undo needs is no field that changed.
      log: { kept: 1, tail: [{ on: "2026-11-22", by: "Avery Assessor", values }] },
    };
    const after = {
      ownerId: userId,
      status: "treated",
      dueOn: "2027-06-30",
      fields: { likelihood: "1", actions: "x" },
    };
    expect(changedFields(before, after, names, wordsOfEvent(of, 1))).toEqual([
      { field: "Owner", before: "–", after: "Avery Assessor" },
      { field: "Status", before: "Open", after: "Being dealt with" },
      { field: "Due", before: "–", after: "30 Jun 2027" },
      { field: "Likelihood", before: "4, likely", after: "1, rare" },
      { field: "Actions", before: "–", after: "x" },
    ]);
  });

  it("lists what was there at the beginning", () => {
    expect(changedFields(null, { id: unitId, name: "HR", highValueAsset: true }, {})).toEqual([
      { field: "Name", before: "–", after: "HR" },
      { field: "High value asset", before: "–", after: "yes" },
    ]);
  });
});

describe("every action that commands record", () => {
  it.each(AUDIT_ACTIONS.map(({ name }) => name))("%s has a sentence of its own", (action) => {
    const sentence = deedOf(event(action), names, 1);
    expect(sentence).not.toBe("");
    expect(sentence).not.toContain(action.replaceAll(/[._]/g, " "));
  });
});
