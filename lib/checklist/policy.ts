/** Who may change what of a checklist item: pure. */
import { can, type Subject } from "@/lib/access/policy";
import { type ChecklistDocument, changedFields, isVerifying } from "./rules";

/** What somebody may do with the items of a unit: all of it, verify alone, or read. */
export type ItemRights = { readonly mayWrite: boolean; readonly mayVerify: boolean };

export const rightsOn = (subject: Subject, unitId: string): ItemRights => ({
  mayWrite: can(subject, "checklist.write", { unitId }),
  mayVerify: can(subject, "checklist.verify", { unitId }),
});

const VERIFIERS_FIELDS: readonly string[] = ["status", "evidence", "reviewedOn", "nextReviewOn"];
const isDone = ({ status }: ChecklistDocument) => status === "implemented" || status === "verified";

/** Is the change nothing but verifying what is implemented, or taking that back? */
function isVerification(before: ChecklistDocument, after: ChecklistDocument): boolean {
  const touchesVerified = before.status === "verified" || after.status === "verified";
  const isWithin = changedFields(before, after).every((field) => VERIFIERS_FIELDS.includes(field));
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
