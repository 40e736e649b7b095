import { programme } from "@/features/model/catalogue/programme/model";
import { todayOf } from "@/features/organization/settings/queries";
import { getUnit } from "@/features/organization/unit/queries";
import { addFromCatalogue } from "@/features/programme/register/catalogue.commands";
import { addEntry, deleteEntry, updateEntry } from "@/features/programme/register/commands";
import { logAfter, merge, type RegisterEntry, startOf } from "@/features/programme/register/rules";
import { holdPlaces, lockEntry, markEntry, onceOnly, requirePlace } from "@/features/programme/register/store.commands";
import { taskRegister } from "@/features/programme/task/register";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { type Storing, storing } from "@/lib/audit/commands";
import { AppError } from "@/lib/base/errors";
import { requireVersion } from "@/lib/base/versions";
import { listClearedControls, listGuidance, listStoredControls } from "./queries";
import { controlRegister } from "./register";
import {
  type ControlStatus,
  cellKey,
  hasPlatform,
  type PillarKey,
  PLATFORMS,
  type Platform,
  pillarOfControl,
  type StoredControl,
  usesOf,
} from "./rules";
import type { ControlChange, SetControls } from "./schema";

/** A cell that was not saved, because it was not any more what the change was made on. */
export type CellConflict = Pick<ControlChange, "controlId" | "platform"> & {
  readonly wanted: ControlStatus | null;
  /** Null: nothing is answered there now. */
  readonly stored: StoredControl | null;
};

/** An entry that was changed, with the version that the change left: what `undoEntries` takes back. */
export type Changed = Pick<RegisterEntry, "id" | "version">;

const toChanged = ({ id, version }: RegisterEntry): Changed => ({ id, version });

export type SetControlsResult = {
  /** Cells that are now as they were wanted, and were not before. */
  readonly changed: readonly Changed[];
  readonly conflicts: readonly CellConflict[];
  /** What is stored now of the controls that the changes name. */
  readonly stored: readonly StoredControl[];
};

const inputOf = (unitId: string, { controlId, platform }: Pick<ControlChange, "controlId" | "platform">) => ({
  ...startOf(controlRegister, { subject: controlId, unitId }),
  fields: { platform },
});

/**
 * Answers a cell again that was cleared: its entry comes back with owner, due date and note, in one step, so that one undo
 * clears it again. Throws `stale` when it is not as it was cleared any more, and `conflict` when another entry answers the cell.
 */
async function reviveCell(
  at: Storing,
  actor: Actor,
  unitId: string,
  { entryId, version }: StoredControl,
  status: ControlStatus,
) {
  const { db } = at;
  await holdPlaces(db, actor, controlRegister, { unitIds: [unitId], isAdding: true });
  await requirePlace(db, actor, controlRegister, unitId);
  const { entry } = await lockEntry(db, actor, controlRegister, entryId);
  requireVersion(version, entry.version, entry);
  const document = merge(controlRegister, entry, { status });
  const log = logAfter(controlRegister, entry.log, document, { today: todayOf(actor), by: actor.userName });
  return onceOnly(controlRegister, () => markEntry(at, actor, controlRegister, entry, null, { ...document, log }));
}

type Cell = Pick<ControlChange, "controlId" | "platform">;

/** Answers a cell that is open: with the entry that was cleared there, else a new one. */
function answerCell(
  at: Storing,
  actor: Actor,
  unitId: string,
  { cell, status, cleared }: { cell: Cell; status: ControlStatus; cleared: StoredControl | undefined },
): Promise<RegisterEntry> {
  return cleared
    ? reviveCell(at, actor, unitId, cleared, status)
    : addEntry(at, actor, controlRegister, { ...inputOf(unitId, cell), status });
}

/** Of a write that was made on an earlier look: the entry has another version now, is deleted, or there is another one. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof AppError && ["stale", "not_found", "conflict"].includes(error.code);

/** What came of a write that somebody else was faster than: nothing was stored. */
const OVERTAKEN = "overtaken";

async function unlessOvertaken<T>(write: () => Promise<T>): Promise<T | typeof OVERTAKEN> {
  try {
    return await write();
  } catch (error) {
    if (isOvertaken(error)) return OVERTAKEN;
    throw error;
  }
}

/** How a cell becomes what is wanted: `before` is stored there, or was `cleared` there. Null where it is so already. */
function writeOf(
  actor: Actor,
  unitId: string,
  { status, ...cell }: ControlChange,
  { before, cleared }: { before: StoredControl | undefined; cleared: StoredControl | undefined },
): (() => Promise<RegisterEntry>) | null {
  if (before === undefined)
    return status === null ? null : () => storing((at) => answerCell(at, actor, unitId, { cell, status, cleared }));
  const { entryId, version } = before;
  if (status === null) return () => deleteEntry(actor, controlRegister, entryId, version);
  return status === before.status ? null : () => updateEntry(actor, controlRegister, entryId, version, { status });
}

/**
 * Saves many cells of a unit's grid. Each is stored on its own, with its audit event: one that somebody else changed
 * meanwhile comes back as a conflict and holds up none of the others. A cell that is so already stores nothing. Throws
 * `not_found` for a unit that the actor does not see, and `forbidden` when one of the pillars is not the actor's.
 */
export async function setControls(actor: Actor, { unitId, changes }: SetControls): Promise<SetControlsResult> {
  await requireKeeper(
    actor,
    unitId,
    changes.map(({ controlId }) => pillarOfControl(controlId)),
  );
  const [before, cleared] = await Promise.all([byCell(actor, unitId), clearedByCell(actor, unitId)]);
  const changed: Changed[] = [];
  const refused: ControlChange[] = [];
  for (const change of changes) {
    const there = before.get(cellKey(change));
    const write = writeOf(actor, unitId, change, { before: there, cleared: cleared.get(cellKey(change)) });
    if (write === null) continue;
    const isAsSeen = (there?.version ?? null) === change.version;
    const stored = isAsSeen ? await unlessOvertaken(write) : OVERTAKEN;
    if (stored === OVERTAKEN) refused.push(change);
    else changed.push(toChanged(stored));
  }
  const after = await byCell(actor, unitId);
  const named = new Set(changes.map(({ controlId }) => controlId));
  const conflicts = refused
    .map((change) => ({ ...change, stored: after.get(cellKey(change)) ?? null }))
    .filter(({ status, stored }) => status !== (stored?.status ?? null));
  return {
    changed,
    conflicts: conflicts.map(({ controlId, platform, status, stored }) => ({
      controlId,
      platform,
      wanted: status,
      stored,
    })),
    stored: [...after.values()].filter(({ controlId }) => named.has(controlId)),
  };
}

/** Throws unless the actor keeps the controls of all these pillars of the unit. */
async function requireKeeper(actor: Actor, unitId: string, pillars: readonly PillarKey[]): Promise<void> {
  await getUnit(actor, unitId);
  requireAllowed(actor, "control.write", { unitId });
  for (const pillar of new Set(pillars)) requireAllowed(actor, "control.write", { unitId, pillar });
}

const byCell = async (actor: Actor, unitId: string) =>
  new Map((await listStoredControls(actor, unitId)).map((stored) => [cellKey(stored), stored]));

const clearedByCell = async (actor: Actor, unitId: string) =>
  new Map((await listClearedControls(actor, unitId)).map((cleared) => [cellKey(cleared), cleared]));

const WITH_PLATFORM = programme.controls.filter(hasPlatform);
const PLATFORM_PILLARS = WITH_PLATFORM.map(({ pillar }) => pillar);
export type OnPlatform = { unitId: string; platform: Platform };

/** Entries added in one transaction: fewer commits, and none that runs into its time limit on a busy machine. */
const AT_ONCE = 10;

/** How often others may be faster before it is given up. */
const OVERTAKEN_MAX = 3;

const labelOf = (platform: Platform) => PLATFORMS.find(({ value }) => value === platform)?.label ?? platform;

/** The cells of a platform that are open, each with the entry that was cleared there. Throws `conflict` where it is used. */
async function openCellsOf(actor: Actor, { unitId, platform }: OnPlatform, already: number) {
  const [before, cleared] = await Promise.all([byCell(actor, unitId), clearedByCell(actor, unitId)]);
  if (usesOf([...before.values()])[platform] === "used") {
    const done = already === 0 ? "nothing was changed" : `${already} others are not applicable now`;
    throw new AppError(
      "conflict",
      `Some controls on ${labelOf(platform)} are answered with something else than not applicable. Change those first; ${done}.`,
    );
  }
  return WITH_PLATFORM.map(({ id }) => ({ controlId: id, platform }))
    .filter((cell) => !before.has(cellKey(cell)))
    .map((cell) => ({ cell, status: "not_applicable" as const, cleared: cleared.get(cellKey(cell)) }));
}

/**
 * Says that a unit does not use a platform: every control there is not applicable. Ten at a time are stored, so it may be cut
 * off; doing it again goes on there. Throws `conflict` when something else is answered there: answers are not overwritten
 * in one go. Returns what was changed.
 */
export async function markPlatformUnused(actor: Actor, of: OnPlatform): Promise<Changed[]> {
  await requireKeeper(actor, of.unitId, PLATFORM_PILLARS);
  const changed: Changed[] = [];
  for (let overtaken = 0; ; ) {
    const open = await openCellsOf(actor, of, changed.length);
    if (open.length === 0) return changed;
    try {
      const stored = await storing(async (at) => {
        const entries: Changed[] = [];
        for (const answer of open.slice(0, AT_ONCE))
          entries.push(toChanged(await answerCell(at, actor, of.unitId, answer)));
        return entries;
      });
      changed.push(...stored);
    } catch (error) {
      // Somebody answered one of them between the look and the write: look again.
      if (!isOvertaken(error) || ++overtaken > OVERTAKEN_MAX) throw error;
    }
  }
}

/**
 * Takes back that a unit does not use a platform: what is not applicable there is open again. One at a time is
 * stored, so it may be cut off; doing it again goes on there. What somebody else changes or clears meanwhile stays as they
 * leave it. Throws `conflict` when the platform is used: then single answers are changed. Returns what was changed.
 */
export async function reopenPlatform(actor: Actor, { unitId, platform }: OnPlatform): Promise<Changed[]> {
  await requireKeeper(actor, unitId, PLATFORM_PILLARS);
  const before = [...(await byCell(actor, unitId)).values()];
  if (usesOf(before)[platform] === "used")
    throw new AppError("conflict", `${labelOf(platform)} is in use in this unit already. Nothing was changed.`);
  const there = before.filter(
    (stored) => stored.platform === platform && WITH_PLATFORM.some(({ id }) => id === stored.controlId),
  );
  const changed: Changed[] = [];
  for (const stored of there) {
    const cleared = await unlessOvertaken(() => deleteEntry(actor, controlRegister, stored.entryId, stored.version));
    if (cleared !== OVERTAKEN) changed.push(toChanged(cleared));
  }
  return changed;
}

/** Makes a task of the organisation of each item of a checklist for cloud workloads that nobody has a task for yet. */
export async function takeOverGuidance(actor: Actor, { key }: { key: string }): Promise<RegisterEntry[]> {
  requireAllowed(actor, "programme.write");
  const list = (await listGuidance(actor)).find((each) => each.key === key);
  const missing = list?.items.filter(({ tasks }) => tasks.length === 0).map(({ id }) => id) ?? [];
  return missing.length === 0 ? [] : addFromCatalogue(actor, taskRegister, missing);
}
