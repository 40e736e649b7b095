/** What a checklist item has to be before it may be stored: pure. */

import { tomorrowOf } from "@/lib/base/day";
import type { FieldError } from "@/lib/base/errors";
import { isSeen } from "@/lib/base/text";
import { type ChecklistDocument, type Clock, isOutdated, isVerifying, type StoredItem } from "./rules";
import { isDone } from "./status.rules";

function evidenceErrors({ status, evidence }: ChecklistDocument, isNew: boolean, clock: Clock): FieldError[] {
  if (evidence === null)
    return status === "verified"
      ? [{ path: "evidence.url", message: "is missing; verified needs a link to evidence" }]
      : [];
  const { seenOn, seenById } = evidence;
  const errors: FieldError[] = [];
  const isNeeded = status === "verified";
  if (seenOn === null && (isNeeded || seenById !== null))
    errors.push({ path: "evidence.seenOn", message: "is missing; say on which day somebody looked at the evidence" });
  if (seenById === null && (isNeeded || seenOn !== null))
    errors.push({ path: "evidence.seenById", message: "is missing; say who looked at the evidence" });
  // East of the organisation's time zone it is tomorrow already.
  if (seenOn !== null && seenOn > tomorrowOf(clock.today))
    errors.push({ path: "evidence.seenOn", message: "lies in the future" });
  else if (isNew && seenOn !== null && isOutdated(seenOn, clock)) {
    const interval = clock.months === 1 ? "a month" : `${clock.months} months`;
    const message = `is more than ${interval} ago, the review interval; verified needs somebody to look again`;
    errors.push({ path: "evidence.seenOn", message });
  }
  return errors;
}

/** Verified takes an owner, and somebody who neither owns the item nor implemented it. */
function verifierErrors(before: StoredItem, after: StoredItem, isNew: boolean): FieldError[] {
  const { verifiedById, ownerId } = after;
  if (after.status !== "verified") return [];
  const errors: FieldError[] = [];
  if (ownerId === null)
    errors.push({
      path: "ownerId",
      message: "is missing; a verified item needs one. Choose somebody, or ask a lead to choose",
    });
  if (isNew && !isDone(before))
    errors.push({
      path: "status",
      message: "cannot be verified before it is implemented; save it as implemented, and let somebody else verify it",
    });
  else if (isNew && verifiedById === after.implementedById)
    errors.push({
      path: "status",
      message: "cannot be verified by whoever set it to implemented; ask somebody else to look",
    });
  // Giving the item away in the same breath does not make one somebody else.
  else if (isNew && (verifiedById === ownerId || verifiedById === before.ownerId))
    errors.push({ path: "status", message: "cannot be verified by the item's owner; ask somebody else to look" });
  else if (ownerId !== null && verifiedById === ownerId)
    errors.push({ path: "ownerId", message: "is who verified the item; set it back to implemented first" });
  return errors;
}

/** A save of an item, as far as it says who answers for it. */
export type OwnedSave = {
  /** Was the item implemented or verified before it? */
  readonly wasDone: boolean;
  /** It stores what stood before the save before it: it takes that back. */
  readonly isUndo: boolean;
  /** Is somebody its owner before or after it? */
  readonly isOwner: boolean;
};

/**
 * Has somebody owned the item since the save that implemented it, that save included? `saves`: all of an item that is done,
 * in their order. Taking back that it fell to a lower status does not implement it anew.
 */
export function hasOwnedSinceDone(saves: readonly OwnedSave[]): boolean {
  /** For each save the index of the one that implemented what stood after it; of no meaning where that is not done. */
  const doneBy: number[] = [];
  for (const [index, { wasDone, isUndo }] of saves.entries())
    doneBy.push(wasDone ? (doneBy[index - 1] ?? 0) : isUndo ? (doneBy[index - 2] ?? 0) : index);
  return saves.slice(doneBy.at(-1)).some(({ isOwner }) => isOwner);
}

/** What is wrong with `after`, by field. Whoever changes a verified item has to leave it one that may be verified. */
export function checkItem(before: StoredItem, after: StoredItem, clock: Clock): FieldError[] {
  const errors: FieldError[] = [];
  const isNew = isVerifying(before, after);
  if (after.status === "not_applicable" && !isSeen(after.reason))
    errors.push({ path: "reason", message: "is empty; say why the item does not apply" });
  errors.push(...evidenceErrors(after, isNew, clock), ...verifierErrors(before, after, isNew));
  if (after.reviewedOn !== null && after.reviewedOn > tomorrowOf(clock.today))
    errors.push({ path: "reviewedOn", message: "lies in the future" });
  if (after.reviewedOn !== null && after.nextReviewOn !== null && after.nextReviewOn <= after.reviewedOn)
    errors.push({ path: "nextReviewOn", message: "must be after the last review" });
  return errors;
}
