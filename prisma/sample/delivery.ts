/** How the sample's programme is carried out: roll-outs with their way so far, team, tasks, on-ramp, challenges, points. */

import { todayOf } from "@/features/organization/settings/queries";
import { challengeRegister } from "@/features/programme/challenge/register";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { onRampRegister } from "@/features/programme/on-ramp/register";
import { createEntry, updateEntry } from "@/features/programme/register/commands";
import type { RegisterDefinition } from "@/features/programme/register/definition.rules";
import { listAllEntries } from "@/features/programme/register/queries";
import { type Fields, type Register, type RegisterEntry, startOf } from "@/features/programme/register/rules";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { TASK_LISTS, taskRegister } from "@/features/programme/task/register";
import { teamRegister } from "@/features/programme/team/register";
import { addDays } from "@/lib/base/day";
import type { Actors } from "./actors";

type UnitIds = ReadonlyMap<string, string>;

/** An entry of the sample; people and units by what they are called there. */
type Planned = {
  readonly subject?: string;
  readonly name?: string;
  readonly status?: string;
  readonly owner?: keyof Actors;
  readonly unit?: string;
  /** Days from now. */
  readonly due?: number;
  readonly fields?: Fields;
};

/** A change of a roll-out: how many days ago, and what held from then on. */
type Step = { readonly ago: number; readonly status: string; readonly resources: number; readonly fields?: Fields };
type PlannedRollOut = Planned & { readonly name: string; readonly fields: Fields; readonly steps: readonly Step[] };

const ROLL_OUTS: readonly PlannedRollOut[] = [
  {
    name: "Refuse sign-in without a second factor",
    owner: "lead",
    fields: {
      focus: "high-risk-users",
      scope: "Administrators and remote staff first, then everybody with an account.",
      window: 30,
      exitCriteria: "Fewer than five blocked sign-ins a day that were legitimate\nHelp desk trained",
    },
    steps: [
      { ago: 340, status: "draft", resources: 180 },
      { ago: 315, status: "monitoring", resources: 180 },
      {
        ago: 270,
        status: "enforcing",
        resources: 180,
        fields: { impact: "Eleven service accounts used a person's sign-in; they now have their own." },
      },
      { ago: 190, status: "enforcing", resources: 2400 },
      { ago: 75, status: "enforcing", resources: 5200 },
    ],
  },
  {
    name: "Managed devices only for Payments",
    owner: "lead",
    unit: "Payments",
    due: 24,
    fields: {
      focus: "applications",
      scope: "The payments back office, reached from managed and healthy devices only.",
      window: 45,
      exitCriteria: "No blocked request of a managed device for ten days",
    },
    steps: [
      { ago: 120, status: "draft", resources: 640 },
      { ago: 21, status: "monitoring", resources: 640 },
    ],
  },
  {
    name: "Block downloads of personal data outside the office",
    owner: "assessor",
    unit: "HR system",
    due: -9,
    fields: {
      focus: "data",
      scope: "Exports of personnel files from unmanaged devices.",
      window: 21,
      exitCriteria: "Every legitimate export has an approved way",
    },
    steps: [
      { ago: 230, status: "monitoring", resources: 310 },
      {
        ago: 222,
        status: "enforcing",
        resources: 310,
        fields: { impact: "Seen for eight days only; payroll was not part of it." },
      },
      {
        ago: 217,
        status: "rolled_back",
        resources: 310,
        fields: { impact: "The monthly payroll export was blocked. The scope has to leave it out." },
      },
    ],
  },
  {
    name: "Segment the citizen portal from internal networks",
    unit: "Citizen portal",
    due: 61,
    fields: {
      focus: "applications",
      scope: "Portal front ends reach their own services, and nothing else.",
      window: 30,
      exitCriteria: "",
    },
    steps: [{ ago: 34, status: "draft", resources: 85 }],
  },
];

/** A part of the roles is open on purpose: the demo shows what has nobody. */
const TEAM: readonly Planned[] = [
  { subject: "security-architecture", status: "filled", owner: "lead" },
  { subject: "identity-and-access-management", status: "filled", fields: { person: "Robin Field" } },
  { subject: "network", status: "filled", fields: { person: "Noor Vale", pillars: ["networks"] } },
  { subject: "it-operations", status: "filled", owner: "owner" },
  { subject: "cloud", status: "open", due: 40, fields: { note: "Advertised; the interim is shared by operations." } },
];

const ON_RAMPS: readonly Planned[] = [
  {
    subject: "identity",
    status: "pursued",
    owner: "lead",
    due: 200,
    fields: { reason: "Sign-in already goes through one provider, and most applications can join it." },
  },
  { subject: "data", status: "considered", fields: { reason: "Next, once the stores of personal data are listed." } },
];

const CHALLENGES: readonly Planned[] = [
  {
    name: "Grants mainframe cannot check a second factor",
    subject: "legacy-integration",
    status: "treated",
    owner: "lead",
    unit: "Legacy grants",
    due: 90,
    fields: {
      likelihood: "5",
      impact: "4",
      actions: "Put a gateway in front of it\nAgree on the date on which it is switched off",
      indicator: "All sign-ins to grants go through the gateway.",
      kpi: "privilege-rightsizing-time",
    },
  },
  {
    name: "Field staff see more prompts than before",
    subject: "performance-and-user-experience",
    status: "open",
    owner: "assessor",
    due: -4,
    fields: { likelihood: "4", impact: "3", actions: "Ask once per shift on managed devices" },
  },
  {
    name: "One person knows the network rules",
    subject: "specialised-skills",
    status: "accepted",
    fields: {
      likelihood: "3",
      impact: "4",
      reason: "A second person begins next quarter; the owner decided to wait.",
      kpi: "lateral-movement-containment-time",
    },
  },
  { name: "Partners send logs in four formats", status: "open", unit: "Partner exchange" },
];

const POINTS: readonly Planned[] = [
  {
    name: "Sign-in of the identity provider",
    status: "enforcing",
    owner: "lead",
    unit: "Identity services",
    fields: {
      role: "policy-engine",
      protects: "All applications with single sign-on",
      signals: ["identity", "device", "location"],
    },
  },
  {
    name: "Access gateway",
    status: "enforcing",
    unit: "Payments",
    fields: { role: "policy-enforcement-point", protects: "Payments back office", signals: ["identity", "device"] },
  },
  {
    name: "Portal proxy",
    status: "monitoring",
    unit: "Citizen portal",
    due: 45,
    fields: { role: "policy-enforcement-point", protects: "Citizen portal", signals: ["identity"] },
  },
  {
    name: "Session broker",
    status: "planned",
    due: 120,
    fields: { role: "policy-administrator", protects: "Sessions of the gateway and the proxy" },
  },
];

/** The first tasks are done, some are begun, and the last ones nobody has taken over. */
function plannedTasks(): Planned[] {
  const ids = TASK_LISTS.slice(0, 5).flatMap(({ items }) => items.slice(0, 3).map(({ id }) => id));
  return ids.map((subject, i) => {
    if (i < 3) return { subject, status: "done", owner: "lead" };
    if (i < 6) return { subject, status: "doing", owner: "lead", due: 20 + i };
    return i === 8 ? { subject, status: "not_applicable" } : { subject, status: "open", due: 50 + i };
  });
}

/** Makes the roll-outs, the team, tasks, on-ramps, challenges and points that are missing. */
export async function buildDelivery(actors: Actors, unitIds: UnitIds): Promise<void> {
  await buildRegister(actors, unitIds, teamRegister, TEAM);
  await buildRegister(actors, unitIds, onRampRegister, ON_RAMPS);
  await buildRegister(actors, unitIds, taskRegister, plannedTasks());
  await buildRegister(actors, unitIds, challengeRegister, CHALLENGES);
  await buildRegister(actors, unitIds, enforcementPointRegister, POINTS);
  const present = await listAllEntries(actors.lead, rollOutRegister);
  for (const plan of ROLL_OUTS)
    await buildRollOut(
      actors,
      unitIds,
      plan,
      present.find(({ name }) => name === plan.name),
    );
}

/** What is sent of an entry: what the catalogue begins it with, and what the plan says beyond. */
function documentOf(actors: Actors, unitIds: UnitIds, register: Register, plan: Planned) {
  const start = startOf(register, { subject: plan.subject });
  return {
    ...start,
    name: plan.name ?? start.name,
    status: plan.status ?? start.status,
    unitId: plan.unit === undefined ? null : (unitIds.get(plan.unit) ?? null),
    ownerId: plan.owner === undefined ? null : actors[plan.owner].userId,
    dueOn: plan.due === undefined ? null : addDays(todayOf(actors.lead), plan.due),
    fields: { ...start.fields, ...plan.fields },
  };
}

async function buildRegister(
  actors: Actors,
  unitIds: UnitIds,
  register: RegisterDefinition,
  plans: readonly Planned[],
): Promise<void> {
  const present = new Set((await listAllEntries(actors.lead, register)).map(({ name }) => name));
  for (const plan of plans) {
    const document = documentOf(actors, unitIds, register, plan);
    if (!present.has(document.name)) await createEntry(actors.lead, register, document);
  }
}

/** Takes a roll-out through the steps that its history does not hold yet. */
async function buildRollOut(
  actors: Actors,
  unitIds: UnitIds,
  plan: PlannedRollOut,
  present: RegisterEntry | undefined,
): Promise<void> {
  let entry = present;
  for (const { ago, status, resources, fields } of plan.steps.slice(present?.log.length ?? 0)) {
    const change = { status, fields: { ...fields, resources, since: addDays(todayOf(actors.lead), -ago) } };
    const start = documentOf(actors, unitIds, rollOutRegister, plan);
    entry = entry
      ? await updateEntry(actors.lead, rollOutRegister, entry.id, entry.version, change)
      : await createEntry(actors.lead, rollOutRegister, {
          ...start,
          status,
          fields: { ...start.fields, ...change.fields },
        });
  }
}
