import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { everyCriterionOf } from "@/features/model/catalogue/ztmm/versions";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { AppError, notFound } from "@/lib/base/errors";
import { requireValid } from "@/lib/base/validation";
import { type Transact, transaction } from "@/lib/database/client";
import { documentOf, isSameDocument } from "./answers.rules";
import { assessmentActions, functionSubjectId } from "./audit.rules";
import { findEvents, presentVersions } from "./history.queries";
import { setAsideSchema, type VersionDto } from "./history.schema";
import { findUnitOf } from "./queries";
import { normalizeAnswers } from "./rules";

/** The history takes answers to criteria of every version of the model: a change may have been made before an upgrade. */
function parseSetAside(functionKey: string, input: unknown) {
  const { document, basedOn } = requireValid(setAsideSchema, input);
  const known = everyCriterionOf(functionKey);
  const { answers, errors } = normalizeAnswers(known, document.answers, `is not a criterion of ${functionKey}`);
  if (errors.length > 0)
    throw new AppError("invalid", "Some criteria do not belong to this function. Nothing was changed.", {
      errors: errors.map(({ path, message }) => ({ path: `document.${path}`, message })),
    });
  return { document: documentOf({ ...document, answers }), basedOn };
}

/**
 * Keeps a document in the history of a function and changes nothing else: the losing side of a conflict. Also in an
 * assessment whose answers are closed, and with a target that the actor may not set: nothing comes into force by it.
 * What the actor set aside last is not written twice. Throws `not_found`, `forbidden`, `invalid`.
 */
export async function setAside(
  actor: Actor,
  input: { assessmentId: string; functionKey: string; body: unknown },
  transact: Transact = transaction,
): Promise<VersionDto> {
  const { assessmentId, functionKey } = input;
  const { unitId } = await findUnitOf(actor, assessmentId);
  if (!ztmmFunctions.has(functionKey)) throw notFound("This function");
  const pillar = pillarKeyOf(functionKey);
  requireAllowed(actor, "answer.write", { unitId, pillar });
  const { document, basedOn } = parseSetAside(functionKey, input.body);
  const key = { organizationId: actor.organizationId, assessmentId, functionKey };
  const setAsideBy = actor.tokenId ?? actor.userId;
  return transact(async (db) => {
    // Two tabs may give up the same document at once: the second waits here, and then finds that of the first.
    const lock = `set aside ${actor.organizationId} ${setAsideBy} ${functionSubjectId(key)}`;
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const findNewest = () => findEvents(db, key, { before: null, limit: 1, setAsideBy });
    const [newest] = await findNewest();
    if (!newest || !isSameDocument(newest.after, document))
      await recordEvent(db, actor, {
        action: assessmentActions["function.set_aside"],
        subjectId: functionSubjectId(key),
        after: { ...document, basedOn },
      });
    // Read after the event is recorded: only then it has its place in the chain.
    const [version] = await presentVersions(db, key, await findNewest());
    if (!version) throw new Error("What was set aside is not in the log");
    return version;
  });
}
