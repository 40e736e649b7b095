/** Which on-ramp suits: the one where the organisation is strongest already. Pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import type { FigureState } from "@/features/model/scoring/rules";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { listNames } from "@/lib/base/text";
import type { OnRampFigure, Recommendation } from "./schema";

export type PillarStrength = {
  readonly key: string;
  /** Claimed, 1 to 4; null: nothing applicable. */
  readonly score: number | null;
  /** With every open criterion met. */
  readonly possible: number | null;
  readonly standing: FigureState;
};

/** Scores are sums of fractions: what differs by less is the same. */
const NOTHING = 1e-9;

/** The lowest and the highest that a figure can turn out to be. What nobody answered can be anything. */
const rangeOf = ({ standing, score, possible }: OnRampFigure) =>
  standing === "not assessed" || score === null ? { low: 1, high: 4 } : { low: score, high: possible ?? score };

const namesOf = (figures: readonly OnRampFigure[], word: "and" | "nor"): string =>
  listNames(
    figures.map(({ name }) => name.toLowerCase()),
    word,
  );

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The figures of the three on-ramps: each is as strong as its pillar. */
function onRampFigures(pillars: readonly PillarStrength[]): OnRampFigure[] {
  return programme.onRamps.map(({ key, name, pillars: [first = key] }) => {
    const found = pillars.find((pillar) => pillar.key === first);
    return {
      onRamp: key,
      name,
      pillar: first,
      standing: found?.standing ?? "not assessed",
      score: found?.score ?? null,
      possible: found?.possible ?? null,
    };
  });
}

/** Two figures that differ, with as many decimals, two at least, as it takes to see that. */
function apart(lower: number, higher: number): [string, string] {
  for (let digits = 2; digits < 9; digits++) {
    const texts: [string, string] = [lower.toFixed(digits), higher.toFixed(digits)];
    if (texts[0] !== texts[1]) return texts;
  }
  return [String(lower), String(higher)];
}

/** Why an on-ramp is out whose figure looks, with the one decimal that is shown, as if it were not; else nothing. */
function closeCalls(able: readonly OnRampFigure[], candidates: readonly OnRampFigure[]): string {
  const lowOf = (figure: OnRampFigure) => rangeOf(figure).low;
  const holder = candidates.toSorted((a, b) => lowOf(b) - lowOf(a))[0];
  if (!holder) return "";
  const least = lowOf(holder);
  return able
    .filter((figure) => !candidates.includes(figure) && rangeOf(figure).high.toFixed(1) === least.toFixed(1))
    .map((figure) => {
      const [most, needed] = apart(rangeOf(figure).high, least);
      return ` It is close: ${figure.name.toLowerCase()} reaches ${most} at most, and ${holder.name.toLowerCase()} has ${needed} at least.`;
    })
    .join("");
}

function openReason(candidates: readonly OnRampFigure[], figures: readonly OnRampFigure[]): string {
  const ranges = candidates.map(rangeOf);
  const isTie = ranges.every(({ low, high }) => high - low < NOTHING);
  if (isTie)
    return `${capital(namesOf(candidates, "and"))} are equally strong. Take the one that your risks ask for first.`;
  const unknown = figures.filter(({ standing }) => standing === "not assessed");
  const gap =
    unknown.length === 0
      ? ""
      : ` ${capital(namesOf(unknown, "and"))} ${unknown.length === 1 ? "is" : "are"} not assessed, and can be anything.`;
  return `${capital(namesOf(candidates, "and"))} can each still turn out to be the strongest: their ranges overlap until the open criteria are answered.${gap}`;
}

/**
 * The on-ramp where the organisation is strongest. It is clear only when no other one can overtake it, whatever the open
 * answers turn out to be.
 */
export function recommend(pillars: readonly PillarStrength[]): Omit<Recommendation, "period"> {
  const figures = onRampFigures(pillars);
  const able = figures.filter(({ standing }) => standing !== "not applicable");
  if (able.every(({ standing }) => standing === "not assessed")) {
    const reason = "None of the three is assessed yet, so nothing speaks for one of them.";
    return { state: "unknown", onRamps: [], reason, figures };
  }
  const highestLow = Math.max(...able.map((figure) => rangeOf(figure).low));
  const candidates = able.filter((figure) => rangeOf(figure).high > highestLow - NOTHING);
  const onRamps = candidates.map(({ onRamp }) => onRamp);
  const [winner, ...more] = candidates;
  const close = closeCalls(able, candidates);
  if (!winner || more.length > 0)
    return { state: "open", onRamps, reason: `${openReason(candidates, figures)}${close}`, figures };
  const others = able.filter((figure) => figure !== winner);
  const reason =
    others.length === 0
      ? `${winner.name} is the only one of the three that applies to you.`
      : `You are strongest in ${winner.name.toLowerCase()}: whatever the open answers turn out to be, ${others.length === 1 ? "" : "neither "}${namesOf(others, "nor")} ${others.length === 1 ? "does not overtake" : "overtakes"} it.${close}`;
  return { state: "clear", onRamps, reason, figures };
}

/** The on-ramps that are pursued now, in the order of the catalogue. */
export function pursuedOnRamps(entries: readonly Pick<RegisterEntry, "subject" | "status">[]): string[] {
  const pursued = new Set(entries.filter(({ status }) => status === "pursued").map(({ subject }) => subject));
  return programme.onRamps.map(({ key }) => key).filter((key) => pursued.has(key));
}

/** What speaks against pursuing several at once; null while it is one at most. */
export function severalAtOnce(pursued: readonly string[]): string | null {
  if (pursued.length < 2) return null;
  const count = pursued.length === 2 ? "Two" : "Three";
  return `${count} on-ramps are pursued at once. They compete for the same people and tend to stall each other: keep one, and give the others a later date.`;
}
