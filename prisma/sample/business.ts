/** Products, business cases and the currency of the sample organisation: invented, with gaps and overlaps to find. */

import { updateSettings } from "@/features/organization/settings/commands";
import { getSettings, todayOf } from "@/features/organization/settings/queries";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { createEntry } from "@/features/programme/register/commands";
import type { RegisterDefinition } from "@/features/programme/register/definition.rules";
import { listAllEntries } from "@/features/programme/register/queries";
import type { Range } from "@/features/programme/register/rules";
import { technologyRegister } from "@/features/programme/technology/register";
import type { Actor } from "@/lib/access/actor";
import { addDays } from "@/lib/base/day";
import type { Actors } from "./actors";

type SampleProduct = {
  readonly name: string;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly cost: number | null;
  /** Days from today to the renewal. */
  readonly renewal: number | null;
  readonly status?: string;
  readonly replaces?: string;
  readonly note?: string;
  /** The unit that alone has it. */
  readonly unit?: string;
};

const PRODUCTS: readonly SampleProduct[] = [
  {
    name: "Harbour ID",
    category: "iam",
    pillars: ["identity", "applications"],
    cost: 310_000,
    renewal: 214,
    note: "Single sign-on and multiple factors for staff.",
  },
  {
    name: "Gatekeep Directory",
    category: "iam",
    pillars: ["identity"],
    cost: 95_000,
    renewal: 41,
    note: "Accounts of field services, from before the merger.",
    unit: "Field services",
  },
  { name: "Strongroom", category: "pam", pillars: ["identity"], cost: 120_000, renewal: 160 },
  {
    name: "Tollbridge VPN",
    category: "ztna-sase",
    pillars: ["networks", "devices"],
    cost: 180_000,
    renewal: 66,
    note: "Opens whole networks.",
  },
  {
    name: "Causeway Access",
    category: "ztna-sase",
    pillars: ["networks", "devices", "applications"],
    cost: 240_000,
    renewal: 400,
    status: "introduced",
    replaces: "Tollbridge VPN\nOld remote desktop gateway",
  },
  { name: "Tidewatch", category: "ndr", pillars: ["networks"], cost: 140_000, renewal: 120 },
  {
    name: "Lanternfish",
    category: "ndr",
    pillars: ["networks"],
    cost: 60_000,
    renewal: 12,
    note: "Bought for payments alone.",
    unit: "Payments",
  },
  {
    name: "Logbook",
    category: "siem-soar",
    pillars: ["identity", "devices", "networks", "applications", "data"],
    cost: 420_000,
    renewal: 300,
  },
  {
    name: "Signal Room",
    category: "siem-soar",
    pillars: ["networks", "devices"],
    cost: null,
    renewal: 75,
    note: "The contract is with the outsourcer; its cost has been asked for.",
  },
  {
    name: "Papertrail DLP",
    category: "data-security-dlp",
    pillars: ["data"],
    cost: 85_000,
    renewal: -9,
    status: "phased_out",
  },
  {
    name: "Cloud Atlas",
    category: "cnapp",
    pillars: ["applications", "identity", "data"],
    cost: 150_000,
    renewal: null,
    status: "evaluated",
  },
];

const range = (low: number, likely: number, high: number): Range => ({ low, likely, high });

type SampleCase = {
  readonly name: string;
  readonly status: string;
  readonly fields: Readonly<Record<string, Range | number | string>>;
};

const CASES: readonly SampleCase[] = [
  {
    name: "Whole programme, three years",
    status: "current",
    fields: {
      breachCost: range(1_500_000, 3_000_000, 6_000_000),
      breachProbability: range(10, 20, 30),
      breachReduction: range(20, 40, 60),
      retiredTools: range(300_000, 420_000, 560_000),
      productivity: range(100_000, 250_000, 400_000),
      effectYear1: 30,
      effectYear2: 70,
      costYear1: range(500_000, 600_000, 900_000),
      costYear2: range(350_000, 450_000, 650_000),
      costYear3: range(250_000, 300_000, 450_000),
      discountRate: 6,
      assumptions:
        "Breach: insurer's estimate for the payments system, doubled for the rest. Retired tools: the register of technologies. Productivity: 0.4 hours per person and month, at the department's rate, half of it counted.",
    },
  },
  {
    name: "Identity first, network later",
    status: "draft",
    fields: {
      breachCost: range(1_500_000, 3_000_000, 6_000_000),
      breachProbability: range(10, 20, 30),
      breachReduction: range(15, 28, 40),
      retiredTools: range(90_000, 150_000, 200_000),
      productivity: range(80_000, 180_000, 300_000),
      costYear1: range(250_000, 320_000, 450_000),
      costYear2: range(180_000, 220_000, 300_000),
      costYear3: range(120_000, 150_000, 220_000),
      assumptions: "The network stays as it is for three years.",
    },
  },
  {
    name: "With an outsourced operations centre",
    status: "draft",
    fields: {
      breachCost: range(1_500_000, 3_000_000, 6_000_000),
      breachProbability: range(10, 20, 30),
      costYear1: range(700_000, 850_000, 1_000_000),
      assumptions: "Waits for the two offers.",
    },
  },
];

/** Creates those of `inputs` that the register has no entry of the same name for. */
async function createMissing(
  actor: Actor,
  register: RegisterDefinition,
  inputs: readonly ({ name: string } & object)[],
): Promise<void> {
  const names = new Set((await listAllEntries(actor, register)).map(({ name }) => name));
  for (const input of inputs) if (!names.has(input.name)) await createEntry(actor, register, input);
}

/** Sets the currency and makes the products and business cases that are not there yet. `unitIds`: by the units' names. */
export async function buildBusiness({ owner, lead }: Actors, unitIds: ReadonlyMap<string, string>): Promise<void> {
  const { currency, version } = await getSettings(owner);
  if (currency !== "EUR") await updateSettings(owner, version, { currency: "EUR" });
  await createMissing(
    lead,
    technologyRegister,
    PRODUCTS.map(({ name, category, pillars, cost, renewal, status = "in_use", replaces = "", note = "", unit }) => ({
      name,
      subject: category,
      status,
      unitId: unit === undefined ? null : (unitIds.get(unit) ?? null),
      ownerId: lead.userId,
      dueOn: renewal === null ? null : addDays(todayOf(lead), renewal),
      fields: { pillars, yearlyCost: cost, replaces, note },
    })),
  );
  await createMissing(
    lead,
    businessCaseRegister,
    CASES.map((sample) => ({ ...sample, ownerId: lead.userId, dueOn: addDays(todayOf(lead), 60) })),
  );
}
