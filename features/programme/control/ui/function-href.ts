import { listAssessments } from "@/features/assess/assessment/queries";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { derivationPath, questionPath } from "@/lib/base/addresses";
import type { ServedFunctionsProps } from "./served-functions";

/**
 * Where a function opens for the actor: in the questionnaire of the newest assessment, or in its derivation for those who
 * do not read answers. Null while there is no assessment. One query.
 */
export async function getFunctionHref(actor: Actor): Promise<ServedFunctionsProps["hrefOf"]> {
  const { items } = await listAssessments(actor, { limit: 1 });
  const assessment = items[0]?.id;
  const path = can(actor, "answer.read") ? questionPath : derivationPath;
  return assessment === undefined ? null : (key) => path(actor.organizationSlug, assessment, key);
}
