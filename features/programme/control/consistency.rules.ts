/** Where the platforms differ for the same control, worst first. Pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import type { Control } from "@/features/model/catalogue/programme/schema";
import { statusOf } from "@/features/programme/register/rules";
import { listNames } from "@/lib/base/text";
import { controlRegister } from "./register";
import {
  answersByUnit,
  type ControlAnswer,
  type ControlStatus,
  cellKey,
  hasPlatform,
  levelRank,
  PLATFORM_KEYS,
  PLATFORMS,
  type Platform,
  usesOf,
} from "./rules";

/** Steps from absent to in place; what is not applicable stands on none. */
const STEPS = { absent: 0, planned: 1, partly: 2, in_place: 3 } as const;
type Step = keyof typeof STEPS;
/** Best first, as they are told. */
export const TOLD = ["in_place", "partly", "planned", "absent"] as const satisfies readonly Step[];
/** The widest that two platforms can lie apart. */
export const WIDEST = STEPS.in_place - STEPS.absent;

const isStep = (status: ControlStatus): status is Step => status !== "not_applicable";

/** What is said of a control on one platform: how many units have it in which state. */
export type PlatformState = {
  readonly platform: Platform;
  readonly in_place: number;
  readonly partly: number;
  readonly planned: number;
  readonly absent: number;
  /** Units that use the platform and have not answered. */
  readonly open: number;
};

export type PlatformDifference = Pick<Control, "pillar" | "level" | "text"> & {
  readonly controlId: string;
  /**
   * How far the platforms lie apart, in steps absent, planned, partly, in place: above 0, at most 3. The larger of two:
   * within one unit, and between the platforms' means over the units.
   */
  readonly spread: number;
  /** Platforms that somebody answered for or left open, in the order of PLATFORMS. */
  readonly platforms: readonly PlatformState[];
  /** Ids of the units within which the platforms differ, widest first. */
  readonly unitIds: readonly string[];
  /** What differs, in sentences. */
  readonly words: string;
};

type Found = { unitId: string; platform: Platform; status: ControlStatus | null };

const spreadOf = (steps: readonly number[]): number =>
  steps.length === 0 ? 0 : Math.max(...steps) - Math.min(...steps);

/** The mean step on each platform that has one. */
function meansOf(found: readonly Found[]): number[] {
  return PLATFORM_KEYS.flatMap((platform) => {
    const steps = stepsOf(found.filter((each) => each.platform === platform));
    return steps.length === 0 ? [] : [steps.reduce((sum, step) => sum + step, 0) / steps.length];
  });
}

const stepsOf = (found: readonly Found[]): number[] =>
  found.flatMap(({ status }) => (status !== null && isStep(status) ? [STEPS[status]] : []));

function stateOf(platform: Platform, found: readonly Found[]): PlatformState {
  const there = found.filter((each) => each.platform === platform);
  const count = (status: ControlStatus | null) => there.filter((each) => each.status === status).length;
  return {
    platform,
    in_place: count("in_place"),
    partly: count("partly"),
    planned: count("planned"),
    absent: count("absent"),
    open: count(null),
  };
}

const isSaid = (state: PlatformState) => state.open > 0 || TOLD.some((step) => state[step] > 0);
export const platformLabel = (platform: Platform): string =>
  PLATFORMS.find(({ value }) => value === platform)?.label ?? platform;

const STATES = [...TOLD, "open"] as const;
const labelOf = (state: (typeof STATES)[number]) =>
  state === "open" ? "Not answered" : statusOf(controlRegister, state).label;

/** Of one unit: "In place: AWS, On-premises. Absent: Azure." */
function wordsOfOne(states: readonly PlatformState[]): string {
  return STATES.flatMap((step) => {
    const where = states.filter((state) => state[step] > 0).map(({ platform }) => platformLabel(platform));
    return where.length === 0 ? [] : [`${labelOf(step)}: ${where.join(", ")}.`];
  }).join(" ");
}

/** Of several units: "AWS: in place in 2 units, absent in 1. Azure: absent in 3 units. Some units have not answered for AWS." */
function wordsOfMany(states: readonly PlatformState[]): string {
  const said = states.flatMap((state) => {
    const parts = TOLD.filter((step) => state[step] > 0).map((step, index) => {
      const unit = index > 0 ? "" : state[step] === 1 ? " unit" : " units";
      return `${labelOf(step).toLowerCase()} in ${state[step]}${unit}`;
    });
    return parts.length === 0 ? [] : [`${platformLabel(state.platform)}: ${parts.join(", ")}.`];
  });
  const open = states.filter((state) => state.open > 0).map(({ platform }) => platformLabel(platform));
  return [...said, ...(open.length === 0 ? [] : [`Some units have not answered for ${listNames(open)}.`])].join(" ");
}

/**
 * The controls whose state differs between platforms, over the units: largest spread first, then foundational before
 * advanced, then in the order of the catalogue. What is not answered or not applicable makes no difference.
 */
export function differencesOf(unitIds: readonly string[], answers: readonly ControlAnswer[]): PlatformDifference[] {
  const byControl = new Map<string, Found[]>();
  for (const [unitId, given] of answersByUnit(unitIds, answers)) {
    const use = usesOf(given);
    const status = new Map(given.map((answer) => [cellKey(answer), answer.status]));
    for (const { id } of programme.controls.filter(hasPlatform)) {
      const found = byControl.get(id) ?? [];
      for (const platform of PLATFORM_KEYS)
        if (use[platform] === "used")
          found.push({ unitId, platform, status: status.get(cellKey({ controlId: id, platform })) ?? null });
      byControl.set(id, found);
    }
  }
  return programme.controls
    .flatMap((control) => differenceOf(control, byControl.get(control.id) ?? [], unitIds.length))
    .sort((a, b) => b.spread - a.spread || levelRank(a) - levelRank(b));
}

function differenceOf(control: Control, found: readonly Found[], units: number): PlatformDifference[] {
  const byUnit = new Map<string, Found[]>();
  for (const each of found) byUnit.set(each.unitId, [...(byUnit.get(each.unitId) ?? []), each]);
  const within = [...byUnit]
    .map(([unitId, own]) => ({ unitId, spread: spreadOf(stepsOf(own)) }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread);
  const spread = Math.max(within[0]?.spread ?? 0, spreadOf(meansOf(found)));
  if (spread === 0) return [];
  const platforms = PLATFORM_KEYS.map((platform) => stateOf(platform, found)).filter(isSaid);
  return [
    {
      controlId: control.id,
      pillar: control.pillar,
      level: control.level,
      text: control.text,
      spread,
      platforms,
      unitIds: within.map(({ unitId }) => unitId),
      words: units === 1 ? wordsOfOne(platforms) : wordsOfMany(platforms),
    },
  ];
}
