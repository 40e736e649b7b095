/** What a unit has in place on which platform: the grid to fill, the coverage, and where platforms differ. Pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import type { Control } from "@/features/model/catalogue/programme/schema";
import type { EntryDocument } from "@/features/programme/register/rules";
import type { FieldError } from "@/lib/base/errors";

export const PLATFORMS = [
  { value: "aws", label: "AWS" },
  { value: "azure", label: "Azure" },
  { value: "gcp", label: "Google Cloud" },
  { value: "on-premises", label: "On-premises" },
] as const;

/** What is said instead of a platform where a control has nothing to do with one, and is answered once. */
export const ON_EVERY_PLATFORM = "Same on every platform";

export type Platform = (typeof PLATFORMS)[number]["value"];
export type PillarKey = Control["pillar"];
/** What a control can be; the register offers them in this order. */
export const CONTROL_STATES = [
  { value: "in_place", label: "In place", tone: "good", isClosed: true },
  { value: "partly", label: "Partly", tone: "warn", isClosed: false },
  { value: "planned", label: "Planned", tone: "accent", isClosed: false },
  { value: "absent", label: "Absent", tone: "bad", isClosed: false },
  { value: "not_applicable", label: "Not applicable", tone: "neutral", isClosed: true },
] as const;
export type ControlStatus = (typeof CONTROL_STATES)[number]["value"];
export const CONTROL_STATUSES: readonly ControlStatus[] = CONTROL_STATES.map(({ value }) => value);

/** What was answered for one control of one unit on one platform. */
export type ControlAnswer = {
  readonly unitId: string;
  readonly controlId: string;
  readonly platform: Platform;
  readonly status: ControlStatus;
};
/** An answer with the entry of the register that holds it. */
export type StoredControl = ControlAnswer & { readonly entryId: string; readonly version: number };

export const PLATFORM_KEYS: readonly Platform[] = PLATFORMS.map(({ value }) => value);
const NO_PLATFORM: readonly Platform[] = ["on-premises"];

/** Does it matter to the control where it is in place? One that does not is answered once, as on-premises. */
export const hasPlatform = (control: Control): boolean => control.responsibility !== null;
export const platformsOf = (control: Control): readonly Platform[] =>
  hasPlatform(control) ? PLATFORM_KEYS : NO_PLATFORM;

const CONTROLS = new Map(programme.controls.map((control) => [control.id, control]));
const WITH_PLATFORM = programme.controls.filter(hasPlatform);

/** Throws for what is no control. */
export function pillarOfControl(controlId: string): PillarKey {
  const control = CONTROLS.get(controlId);
  if (!control) throw new Error(`${controlId} is no control`);
  return control.pillar;
}

export const isPlatform = (value: unknown): value is Platform => PLATFORM_KEYS.some((key) => key === value);
export const isControlStatus = (value: unknown): value is ControlStatus =>
  CONTROL_STATUSES.some((status) => status === value);

/** What the register of controls demands beyond the shape of its fields. */
export function checkControl(entry: EntryDocument): FieldError[] {
  const control = CONTROLS.get(entry.subject ?? "");
  if (!control || hasPlatform(control) || entry.fields.platform === "on-premises") return [];
  return [
    {
      path: "fields.platform",
      message: "must be On-premises: this control has nothing to do with a provider, so it has a single entry",
    },
  ];
}

/** Names one cell of a unit's grid. */
export const cellKey = ({ controlId, platform }: Pick<ControlAnswer, "controlId" | "platform">): string =>
  `${controlId}@${platform}`;

export type GridRow = {
  readonly control: Control;
  /** One per platform on which the control can be, in the order of PLATFORMS; null is not answered. */
  readonly cells: readonly { readonly platform: Platform; readonly stored: StoredControl | null }[];
};

/** The controls of a pillar, foundational before advanced, with what one unit answered. */
export function gridOf(pillar: PillarKey, answers: readonly StoredControl[]): GridRow[] {
  const byCell = new Map(answers.map((answer) => [cellKey(answer), answer]));
  return programme.controls
    .filter((control) => control.pillar === pillar)
    .sort((a, b) => levelRank(a) - levelRank(b))
    .map((control) => ({
      control,
      cells: platformsOf(control).map((platform) => ({
        platform,
        stored: byCell.get(cellKey({ controlId: control.id, platform })) ?? null,
      })),
    }));
}

/** Foundational before advanced, for sorting. */
export const levelRank = ({ level }: Pick<Control, "level">) => (level === "foundational" ? 0 : 1);

/** used: something other than "not applicable" is answered. unused: all of it is not applicable. open: nobody said yet. */
export type PlatformUse = "used" | "unused" | "open";

/** Which platforms a unit uses, by its answers. Controls without a platform say nothing about it. */
export function usesOf(answers: readonly ControlAnswer[]): Record<Platform, PlatformUse> {
  const stateOf = (platform: Platform): PlatformUse => {
    const statuses = answers
      .filter((answer) => answer.platform === platform && isWithPlatform(answer.controlId))
      .map(({ status }) => status);
    if (statuses.some((status) => status !== "not_applicable")) return "used";
    return statuses.length === WITH_PLATFORM.length ? "unused" : "open";
  };
  return {
    aws: stateOf("aws"),
    azure: stateOf("azure"),
    gcp: stateOf("gcp"),
    "on-premises": stateOf("on-premises"),
  };
}

/** How many controls that can differ by platform there are: as many as a platform that is not used has answers. */
export const CONTROLS_PER_PLATFORM = WITH_PLATFORM.length;

/** How many of them are not applicable on each platform. */
export function notApplicableOf(answers: readonly ControlAnswer[]): Record<Platform, number> {
  const countOn = (platform: Platform) =>
    answers.filter(
      (answer) =>
        answer.platform === platform && answer.status === "not_applicable" && isWithPlatform(answer.controlId),
    ).length;
  return {
    aws: countOn("aws"),
    azure: countOn("azure"),
    gcp: countOn("gcp"),
    "on-premises": countOn("on-premises"),
  };
}

const isWithPlatform = (controlId: string): boolean => {
  const control = CONTROLS.get(controlId);
  return control !== undefined && hasPlatform(control);
};

/** In place counts 1 and partly one half; what is not in place yet counts 0. Null: it does not count at all. */
const POINTS: Readonly<Record<ControlStatus, number | null>> = {
  in_place: 1,
  partly: 0.5,
  planned: 0,
  absent: 0,
  not_applicable: null,
};

/** How much of what applies is in place. */
export type ControlCoverage = {
  /** Shares from 0 to 1: with everything open absent, and with everything open in place. Null: nothing applies. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Answered, "not applicable" too. */
  readonly answered: number;
  /** All that could be answered. */
  readonly total: number;
  /** All that could be answered, without what is not applicable. */
  readonly applicable: number;
  /**
   * Over how many units it goes, of all that were looked at: on one platform those that use it, else those that have said
   * what applies to them, also when they use no platform. So a `total` of 0 over some units says that nothing applies.
   */
  readonly units: { readonly answered: number; readonly total: number };
};

/** What a coverage is worked out from; two of them add up. */
type Tally = { points: number; answered: number; total: number; applicable: number; units: Set<string> };
const emptyTally = (): Tally => ({ points: 0, answered: 0, total: 0, applicable: 0, units: new Set() });

function count(into: Tally, unitId: string, status: ControlStatus | undefined): void {
  const points = status === undefined ? 0 : POINTS[status];
  into.units.add(unitId);
  into.total += 1;
  if (status !== undefined) into.answered += 1;
  if (points === null) return;
  into.applicable += 1;
  into.points += points;
}

function toCoverage({ points, answered, total, applicable, units }: Tally, unitCount: number): ControlCoverage {
  const open = total - answered;
  const range = applicable === 0 ? null : { low: points / applicable, high: (points + open) / applicable };
  return { range, answered, total, applicable, units: { answered: units.size, total: unitCount } };
}

export type CoverageMatrix = {
  readonly pillars: readonly {
    readonly pillar: PillarKey;
    /** In the order of PLATFORMS. */
    readonly platforms: readonly (ControlCoverage & { readonly platform: Platform })[];
    /** All platforms together, and the controls that have nothing to do with one. */
    readonly all: ControlCoverage;
  }[];
  /** How many units use each platform, do not use it, or have not said. */
  readonly platforms: readonly (ControlCoverage & { readonly platform: Platform } & Readonly<
      Record<PlatformUse, number>
    >)[];
  readonly all: ControlCoverage;
  /** Units that have answered for no platform, though they may have said that they use none of some; by id. */
  readonly openUnitIds: readonly string[];
};

/** The answers of each unit, also of those that answered nothing. */
export function answersByUnit<A extends ControlAnswer>(
  unitIds: readonly string[],
  answers: readonly A[],
): ReadonlyMap<string, readonly A[]> {
  const byUnit = new Map<string, A[]>(unitIds.map((id) => [id, []]));
  for (const answer of answers) byUnit.get(answer.unitId)?.push(answer);
  return byUnit;
}

const PILLARS: readonly PillarKey[] = [...new Set(programme.controls.map(({ pillar }) => pillar))];

/**
 * Pillars x platforms over the units. A unit counts on the platforms that it uses (`usesOf`), so that a provider that it
 * has nothing to do with is no gap; there, what is not answered widens the range.
 */
export function coverageMatrix(unitIds: readonly string[], answers: readonly ControlAnswer[]): CoverageMatrix {
  const tallies = new Map<string, Tally>();
  const tallyOf = (pillar: string, platform: string): Tally => {
    const key = `${pillar} ${platform}`;
    const tally = tallies.get(key) ?? emptyTally();
    tallies.set(key, tally);
    return tally;
  };
  const uses = new Map<string, Record<Platform, PlatformUse>>();
  for (const [unitId, given] of answersByUnit(unitIds, answers)) {
    const use = usesOf(given);
    uses.set(unitId, use);
    const status = new Map(given.map((answer) => [cellKey(answer), answer.status]));
    const isBegun = given.length > 0;
    if (PLATFORM_KEYS.every((platform) => use[platform] === "unused"))
      for (const pillar of [...PILLARS, ALL]) tallyOf(pillar, ALL).units.add(unitId);
    for (const control of programme.controls) {
      for (const platform of platformsOf(control)) {
        const found = status.get(cellKey({ controlId: control.id, platform }));
        if (!hasPlatform(control)) {
          if (!isBegun) continue;
          for (const pillar of [control.pillar, ALL]) count(tallyOf(pillar, ALL), unitId, found);
        } else if (use[platform] === "used")
          for (const pillar of [control.pillar, ALL])
            for (const where of [platform, ALL]) count(tallyOf(pillar, where), unitId, found);
      }
    }
  }
  const coverage = (pillar: string, platform: string) => toCoverage(tallyOf(pillar, platform), uses.size);
  const unitsThat = (platform: Platform, use: PlatformUse) =>
    [...uses.values()].filter((each) => each[platform] === use).length;
  const isOpen = (use: Record<Platform, PlatformUse>) =>
    PLATFORM_KEYS.every((platform) => use[platform] !== "used") &&
    PLATFORM_KEYS.some((platform) => use[platform] === "open");
  return {
    pillars: PILLARS.map((pillar) => ({
      pillar,
      platforms: PLATFORM_KEYS.map((platform) => ({ platform, ...coverage(pillar, platform) })),
      all: coverage(pillar, ALL),
    })),
    platforms: PLATFORM_KEYS.map((platform) => ({
      platform,
      ...coverage(ALL, platform),
      used: unitsThat(platform, "used"),
      unused: unitsThat(platform, "unused"),
      open: unitsThat(platform, "open"),
    })),
    all: coverage(ALL, ALL),
    openUnitIds: [...uses].flatMap(([unitId, use]) => (isOpen(use) ? [unitId] : [])).sort(),
  };
}

const ALL = "all";

/** Answered and all cells of a pillar in one unit, as its grid shows them: without the platforms that it does not use. */
export function pillarProgress(
  pillar: PillarKey,
  answers: readonly StoredControl[],
): { answered: number; total: number } {
  const use = usesOf(answers);
  const cells = gridOf(pillar, answers)
    .flatMap(({ control, cells }) => cells.map((cell) => ({ ...cell, isCounted: hasPlatform(control) })))
    .filter(({ platform, isCounted }) => !isCounted || use[platform] !== "unused");
  return { answered: cells.filter(({ stored }) => stored !== null).length, total: cells.length };
}
