import { z } from "zod";
import { ID_MAX } from "@/lib/base/limits";
import { LEVELS } from "@/lib/catalogue/programme/levels";
import {
  checklistCoverageSchema,
  checklistDocumentSchema,
  checklistItemSchema,
  checklistSchema,
} from "@/lib/checklist/schema";
import { eachStatus, STATUS_KEYS } from "@/lib/checklist-status/rules";
import { idOrNone } from "@/lib/register/schema";
import { flag } from "@/lib/text/schema";
import { defineOperation } from "./operation";

const COLLECTION = "/api/v1/o/{organization}/checklist";

const ofUnit = z.object({ unit: z.string("is missing; give the id of a unit").max(ID_MAX).describe("Id of a unit") });

/** What narrows the file, as it narrows the screen. */
const filter = {
  status: z.enum(STATUS_KEYS, `must be one of ${STATUS_KEYS.join(", ")}`).optional(),
  level: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).optional(),
  owner: idOrNone.optional().describe("Id of a person, or none"),
  overdue: flag.optional().describe("true: due dates and reviews that are over, and verifications that have lapsed"),
};

const document = {
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
  text: "All users sign in with multi-factor authentication (MFA); privileged accounts and remote access have to pass stricter checks.",
  functions: ["identity.authentication", "identity.risk-assessments"],
  criteria: ["identity.authentication.initial.1", "identity.risk-assessments.initial.2"],
  ...document,
  ownerName: "Ada Assessor",
  isOwnerClosed: false,
  evidence: { ...document.evidence, seenByName: "Lea Lead" },
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

export const readChecklistOperation = defineOperation({
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
});

export const saveChecklistItemOperation = defineOperation({
  id: "saveChecklistItem",
  method: "PUT",
  path: `${COLLECTION}/{itemId}`,
  tag: "Checklist",
  summary: "Replace what is stored of an item",
  description:
    "The body is the whole document; what is absent is empty. What GET gave is accepted back; read-only fields are ignored. Storing what is stored already changes nothing. Verified takes an item that is implemented and has an owner, a link to evidence that somebody has looked at within the review interval, and somebody who neither implemented it nor has owned it since; verifying is for owners, leads and reviewers, and reviewers change nothing else. Assessors and reviewers need one of the pillars that the item serves.",
  access: "checklist.write",
  query: ofUnit,
  body: { schema: checklistDocumentSchema, example: document },
  needsVersion: true,
  hasVersion: true,
  result: { status: 200, description: "The item as stored.", schema: checklistItemSchema, example: stored },
});

export const undoChecklistItemOperation = defineOperation({
  id: "undoChecklistItem",
  method: "POST",
  path: `${COLLECTION}/{itemId}/undo`,
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
});

const none = eachStatus(() => 0);
const all = { ...none, not_started: 2, implemented: 3, total: 5, applicable: 5, done: 3 };
const levels = {
  all,
  foundational: { ...none, implemented: 3, total: 3, applicable: 3, done: 3 },
  advanced: { ...none, not_started: 2, total: 2, applicable: 2, done: 0 },
};

export const readChecklistCoverageOperation = defineOperation({
  id: "readChecklistCoverage",
  method: "GET",
  path: `${COLLECTION}/coverage`,
  tag: "Checklist",
  summary: "Read how far each unit is with the checklist, by domain and level",
  description:
    "Counts of what each item counts as; what nobody has touched is not started. Overdue are as many as the file of the unit has rows with overdue=true. Assessors and reviewers see the units given to them.",
  access: "checklist.read",
  result: {
    status: 200,
    description: "The units.",
    schema: checklistCoverageSchema,
    example: {
      items: [
        {
          unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
          unitName: "Payments",
          total: levels,
          domains: [{ key: "identity-access", name: "Identity and access management", ...levels }],
          overdue: 1,
        },
      ],
    },
  },
});

export const readChecklistCsvOperation = defineOperation({
  id: "readChecklistCsv",
  method: "GET",
  path: `${COLLECTION}/csv`,
  tag: "Checklist",
  summary: "Read the checklist of a unit, or of all units, as CSV",
  description:
    "A row per item that the filter leaves, in words: of one unit in the order of the catalogue, of all that you see with the soonest day first.",
  access: "checklist.read",
  query: z.object({
    unit: ofUnit.shape.unit.optional().describe("Id of a unit; without it, all units that you see"),
    ...filter,
  }),
  result: {
    status: 200,
    description: "The file.",
    schema: null,
    csv: { fileName: "checklist.csv" },
    example:
      "Unit,Domain,Level,Id,Item,Status\r\nPayments,Identity and access management,Foundational,identity-access.f2,...,Implemented\r\n",
  },
});
