/** What can be read of an item that somebody sends although some of it is wrong. */
import type { z } from "zod";
import type { ChecklistDocument, Evidence } from "./rules";
import { checklistDocumentSchema } from "./schema";

const membersOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null ? { ...input } : {};

/** A member of `input` as `schema` understands it, else `instead`. */
function readOr<T>(schema: z.ZodType<T>, input: unknown, instead: T): T {
  const { success, data } = schema.safeParse(input);
  return success ? data : instead;
}

const { evidence, ...plain } = checklistDocumentSchema.shape;
const evidenceShape = evidence.unwrap().unwrap().shape;

function readEvidence(input: unknown, today: string): Evidence | null {
  if (input === null || input === undefined) return null;
  const { url, title, seenOn, seenById } = membersOf(input);
  return {
    url: readOr(evidenceShape.url, url, String(url)),
    title: readOr(evidenceShape.title, title, String(title)),
    seenOn: readOr(evidenceShape.seenOn, seenOn, today),
    seenById: readOr(evidenceShape.seenById, seenById, String(seenById)),
  };
}

/**
 * The document that `input` says, with a stand-in for each field that is wrong in itself: one by which no other field is
 * wrong. `today` is an ISO date; `status` is the one to keep where none can be read.
 */
export function readDraft(input: unknown, { status, today }: Pick<ChecklistDocument, "status"> & { today: string }) {
  const sent = membersOf(input);
  return {
    status: readOr(plain.status, sent.status, status),
    reason: readOr(plain.reason, sent.reason, String(sent.reason)),
    ownerId: readOr(plain.ownerId, sent.ownerId, String(sent.ownerId)),
    dueOn: readOr(plain.dueOn, sent.dueOn, null),
    evidence: readEvidence(sent.evidence, today),
    note: readOr(plain.note, sent.note, ""),
    reviewedOn: readOr(plain.reviewedOn, sent.reviewedOn, null),
    nextReviewOn: readOr(plain.nextReviewOn, sent.nextReviewOn, null),
  } satisfies ChecklistDocument;
}
