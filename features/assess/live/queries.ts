import { findFunction, findUnitOf } from "@/features/assess/assessment/queries";
import type { FunctionDto } from "@/features/assess/assessment/schema";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError } from "@/lib/base/errors";
import { database } from "@/lib/database/client";
import type { Topic } from "./rules";
import type { Followed } from "./schema";

/** Throws unless the actor may read the answers of the assessment, and so hear of them: `not_found`, `forbidden`. */
export async function requireReader(actor: Actor, assessmentId: string): Promise<void> {
  const { unitId } = await findUnitOf(actor, assessmentId);
  requireAllowed(actor, "answer.read", { unitId });
}

/** Those of `places` that the actor may read. Throws `not_found` where it is none of them. */
export async function keepReadable(actor: Actor, places: readonly Followed[]): Promise<Followed[]> {
  const ids = new Set(places.map(({ assessmentId }) => assessmentId));
  const readable = new Set<string>();
  let refusal: unknown = null;
  for (const id of ids) {
    try {
      await requireReader(actor, id);
      readable.add(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusal ??= error;
    }
  }
  if (readable.size === 0) throw refusal;
  return places.filter(({ assessmentId }) => readable.has(assessmentId));
}

/** The version of every stored function of an assessment, without asking who may see it: for streams, which have asked. */
export async function findVersions({ organizationId, assessmentId }: Topic): Promise<Record<string, number>> {
  const rows = await database().functionAnswer.findMany({
    where: { organizationId, assessmentId },
    select: { functionKey: true, version: true },
  });
  return Object.fromEntries(rows.map((row) => [row.functionKey, row.version]));
}

/** What is stored of a function, without asking who may see it: for streams, which have asked. */
export const findDocument = ({ organizationId, assessmentId }: Topic, functionKey: string): Promise<FunctionDto> =>
  findFunction(database(), { organizationId, assessmentId, functionKey });
