import { requireAllowed } from "@/lib/access/rules";
import { assessmentActions, functionSubjectId } from "@/lib/assessment/audit.rules";
import { findUnitOf } from "@/lib/assessment/queries";
import { normalizeAnswers } from "@/lib/assessment/rules";
import { recordEvent } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { pillarKeyOf } from "@/lib/catalogue/keys";
import { ztmmFunctions } from "@/lib/catalogue/ztmm/model";
import { type Transact, transaction } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { documentOf, isSameDocument } from "@/lib/questionnaire/rules";
import { requireValid } from "@/lib/text/schema";
import { findEvents, presentVersions } from "./queries";
import { setAsideSchema, type VersionDto } from "./schema";

function parseSetAside(functionKey: string, input: unknown) {
  const fn = ztmmFunctions.get(functionKey);
  if (!fn) throw notFound("This function");
  const { document, basedOn } = requireValid(setAsideSchema, input);
  const { answers, errors } = normalizeAnswers(fn, document.answers);
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
