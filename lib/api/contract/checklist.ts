import { z } from "zod";
import { checklistDocumentSchema, checklistItemSchema, checklistSchema } from "@/lib/checklist/schema";
import { defineOperation } from "./operation";

const COLLECTION = "/api/v1/o/{organization}/checklist";

const ofUnit = z.object({ unit: z.string("is missing; give the id of a unit").max(100).describe("Id of a unit") });

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
  ...document,
  ownerName: "Ada Assessor",
  evidence: { ...document.evidence, seenByName: "Lea Lead" },
  nextReviewOn: "2027-05-02",
  isNextReviewGiven: false,
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
    "The body is the whole document; what is absent is empty. What GET gave is accepted back; read-only fields are ignored. Storing what is stored already changes nothing. Verified takes a link to evidence that somebody has looked at within the review interval, and somebody other than the item's owner; verifying is for owners, leads and reviewers, and reviewers change nothing else.",
  access: "checklist.write",
  query: ofUnit,
  body: { schema: checklistDocumentSchema, example: document },
  needsVersion: true,
  hasVersion: true,
  result: { status: 200, description: "The item as stored.", schema: checklistItemSchema, example: stored },
});

export const readChecklistCsvOperation = defineOperation({
  id: "readChecklistCsv",
  method: "GET",
  path: `${COLLECTION}/csv`,
  tag: "Checklist",
  summary: "Read the checklist of a unit as CSV",
  description: "A row per item, in the order of the catalogue.",
  access: "checklist.read",
  query: ofUnit,
  result: {
    status: 200,
    description: "The file.",
    schema: null,
    csv: { fileName: "checklist.csv" },
    example:
      "unit,domain,level,id,item,status\r\nPayments,Identity and access management,foundational,identity-access.f2,...,implemented\r\n",
  },
});
