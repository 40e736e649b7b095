/** Who may change what of a checklist item: pure. */
import { can, type Rights } from "@/lib/access/policy";
import { type CatalogueItem, type ChecklistDocument, changedItemFields, isVerifying, pillarsOf } from "./rules";
import { isDone } from "./status.rules";

/** What somebody may do with an item of a unit: all of it, verify alone, or read. */
export type ItemRights = { readonly mayWrite: boolean; readonly mayVerify: boolean };

/** An item is for those who have one of the pillars that it serves. */
export function rightsOn(who: Rights, unitId: string, item: Pick<CatalogueItem, "functions">): ItemRights {
  const pillars = pillarsOf(item);
  const may = (action: "checklist.write" | "checklist.verify") =>
    pillars.some((pillar) => can(who, action, { unitId, pillar }));
  return { mayWrite: may("checklist.write"), mayVerify: may("checklist.verify") };
}

const VERIFIERS_FIELDS: readonly string[] = ["status", "evidence", "reviewedOn", "nextReviewOn"];

/** Is the change nothing but verifying what is implemented, or taking that back? */
function isVerification(before: ChecklistDocument, after: ChecklistDocument): boolean {
  const touchesVerified = before.status === "verified" || after.status === "verified";
  const isWithin = changedItemFields(before, after).every((field) => VERIFIERS_FIELDS.includes(field));
  return touchesVerified && isWithin && isDone(before) && isDone(after);
}

/** Why the change is not for somebody with these rights, as a sentence; null when it is. */
export function whyNot(rights: ItemRights, before: ChecklistDocument, after: ChecklistDocument): string | null {
  if (isVerifying(before, after) && !rights.mayVerify)
    return "Verifying an item, and changing the evidence of a verified one, is for owners, leads and reviewers. Nothing was changed; leave it at implemented and ask one of them.";
  if (!rights.mayWrite && !isVerification(before, after))
    return "As a reviewer you verify what is implemented, or take that back, with evidence and review dates. Nothing else of an item is yours to change, and nothing was changed.";
  return null;
}
