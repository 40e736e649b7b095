import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { programme } from "@/lib/catalogue/programme/model";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { createEntry, deleteEntry, updateEntry } from "@/lib/register/commands";
import { type RegisterEntry, startOf } from "@/lib/register/rules";
import { taskKind } from "@/lib/task/kind";
import { getUnit } from "@/lib/unit/queries";
import { controlKind, PLATFORMS } from "./kind";
import { listGuidance, listStoredControls } from "./queries";
import { type ControlStatus, cellKey, hasPlatform, type Platform, type StoredControl, usesOf } from "./rules";
import type { ControlChange, SetControls } from "./schema";

/** A cell that was not saved, because it was not any more what the change was made on. */
export type CellConflict = Pick<ControlChange, "controlId" | "platform"> & {
  readonly wanted: ControlStatus | null;
  /** Null: nothing is answered there now. */
  readonly stored: StoredControl | null;
};

export type SetControlsResult = {
  /** Cells that are now as they were wanted, and were not before. */
  readonly saved: number;
  readonly conflicts: readonly CellConflict[];
  /** What is stored now of the controls that the changes name. */
  readonly stored: readonly StoredControl[];
};

const inputOf = (unitId: string, { controlId, platform }: Pick<ControlChange, "controlId" | "platform">) => ({
  ...startOf(controlKind, { subject: controlId, unitId }),
  fields: { platform },
});

/** Does the change, on the version that it was made on: false when that one is not stored any more. */
async function setCell(actor: Actor, unitId: string, change: ControlChange, before: StoredControl | undefined) {
  const { status, version } = change;
  if ((before?.version ?? null) !== version) return false;
  try {
    if (before === undefined) {
      if (status !== null) await createEntry(actor, controlKind, { ...inputOf(unitId, change), status });
    } else if (status === null) await deleteEntry(actor, controlKind, before.entryId, before.version);
    else await updateEntry(actor, controlKind, before.entryId, before.version, { status });
    return true;
  } catch (error) {
    // Somebody was faster between the look and the write.
    if (error instanceof AppError && ["stale", "conflict", "not_found"].includes(error.code)) return false;
    throw error;
  }
}

/**
 * Saves many cells of a unit's grid. Each is stored on its own, with its audit event: one that somebody else changed
 * meanwhile comes back as a conflict and holds up none of the others. A cell that is so already stores nothing. Throws
 * `not_found` for a unit that the actor does not see, `forbidden`.
 */
export async function setControls(actor: Actor, { unitId, changes }: SetControls): Promise<SetControlsResult> {
  await requireKeeper(actor, unitId);
  const before = await byCell(actor, unitId);
  let saved = 0;
  const refused: ControlChange[] = [];
  for (const change of changes) {
    const there = before.get(cellKey(change));
    if ((there?.status ?? null) === change.status) continue;
    if (await setCell(actor, unitId, change, there)) saved += 1;
    else refused.push(change);
  }
  const after = await byCell(actor, unitId);
  const named = new Set(changes.map(({ controlId }) => controlId));
  const conflicts = refused
    .map((change) => ({ ...change, stored: after.get(cellKey(change)) ?? null }))
    .filter(({ status, stored }) => status !== (stored?.status ?? null));
  return {
    saved,
    conflicts: conflicts.map(({ controlId, platform, status, stored }) => ({
      controlId,
      platform,
      wanted: status,
      stored,
    })),
    stored: [...after.values()].filter(({ controlId }) => named.has(controlId)),
  };
}

async function requireKeeper(actor: Actor, unitId: string): Promise<void> {
  await getUnit(actor, unitId);
  requireAllowed(actor, "control.write", { unitId });
}

const byCell = async (actor: Actor, unitId: string) =>
  new Map((await listStoredControls(actor, unitId)).map((stored) => [cellKey(stored), stored]));

const WITH_PLATFORM = programme.controls.filter(hasPlatform);
export type OnPlatform = { unitId: string; platform: Platform };

/** Entries added in one transaction: fewer commits, and none that runs into its time limit on a busy machine. */
const AT_ONCE = 10;

const labelOf = (platform: Platform) => PLATFORMS.find(({ value }) => value === platform)?.label ?? platform;

/**
 * Says that a unit does not use a platform: every control there is not applicable. Doing it again goes on where it was
 * cut off. Throws `conflict` when something else is answered there: answers are not overwritten in one go. Returns how
 * many were added.
 */
export async function markPlatformUnused(actor: Actor, { unitId, platform }: OnPlatform): Promise<number> {
  await requireKeeper(actor, unitId);
  const before = await byCell(actor, unitId);
  if (usesOf([...before.values()])[platform] === "used")
    throw new AppError(
      "conflict",
      `Some controls on ${labelOf(platform)} are answered with something else than not applicable. Change those first; nothing was changed.`,
    );
  const missing = WITH_PLATFORM.filter(({ id }) => !before.has(cellKey({ controlId: id, platform })));
  for (let from = 0; from < missing.length; from += AT_ONCE)
    await transaction(async (db) => {
      for (const { id } of missing.slice(from, from + AT_ONCE)) {
        const input = { ...inputOf(unitId, { controlId: id, platform }), status: "not_applicable" };
        await createEntry(actor, controlKind, input, (work) => work(db));
      }
    });
  return missing.length;
}

/**
 * Takes back that a unit does not use a platform: what is not applicable there is open again. Throws `conflict` when the
 * platform is used: then single answers are changed. Returns how many were taken back.
 */
export async function reopenPlatform(actor: Actor, { unitId, platform }: OnPlatform): Promise<number> {
  await requireKeeper(actor, unitId);
  const before = [...(await byCell(actor, unitId)).values()];
  if (usesOf(before)[platform] === "used")
    throw new AppError("conflict", `${labelOf(platform)} is in use in this unit already. Nothing was changed.`);
  const there = before.filter(
    (stored) => stored.platform === platform && WITH_PLATFORM.some(({ id }) => id === stored.controlId),
  );
  for (const { entryId, version } of there) await deleteEntry(actor, controlKind, entryId, version);
  return there.length;
}

/** Makes a task of the organisation of each item of a checklist for cloud workloads that nobody has a task for yet. */
export async function takeOverGuidance(actor: Actor, { key }: { key: string }): Promise<RegisterEntry[]> {
  requireAllowed(actor, "programme.write");
  const list = (await listGuidance(actor)).find((each) => each.key === key);
  const missing = list?.items.filter(({ tasks }) => tasks.length === 0) ?? [];
  return transaction(async (db) => {
    const made: RegisterEntry[] = [];
    for (const { id } of missing)
      made.push(await createEntry(actor, taskKind, startOf(taskKind, { subject: id }), (work) => work(db)));
    return made;
  });
}
