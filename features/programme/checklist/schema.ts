import { z } from "zod";
import { LEVELS } from "@/features/model/catalogue/programme/levels";
import { ownedByShape } from "@/features/organization/people/schema";
import { day, webLink } from "@/features/programme/register/schema";
import { ID_MAX, LINE_MAX, LONG_MAX } from "@/lib/base/limits";
import { flag, longText, shortText } from "@/lib/base/validation";
import type { ChecklistDocument } from "./rules";
import { type Counts, eachStatus, STATUS_KEYS } from "./status.rules";

const REASON_MAX = 2_000;

const id = z.string("must be the id of a person, or null").max(ID_MAX);
const status = z.enum(STATUS_KEYS, `must be one of ${STATUS_KEYS.join(", ")}`);

const evidence = z.strictObject({
  url: webLink,
  title: shortText(LINE_MAX),
  seenOn: day.nullable().default(null).describe("The day on which somebody looked at it"),
  seenById: id.nullable().default(null),
});

/** The document of PUT .../checklist/{itemId}: replaces what is stored. */
export const checklistDocumentSchema = z
  .object({
    status,
    reason: longText(REASON_MAX).default("").describe("Why it does not apply"),
    ownerId: id.nullable().default(null),
    dueOn: day.nullable().default(null),
    evidence: evidence.nullable().default(null),
    note: longText(LONG_MAX).default(""),
    reviewedOn: day.nullable().default(null),
    nextReviewOn: day.nullable().default(null).describe("null: the organisation's interval after reviewStart"),
  })
  .meta({ id: "ChecklistDocument" }) satisfies z.ZodType<ChecklistDocument>;

const count = z.int().min(0);
const counts = z.object({
  ...eachStatus(() => count),
  total: count,
  applicable: count.describe("Those that apply"),
  done: count.describe("Implemented or verified"),
}) satisfies z.ZodType<Counts>;
const levels = { all: counts, foundational: counts, advanced: counts };

const coverage = {
  total: z.object(levels),
  domains: z.array(z.object({ key: z.string(), name: z.string(), ...levels })),
};

const name = z.string().nullable();

/** An item of a unit, as everybody gets it. */
export const checklistItemSchema = z
  .object({
    id: z.string(),
    unitId: z.string(),
    domain: z.string(),
    level: z.enum(LEVELS),
    name: z.string(),
    text: z.string().describe("What is true once it is in place"),
    functions: z.array(z.string()).describe("Functions of the maturity model that it serves"),
    criteria: z
      .array(z.string())
      .describe("Criteria of these functions that it gives reason to look at once it is in place; it answers none"),
    ...checklistDocumentSchema.shape,
    ...ownedByShape,
    evidence: z.object({ ...evidence.shape, seenByName: name }).nullable(),
    nextReviewOn: z.iso.date().nullable().describe("The day that was given, else the interval after reviewStart"),
    isNextReviewGiven: z.boolean(),
    reviewStart: z
      .object({ on: z.iso.date(), what: z.enum(["review", "evidence", "implementation"]) })
      .nullable()
      .describe("What the next review counts from; null where its day was given, or there is none"),
    implementedById: z.string().nullable().describe("Who set it to implemented, from a lower status"),
    implementedByName: name,
    implementedOn: z.iso.date().nullable(),
    verifiedById: z.string().nullable(),
    verifiedByName: name,
    verifiedOn: z.iso.date().nullable(),
    isLapsed: z.boolean().describe("Verified, but nobody has looked at evidence within the review interval"),
    countsAs: status.describe("In coverage: a verification that has lapsed counts as implemented"),
    isOverdue: z.boolean().describe("The due date is over and the item still open"),
    isReviewOverdue: z.boolean(),
    version: z.int().min(0).describe("0: nothing was stored yet. The ETag is this number in quotation marks"),
    updatedAt: z.iso.datetime().nullable(),
    updatedBy: name,
  })
  .meta({ id: "ChecklistItem" });

export const checklistSchema = z
  .object({
    unitId: z.string(),
    unitName: z.string(),
    asOf: z.iso.date().describe("The day, UTC, that it is worked out for"),
    reviewMonths: z.int().describe("After how many months an item is looked at again"),
    items: z.array(checklistItemSchema).describe("All items, in the order of the catalogue"),
    coverage: z.object(coverage),
  })
  .meta({ id: "Checklist" });

/** Coverage of every unit that somebody sees. */
export const checklistCoverageSchema = z
  .object({
    items: z
      .array(
        z.object({
          unitId: z.string(),
          unitName: z.string(),
          ...coverage,
          overdue: count.describe("Items whose due date or review is over, or whose verification has lapsed"),
        }),
      )
      .describe("A unit each, in the order of creation"),
  })
  .meta({ id: "ChecklistCoverage" });
export type ChecklistCoverage = z.infer<typeof checklistCoverageSchema>;

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type Checklist = z.infer<typeof checklistSchema>;

/** The filter of the list as its address carries it; what cannot be one is left out. */
export const itemFilterSchema = z.object({
  status: z.enum(STATUS_KEYS).optional().catch(undefined),
  owner: z.string().min(1).max(ID_MAX).optional().catch(undefined),
  level: z.enum(LEVELS).optional().catch(undefined),
  overdue: flag
    .optional()
    .catch(undefined)
    .transform((value) => value === true),
});
