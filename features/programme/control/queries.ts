import { createHash } from "node:crypto";
import { programme } from "@/features/model/catalogue/programme/model";
import { getUnit, listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { entryScope, listAllEntries } from "@/features/programme/register/queries";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { taskRegister } from "@/features/programme/task/register";
import { taskProgress } from "@/features/programme/task/rules";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { remembered } from "@/lib/audit/memory.queries";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { controlRegister } from "./register";
import {
  type CoverageMatrix,
  coverageMatrix,
  type GridRow,
  gridOf,
  isControlStatus,
  isPlatform,
  notApplicableOf,
  type PillarKey,
  type Platform,
  type PlatformUse,
  pillarProgress,
  type StoredControl,
  usesOf,
} from "./rules";

/** What the actor sees of the answers, of one unit alone where it is given. One query, whatever the number of answers. */
export const listStoredControls = (actor: Actor, unitId?: string): Promise<StoredControl[]> =>
  listControls(actor, { deletedAt: null, ...(unitId === undefined ? {} : { unitId }) }, { id: "asc" });

/** The answers of a unit that were taken back, the newest of a cell last. One query. */
export const listClearedControls = (actor: Actor, unitId: string): Promise<StoredControl[]> =>
  listControls(actor, { deletedAt: { not: null }, unitId }, { deletedAt: "asc" });

async function listControls(
  actor: Actor,
  where: Prisma.RegisterEntryWhereInput,
  orderBy: Prisma.RegisterEntryOrderByWithRelationInput,
): Promise<StoredControl[]> {
  requireAllowed(actor, "programme.read");
  const rows = await database().registerEntry.findMany({
    where: { AND: [entryScope(actor, controlRegister), where] },
    select: { id: true, unitId: true, subject: true, status: true, fields: true, version: true },
    orderBy,
    take: controlRegister.max,
  });
  return rows.flatMap(({ id, unitId: unit, subject, status, fields, version }) => {
    const platform = typeof fields === "object" && fields !== null && "platform" in fields ? fields.platform : null;
    if (unit === null || subject === null || !isPlatform(platform) || !isControlStatus(status)) return [];
    return [{ unitId: unit, controlId: subject, platform, status, entryId: id, version }];
  });
}

export type ControlGrid = {
  readonly rows: readonly GridRow[];
  readonly uses: Readonly<Record<Platform, PlatformUse>>;
  /** Of each platform, how many of its controls are not applicable: some of them, where saying so was cut off. */
  readonly notApplicable: Readonly<Record<Platform, number>>;
  /** Of each pillar, in the order of the model. */
  readonly progress: readonly { readonly pillar: PillarKey; readonly answered: number; readonly total: number }[];
  /** Another one after every change of the unit's answers. */
  readonly revision: string;
};

const revisionOf = (answers: readonly StoredControl[]): string =>
  createHash("sha256")
    .update(answers.map(({ entryId, version }) => `${entryId}.${version}`).join())
    .digest("base64url");

/** The grid of one unit and pillar. Throws `not_found` for a unit that the actor does not see. */
export async function getControlGrid(actor: Actor, unitId: string, pillar: PillarKey): Promise<ControlGrid> {
  await getUnit(actor, unitId);
  const answers = await listStoredControls(actor, unitId);
  const pillars = [...new Set(programme.controls.map((control) => control.pillar))];
  return {
    rows: gridOf(pillar, answers),
    uses: usesOf(answers),
    notApplicable: notApplicableOf(answers),
    progress: pillars.map((key) => ({ pillar: key, ...pillarProgress(key, answers) })),
    revision: revisionOf(answers),
  };
}

/**
 * The unit to begin with: the one whose controls the actor changed last, else the first of the tree for which somebody
 * answered, else the first; undefined where there is none. At most four queries.
 */
export async function findFirstUnit(actor: Actor): Promise<string | undefined> {
  requireAllowed(actor, "programme.read");
  const where = { ...entryScope(actor, controlRegister), deletedAt: null } satisfies Prisma.RegisterEntryWhereInput;
  const own = await database().registerEntry.findFirst({
    where: { ...where, updatedById: actor.userId, unitId: { not: null } },
    select: { unitId: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  if (own?.unitId) return own.unitId;
  return remembered(actor, "first unit with controls", async () => {
    const [units, answered] = await Promise.all([
      listAllUnits(actor),
      database().registerEntry.groupBy({ by: ["unitId"], where }),
    ]);
    const inOrder = treeOrder(units).map(({ unit }) => unit.id);
    const begun = new Set(answered.map(({ unitId }) => unitId));
    return inOrder.find((id) => begun.has(id)) ?? inOrder[0];
  });
}

export type ControlsOfUnits = { readonly units: readonly UnitDto[]; readonly answers: readonly StoredControl[] };

/**
 * The units that the actor sees, or the one that is given, with their answers. Two queries, whatever the number of units.
 * Throws `not_found` for a unit that the actor does not see.
 */
export async function getControlsOfUnits(actor: Actor, unitId?: string): Promise<ControlsOfUnits> {
  requireAllowed(actor, "programme.read");
  const units = unitId === undefined ? await listAllUnits(actor) : [await getUnit(actor, unitId)];
  return { units, answers: await listStoredControls(actor, unitId) };
}

/** How much of the controls is in place, by pillar and platform: of all units that the actor sees, or of one. */
export async function getCoverage(actor: Actor, filter: { unit?: string | undefined } = {}): Promise<CoverageMatrix> {
  requireAllowed(actor, "programme.read");
  const work = async () => {
    const { units, answers } = await getControlsOfUnits(actor, filter.unit);
    return coverageMatrix(
      units.map(({ id }) => id),
      answers,
    );
  };
  return filter.unit === undefined ? remembered(actor, "coverage of controls", work) : work();
}

type Checklist = (typeof programme.cloudGuidance)[number];
export type GuidanceList = Omit<Checklist, "items"> & {
  /** Items done, of those that apply, counted as everywhere else. */
  readonly done: number;
  readonly applicable: number;
  readonly items: readonly (Checklist["items"][number] & { readonly tasks: readonly RegisterEntry[] })[];
};

/** The checklists for cloud workloads, each item with the tasks about it that the actor sees. One query. */
export async function listGuidance(actor: Actor): Promise<GuidanceList[]> {
  const tasks = await listAllEntries(actor, taskRegister);
  const progress = taskProgress(tasks);
  return programme.cloudGuidance.map((list) => {
    const { done = 0, applicable = 0 } = progress.find(({ key }) => key === list.key) ?? {};
    const items = list.items.map((item) => ({ ...item, tasks: tasks.filter(({ subject }) => subject === item.id) }));
    return { ...list, done, applicable, items };
  });
}
