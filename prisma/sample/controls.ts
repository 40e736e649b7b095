/** Controls of the sample organisation: several units with different providers, none of them finished. */

import { programme } from "@/features/model/catalogue/programme/model";
import { todayOf } from "@/features/organization/settings/queries";
import { markPlatformUnused, setControls, takeOverGuidance } from "@/features/programme/control/commands";
import { listStoredControls } from "@/features/programme/control/queries";
import { controlRegister } from "@/features/programme/control/register";
import {
  type ControlStatus,
  cellKey,
  hasPlatform,
  type Platform,
  platformsOf,
  usesOf,
} from "@/features/programme/control/rules";
import { updateEntry } from "@/features/programme/register/commands";
import { taskRegister } from "@/features/programme/task/register";
import type { Actor } from "@/lib/access/actor";
import { addDays } from "@/lib/base/day";
import type { Actors } from "./actors";
import { chance } from "./chance";
import type { PillarKey } from "./organisation";

type SampleControls = {
  unit: string;
  by: keyof Actors;
  /** How strong a platform is, 0 to 1: the share of its controls that are in place, roughly. */
  platforms: Partial<Record<Platform, number>>;
  pillars: readonly PillarKey[];
  /** Share of the cells that nobody has answered yet. */
  open: number;
  unused: readonly Platform[];
};

const ALL_PILLARS = ["identity", "devices", "networks", "applications", "data"] as const;

const UNITS: readonly SampleControls[] = [
  {
    unit: "Payments",
    by: "lead",
    platforms: { aws: 0.75, "on-premises": 0.45 },
    pillars: ALL_PILLARS,
    open: 0.05,
    unused: ["gcp"],
  },
  {
    unit: "Citizen portal",
    by: "lead",
    platforms: { azure: 0.7, aws: 0.4 },
    pillars: ["identity", "networks"],
    open: 0.1,
    unused: [],
  },
  {
    unit: "Data platform",
    by: "lead",
    platforms: { gcp: 0.6, aws: 0.35 },
    pillars: ["identity", "data"],
    open: 0.15,
    unused: [],
  },
  {
    unit: "HR system",
    by: "assessor",
    platforms: { azure: 0.55 },
    pillars: ["identity"],
    open: 0.1,
    unused: [],
  },
  {
    unit: "Legacy grants",
    by: "lead",
    platforms: { "on-premises": 0.12 },
    pillars: ["identity", "networks"],
    open: 0.2,
    unused: [],
  },
];

/** What was agreed about single controls. `days` from today. */
const AGREED: readonly { unit: string; controlId: string; platform: Platform; days: number; note: string }[] = [
  {
    unit: "Payments",
    controlId: "identity.f1",
    platform: "on-premises",
    days: 45,
    note: "The mainframe terminal still takes a password alone. A gateway with a second factor stands in test.",
  },
  {
    unit: "Payments",
    controlId: "data.f1",
    platform: "aws",
    days: 120,
    note: "Settled with the architecture board: the classes of the records office are used here as well.",
  },
  {
    unit: "Citizen portal",
    controlId: "networks.f1",
    platform: "aws",
    days: -12,
    note: "The overflow region was built in a hurry. Its rules are wider than those of the main region.",
  },
];

/** What a cell is, by how strong its platform is; foundational controls come first. */
function statusOf(unit: string, cell: { controlId: string; platform: Platform }, strength: number): ControlStatus {
  const isAdvanced = cell.controlId.includes(".a");
  const draw = chance(unit, cellKey(cell), "control") + (isAdvanced ? 0.25 : 0);
  if (draw < strength) return "in_place";
  if (draw < strength + 0.15) return "partly";
  return draw < strength + 0.35 ? "planned" : "absent";
}

/** The changes that fill a unit; a cell that is answered already is not among them. */
function changesOf({ unit, platforms, pillars, open }: SampleControls, answered: ReadonlySet<string>) {
  return programme.controls
    .filter(({ pillar }) => pillars.includes(pillar))
    .flatMap((control) =>
      platformsOf(control).flatMap((platform) => {
        const cell = { controlId: control.id, platform };
        const strength = platforms[platform] ?? (hasPlatform(control) ? undefined : 0.5);
        const isOpen = strength === undefined || chance(unit, cellKey(cell), "open") < open;
        if (isOpen || answered.has(cellKey(cell))) return [];
        return [{ ...cell, status: statusOf(unit, cell, strength), version: null }];
      }),
    );
}

/** Gives the agreed controls an owner, a due date and a note, where nobody has yet. */
async function buildAgreements(lead: Actor, unitIds: ReadonlyMap<string, string>): Promise<void> {
  for (const { unit, controlId, platform, days, note } of AGREED) {
    const unitId = unitIds.get(unit);
    const stored = (await listStoredControls(lead, unitId)).find(
      (each) => cellKey(each) === cellKey({ controlId, platform }),
    );
    if (unitId === undefined || stored?.version !== 1) continue;
    await updateEntry(lead, controlRegister, stored.entryId, 1, {
      status: days < 0 ? "partly" : "planned",
      ownerId: lead.userId,
      dueOn: addDays(todayOf(lead), days),
      fields: { note },
    });
  }
}

/** Takes one checklist for cloud workloads over as tasks, and has begun with it. */
async function buildTasks(lead: Actor): Promise<void> {
  const made = await takeOverGuidance(lead, { key: "containers" });
  for (const [index, status] of (["done", "doing"] as const).entries()) {
    const task = made[index];
    if (task) await updateEntry(lead, taskRegister, task.id, task.version, { status, ownerId: lead.userId });
  }
}

/** Fills the controls of some units, and makes only what is missing. `unitIds`: ids of the units by their names. */
export async function buildControls(actors: Actors, unitIds: ReadonlyMap<string, string>): Promise<void> {
  for (const sample of UNITS) {
    const unitId = unitIds.get(sample.unit);
    if (unitId === undefined) continue;
    const actor = actors[sample.by];
    const before = await listStoredControls(actor, unitId);
    await setControls(actor, { unitId, changes: changesOf(sample, new Set(before.map(cellKey))) });
    for (const platform of sample.unused)
      if (usesOf(before)[platform] === "open") await markPlatformUnused(actor, { unitId, platform });
  }
  await buildAgreements(actors.lead, unitIds);
  await buildTasks(actors.lead);
}
