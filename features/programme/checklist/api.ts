import { z } from "zod";
import { ID_MAX } from "@/lib/base/limits";
import { organizationOperation } from "@/lib/http/operation";
import { saveChecklistItem, undoChecklistItem } from "./commands";
import { getChecklist } from "./queries";
import { checklistDocumentSchema, checklistItemSchema, checklistSchema } from "./schema";

const COLLECTION = "/api/v1/o/{organization}/checklist";

const ofUnit = z.object({ unit: z.string("is missing; give the id of a unit").max(ID_MAX).describe("Id of a unit") });

const ofItem = { itemId: "An item of the checklist, such as identity-access.f2." };

const example = {
  status: "implemented",
  reason: "",
  ownerId: "019ab5ee-2f10-7a61-9c58-61d4a7b3c0d2",
  dueOn: "2026-12-31",
  evidence: {
    url: "https://wiki.example.org/sign-in/mfa-coverage",
    title: "Share of sign-ins with MFA, October",
    seenOn: "2026-11-02",
    seenById: "019ab5ee-51c3-7b0e-8d2f-0f9a4c6e7b18",
  },
  note: "Two service accounts are left; their owners have dates.",
  reviewedOn: "2026-11-02",
  nextReviewOn: null,
};

const stored = {
  id: "identity-access.f2",
  unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  domain: "identity-access",
  level: "foundational",
  name: "Multi-factor authentication for everyone",
  text: "All users sign in with multi-factor authentication (MFA); privileged accounts and remote access have to pass stricter checks.",
  functions: ["identity.authentication", "identity.risk-assessments"],
  criteria: ["identity.authentication.initial.1", "identity.risk-assessments.initial.2"],
  ...example,
  ownerName: "Ada Assessor",
  isOwnerClosed: false,
  evidence: { ...example.evidence, seenByName: "Lea Lead" },
  nextReviewOn: "2027-05-02",
  isNextReviewGiven: false,
  reviewStart: { on: "2026-11-02", what: "review" as const },
  implementedById: "019ab5ee-2f10-7a61-9c58-61d4a7b3c0d2",
  implementedByName: "Ada Assessor",
  implementedOn: "2026-11-02",
  verifiedById: null,
  verifiedByName: null,
  verifiedOn: null,
  isLapsed: false,
  countsAs: "implemented",
  isOverdue: false,
  isReviewOverdue: false,
  version: 3,
  updatedAt: "2026-11-02T14:03:21.000Z",
  updatedBy: "Ada Assessor",
};

export const readChecklistOperation = organizationOperation(
  {
    id: "readChecklist",
    method: "GET",
    path: COLLECTION,
    tag: "Checklist",
    summary: "Read the checklist of a unit",
    description:
      "All items, also those that nobody has touched (version 0), and the coverage by domain and level. An item's version is the ETag to save it with.",
    access: "checklist.read",
    query: ofUnit,
    result: { status: 200, description: "The checklist.", schema: checklistSchema },
  },
  async ({ actor, query }) => ({
    body: await getChecklist(actor, query.unit),
  }),
);

export const saveChecklistItemOperation = organizationOperation(
  {
    id: "saveChecklistItem",
    method: "PUT",
    path: `${COLLECTION}/{itemId}`,
    params: ofItem,
    tag: "Checklist",
    summary: "Replace what is stored of an item",
    description:
      "The body is the whole document; what is absent is empty. What GET gave is accepted back; read-only fields are ignored. Storing what is stored already changes nothing. Verified takes an item that is implemented and has an owner, a link to evidence that somebody has looked at within the review interval, and somebody who neither implemented it nor has owned it since; verifying is for owners, leads and reviewers, and reviewers change nothing else. Assessors and reviewers need one of the pillars that the item serves.",
    access: "checklist.write",
    query: ofUnit,
    body: { schema: checklistDocumentSchema, example },
    needsVersion: true,
    hasVersion: true,
    result: { status: 200, description: "The item as stored.", schema: checklistItemSchema, example: stored },
  },
  async ({ actor, params, query, version, document }) => ({
    body: await saveChecklistItem(actor, { unitId: query.unit, itemId: params.itemId, version, document }),
  }),
);

export const undoChecklistItemOperation = organizationOperation(
  {
    id: "undoChecklistItem",
    method: "POST",
    path: `${COLLECTION}/{itemId}/undo`,
    params: ofItem,
    tag: "Checklist",
    summary: "Take the newest save of an item back",
    description:
      "The item is as it was before, who implemented and verified it included. For whoever made that save; undoing an undo does it again. If-Match names the version that the save left, and is not *.",
    access: "checklist.write",
    query: ofUnit,
    needsVersion: true,
    hasVersion: true,
    conflict: "Nothing was saved of this item yet.",
    result: {
      status: 200,
      description: "The item as it is now.",
      schema: checklistItemSchema,
      example: { ...stored, version: 4 },
    },
  },
  async ({ actor, params, query, version }) => ({
    body: await undoChecklistItem(actor, { unitId: query.unit, itemId: params.itemId, version }),
  }),
);
