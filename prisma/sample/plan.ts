/** What the sample organisation answers, quarter by quarter: pure, and the same for the same current period. */

import { documentOf, EMPTY } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import type { Answer } from "@/features/assess/assessment/schema";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { criteriaOf, ztmm } from "@/features/model/catalogue/ztmm/model";
import type { MaturityStage, ZtmmFunction } from "@/features/model/catalogue/ztmm/schema";
import { lastDayOf, shiftPeriod } from "@/lib/base/period";
import { chance } from "./chance";
import { NOTES, SLIP_NOTES } from "./notes";
import { CURRENT, NOT_APPLICABLE, type PillarKey, QUARTERS, type SampleUnit } from "./organisation";

const STAGES: readonly MaturityStage[] = ["initial", "advanced", "optimal"];

/** Where a pillar's functions begin (a score) and how fast they move: identity leads, networks and data lag. */
const PILLARS: Readonly<Record<PillarKey, { start: number; pace: number }>> = {
  identity: { start: 1.55, pace: 1.4 },
  devices: { start: 1.3, pace: 1.1 },
  networks: { start: 1.12, pace: 0.7 },
  applications: { start: 1.35, pace: 1.15 },
  data: { start: 1.1, pace: 0.7 },
};

/** Functions about seeing, automating and governing begin beside the others (in stages). */
const CAPABILITIES = { "visibility-and-analytics": 0.05, "automation-and-orchestration": -0.1, governance: 0 } as const;

/** Shares of the quarters in which a function is worked on, and in which it slips back. */
const WORK = 0.3;
const SLIP = 0.008;
/** Shares of the functions with a note, of criteria met in part ahead of their stage, and left open at the beginning. */
const NOTED = 0.35;
const AHEAD = 0.05;
const OPEN = 0.12;
/** Share of the functions that were carried into the current quarter and that nobody has looked at yet. */
const UNJUDGED = 0.3;

/** The sample's periods, oldest first; the last one is `current`. */
export const samplePeriods = (current: string): string[] =>
  Array.from({ length: QUARTERS }, (_, index) => shiftPeriod(current, index - CURRENT));

/** How a function stands: its score as meant, what happened to it last, and whether anything happened at all. */
type Standing = { level: number; lastEvent: "none" | "work" | "slip"; eventQuarter: number; highest: number };

const clamp = (level: number) => Math.min(4, Math.max(1, level));

function standingAt(unit: SampleUnit, fn: ZtmmFunction, quarter: number): Standing {
  const pillar = PILLARS[pillarOf(fn)];
  const spread = (chance(unit.name, fn.key, "start") - 0.5) * 0.7;
  const offset = fn.capability ? CAPABILITIES[fn.capability] : 0;
  let level = clamp(pillar.start + unit.start + offset + spread);
  let standing: Standing = { level, lastEvent: "none", eventQuarter: unit.from, highest: level };
  for (let at = unit.from + 1; at <= quarter; at++) {
    const draw = chance(unit.name, fn.key, at, "event");
    if (draw >= WORK + SLIP) continue;
    const size = chance(unit.name, fn.key, at, "size");
    const isSlip = draw >= WORK;
    level = clamp(isSlip ? level - 0.3 - size * 0.3 : level + unit.pace * pillar.pace * (0.2 + size * 0.4));
    standing = {
      level,
      lastEvent: isSlip ? "slip" : "work",
      eventQuarter: at,
      highest: Math.max(standing.highest, level),
    };
  }
  return standing;
}

const pillarOf = (fn: ZtmmFunction) => pillarKeyOf(fn.key) as PillarKey;
const notApplicableTo = (unit: SampleUnit): Readonly<Record<string, string>> => NOT_APPLICABLE[unit.name] ?? {};

/** Answers that score about `standing.level`: met up to the stage, the next stage met by its share, in half steps. */
function answersFor(unit: SampleUnit, fn: ZtmmFunction, standing: Standing): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  STAGES.forEach((stage, index) => {
    const ids = fn.stages[stage].criteria.map((criterion) => criterion.id);
    const applicable = ids.filter((id) => !(id in notApplicableTo(unit)));
    // 1 or more: the whole stage is met; 0 or less: nothing of it is.
    const share = standing.level - 1 - index;
    const credit = Math.floor(Math.min(1, Math.max(0, share)) * applicable.length * 2) / 2;
    const byTurn = [...applicable].sort((a, b) => chance(unit.name, a, "turn") - chance(unit.name, b, "turn"));
    for (const id of ids) {
      if (!applicable.includes(id)) answers[id] = "not_applicable";
      else if (share > -1 || standing.lastEvent !== "none" || chance(unit.name, id, "open") >= OPEN)
        answers[id] = answerFor(byTurn.indexOf(id), credit, chance(unit.name, id, "ahead") < AHEAD);
    }
  });
  return answers;
}

function answerFor(turn: number, credit: number, isAhead: boolean): Answer {
  if (turn + 1 <= credit) return "met";
  return turn < credit || isAhead ? "partly" : "not_met";
}

function noteFor(unit: SampleUnit, fn: ZtmmFunction, standing: Standing): string {
  const draw = chance(unit.name, fn.key, standing.eventQuarter, "note");
  if (standing.lastEvent === "slip") return SLIP_NOTES[Math.floor(draw * SLIP_NOTES.length)] ?? "";
  const isNoted = chance(unit.name, fn.key, "noted") < NOTED;
  return isNoted ? (NOTES[fn.key]?.[Math.min(2, Math.floor(standing.level) - 1)] ?? "") : "";
}

/** The stage after the highest one reached; a high value asset aims at Advanced at least. */
function targetFor(unit: SampleUnit, fn: ZtmmFunction, standing: Standing, current: string): AnswerDocument["target"] {
  if (chance(unit.name, fn.key, "target") >= unit.targets) return null;
  const next = Math.min(3, Math.floor(standing.highest));
  const stage = STAGES[Math.max(next, unit.highValueAsset ? 2 : 1) - 1] ?? "optimal";
  const [soonest, span] = { initial: [2, 3], advanced: [3, 4], optimal: [6, 3] }[stage];
  const ahead = (soonest ?? 0) + Math.floor(chance(unit.name, fn.key, stage, "date") * (span ?? 0));
  return { stage, date: lastDayOf(shiftPeriod(current, ahead), 1) };
}

/** The whole body of a save, as the interface gives it back. */
const NOTHING = { ...documentOf(EMPTY), inheritedFrom: null };

function wholeDocument(unit: SampleUnit, fn: ZtmmFunction, quarter: number, current: string): AnswerDocument {
  const reason = notApplicableTo(unit)[fn.key];
  if (reason !== undefined) return { ...NOTHING, notApplicable: true, justification: reason };
  const standing = standingAt(unit, fn, quarter);
  const reasons = criteriaOf(fn).flatMap((criterion) => notApplicableTo(unit)[criterion.id] ?? []);
  return {
    ...NOTHING,
    answers: answersFor(unit, fn, standing),
    justification: reasons.join(" "),
    note: noteFor(unit, fn, standing),
    target: targetFor(unit, fn, standing, current),
  };
}

/** The first half of a function's answers: somebody is in the middle of it. */
function begun(document: AnswerDocument): AnswerDocument {
  const answers = Object.entries(document.answers);
  return {
    ...NOTHING,
    answers: Object.fromEntries(answers.slice(0, Math.ceil(answers.length / 2))),
    target: document.target,
  };
}

/** Has the unit an assessment in this quarter, and does it start from the one before? */
export function assessmentAt(unit: SampleUnit, quarter: number): "none" | "empty" | "carried" {
  if (quarter < unit.from || (quarter === CURRENT && unit.current === "missing")) return "none";
  return quarter === unit.from || (quarter === CURRENT && unit.current !== "complete") ? "empty" : "carried";
}

/** Does anybody judge the function again in this quarter, even where nothing changes? */
export const isJudged = (unit: SampleUnit, functionKey: string, quarter: number): boolean =>
  quarter < CURRENT || chance(unit.name, functionKey, "judged") >= UNJUDGED;

/**
 * Every function's document of a unit's assessment in a quarter (0 to CURRENT), by function key. In the current quarter
 * some units have come only so far; what is not reached yet has its target alone.
 */
export function sampleDocuments(unit: SampleUnit, quarter: number, current: string): Map<string, AnswerDocument> {
  const documents = new Map<string, AnswerDocument>();
  const reached = quarter === CURRENT && typeof unit.current === "object" ? unit.current : null;
  for (const pillar of ztmm.pillars)
    pillar.functions.forEach((fn, index) => {
      const whole = wholeDocument(unit, fn, quarter, current);
      const count = reached ? (reached[pillar.key] ?? 0) : pillar.functions.length;
      if (index < count) documents.set(fn.key, whole);
      else documents.set(fn.key, index === count && count > 0 ? begun(whole) : { ...NOTHING, target: whole.target });
    });
  return documents;
}
