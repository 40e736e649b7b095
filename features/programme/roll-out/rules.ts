/** How a policy proceeds from draft to enforcing, and what the register says over time: pure. Dates are ISO dates. */

import type { EntryCheck } from "@/features/programme/register/definition.rules";
import { type EntryDocument, isOverdue, type LogEntry, type RegisterEntry } from "@/features/programme/register/rules";
import { addDays, daysBetween, tomorrowOf } from "@/lib/base/day";
import type { FieldError } from "@/lib/base/errors";
import { dayText } from "@/lib/base/format";
import { listNames } from "@/lib/base/text";
import { isMode, MODES, type Mode, modeLabel, ROLL_OUT_MODES } from "./mode.rules";
import type { ModeCounts, RollOutFigures } from "./schema";

/** Where a policy can go from each mode. */
export const MOVES: Readonly<Record<Mode, readonly Mode[]>> = {
  draft: ["monitoring"],
  monitoring: ["enforcing", "rolled_back"],
  enforcing: ["monitoring", "rolled_back"],
  rolled_back: ["draft", "monitoring"],
};

const textOf = ({ fields }: Pick<EntryDocument, "fields">, name: string): string => {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : "";
};

const waysText = (modes: readonly Mode[]): string =>
  listNames(
    modes.map((mode) => `“${modeLabel(mode)}”`),
    "or",
  );

function moveErrors(from: string, to: string): FieldError[] {
  if (from === to || !isMode(from) || (isMode(to) && MOVES[from].includes(to))) return [];
  return [
    {
      path: "status",
      message: `cannot go from “${modeLabel(from)}” to “${modeLabel(to)}”. From “${modeLabel(from)}” the way leads to ${waysText(MOVES[from])}.`,
    },
  ];
}

/** Why no roll-out begins in a mode; null where one can. */
const NO_START: Readonly<Record<Mode, string | null>> = {
  draft: null,
  monitoring: null,
  enforcing: null,
  rolled_back: "there is nothing yet to take back",
};

function startErrors(mode: string): FieldError[] {
  const why = isMode(mode) ? NO_START[mode] : null;
  if (why === null) return [];
  const ways = waysText(MODES.filter((start) => NO_START[start] === null));
  return [{ path: "status", message: `cannot be “${modeLabel(mode)}” from the start: ${why}. Begin with ${ways}.` }];
}

/** It enforced when it was entered and has not stopped since: what was observed before that, Tenet cannot know. */
const isEnforcingSinceEntered = (log: readonly LogEntry[]): boolean =>
  log.every((change) => modeOf(change) === "enforcing");

function enforcingErrors(entry: EntryDocument, log: readonly LogEntry[]): FieldError[] {
  // Asking for an observation that nobody made would bring an invented one.
  if (entry.status !== "enforcing" || isEnforcingSinceEntered(log)) return [];
  const needed = [
    { name: "exitCriteria", message: "is empty; write what had to be true before the policy enforces" },
    { name: "impact", message: "is empty; write what was observed while the policy only watched" },
  ];
  return needed.flatMap(({ name, message }) => (textOf(entry, name) ? [] : [{ path: `fields.${name}`, message }]));
}

function sinceErrors(entry: EntryDocument, before: RegisterEntry | null, today: string): FieldError[] {
  const since = entry.fields.since;
  if (typeof since !== "string") return [];
  if (since > tomorrowOf(today))
    return [{ path: "fields.since", message: "lies in the future; name today or an earlier day" }];
  const log = before?.log ?? [];
  const isChanged =
    before !== null && (before.status !== entry.status || before.fields.resources !== entry.fields.resources);
  const earliest = log.at(isChanged ? -1 : -2)?.on;
  if (before === null || earliest === undefined || since >= earliest) return [];
  if (!isChanged && since === before.fields.since) return [];
  return [{ path: "fields.since", message: `must not be before the change of ${dayText(earliest)} in the history` }];
}

/**
 * What a roll-out demands: a mode to begin with, or one of the allowed moves; what was observed, when it goes from watching
 * to enforcing; and dates in their order.
 */
export const checkRollOut: EntryCheck = (entry, { before, today }) => [
  ...(before === null ? startErrors(entry.status) : moveErrors(before.status, entry.status)),
  ...enforcingErrors(entry, before?.log ?? []),
  ...sinceErrors(entry, before, today),
];

/** A time in one mode. */
export type Stretch = {
  readonly mode: Mode;
  readonly from: string;
  /** null: it holds still. */
  readonly to: string | null;
  /** Until `to`, or until today. */
  readonly days: number;
  /** How many resources it covered when the mode began, and at the end of it. */
  readonly resources: { readonly first: number; readonly last: number };
};

const modeOf = ({ values }: LogEntry): Mode => (isMode(values.status) ? values.status : "draft");
const resourcesOf = ({ values }: LogEntry): number => (typeof values.resources === "number" ? values.resources : 0);

/** The modes that a policy went through, oldest first. */
export function stretchesOf(log: readonly LogEntry[], today: string): Stretch[] {
  const groups: LogEntry[][] = [];
  for (const change of log) {
    const open = groups.at(-1);
    if (open?.[0] && modeOf(open[0]) === modeOf(change)) open.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group, i) => {
    const first = group[0];
    if (!first) return [];
    const to = groups[i + 1]?.[0]?.on ?? null;
    const resources = { first: resourcesOf(first), last: resourcesOf(group.at(-1) ?? first) };
    // What began on the reader's day may lie a day ahead of ours.
    const days = Math.max(daysBetween(first.on, to ?? today), 0);
    return [{ mode: modeOf(first), from: first.on, to, days, resources }];
  });
}

/** How far the watching is. `days` is the window in days, `watched` how many of them have passed. */
export type Observation = {
  readonly days: number;
  readonly watched: number;
  readonly from: string;
  readonly endsOn: string;
  readonly isOver: boolean;
  /** It blocks already. */
  readonly isEnforcing: boolean;
};

/**
 * How far the watching was, of the policy's present or latest time in monitoring; null where nothing is to be watched: no
 * window, a draft, rolled back, or enforcing since before it was entered.
 */
export function observationOf(
  entry: Pick<RegisterEntry, "status" | "fields" | "log">,
  today: string,
): Observation | null {
  const days = entry.fields.window;
  const isEnforcing = entry.status === "enforcing";
  if (typeof days !== "number" || !(isEnforcing || entry.status === "monitoring")) return null;
  const stretches = stretchesOf(entry.log, today);
  const watching = stretches.findLast(({ mode }) => mode === "monitoring");
  if (!watching) return null;
  const { from, days: watched } = watching;
  return { days, watched, from, endsOn: addDays(from, days), isOver: watched >= days, isEnforcing };
}

const noResources = (): ModeCounts => ({ draft: 0, monitoring: 0, enforcing: 0, rolled_back: 0 });

const notAfter = (day: string, today: string): string => (day > today ? today : day);

/** Resources by mode on a day up to today: of each policy, the newest change that is not later. */
function resourcesOn(entries: readonly Pick<RegisterEntry, "log">[], day: string, today: string): ModeCounts {
  const counts = noResources();
  for (const { log } of entries) {
    const change = log.findLast(({ on }) => notAfter(on, today) <= day);
    if (change) counts[modeOf(change)] += resourcesOf(change);
  }
  return counts;
}

/** Resources by mode, one point per day of a change and one for today; nothing where nothing was logged. */
export function resourcesOverTime(
  entries: readonly Pick<RegisterEntry, "log">[],
  today: string,
): RollOutFigures["points"] {
  const days = new Set(entries.flatMap(({ log }) => log.map(({ on }) => notAfter(on, today))));
  if (days.size === 0) return [];
  return [...days.add(today)].sort().map((on) => ({ on, resources: resourcesOn(entries, on, today) }));
}

function policiesByMode(entries: readonly RegisterEntry[]): ModeCounts {
  const counts = noResources();
  for (const { status } of entries) if (isMode(status)) counts[status] += 1;
  return counts;
}

/** Roll-outs with a date ahead of them, soonest first: the due date or the end of the window, whichever is earlier. */
function nextSteps(entries: readonly RegisterEntry[], today: string): RollOutFigures["next"] {
  const dated = entries.flatMap((entry) => {
    const { id, name, status, dueOn } = entry;
    if (!isMode(status) || status === "enforcing") return [];
    const windowEndsOn = observationOf(entry, today)?.endsOn ?? null;
    if (dueOn === null && windowEndsOn === null) return [];
    return [{ id, name, status, dueOn, windowEndsOn, isOverdue: isOverdue(ROLL_OUT_MODES, entry, today) }];
  });
  const soonest = ({ dueOn, windowEndsOn }: (typeof dated)[number]) =>
    [dueOn, windowEndsOn].flatMap((day) => day ?? []).sort()[0] ?? "";
  return dated.sort((a, b) => soonest(a).localeCompare(soonest(b)));
}

/** What the register of roll-outs says as a whole. */
export const rollOutFigures = (entries: readonly RegisterEntry[], today: string): RollOutFigures => ({
  asOf: today,
  policies: policiesByMode(entries),
  resources: resourcesOn(entries, today, today),
  points: resourcesOverTime(entries, today),
  next: nextSteps(entries, today),
});
