/** How long scoring takes, measured against the parsing of the same answers. */
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { CRITERIA_STAGES, type ScoringInput } from "@/features/model/scoring/schema";
import { score } from "@/features/model/scoring/score";

const ASSESSMENTS = 1000;
const ROUNDS = 15;
const ANSWERS = ["met", "partly", "not_met", "not_applicable"] as const;

export interface ScoringTimes {
  /** Milliseconds for 1,000 assessments, median of the rounds. */
  readonly parsing: number;
  readonly scoring: number;
  /** Scoring divided by parsing, median of the rounds' ratios. */
  readonly ratio: number;
}

/** Times both in alternating rounds, so that whatever slows the machine down for a while slows down both. */
export function measureScoring(): ScoringTimes {
  const texts = randomAnswers();
  const parsing: number[] = [];
  const scoring: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const inputs: ScoringInput[] = texts.map((text) => ({ answers: JSON.parse(text) }));
    const parsed = performance.now();
    for (const input of inputs) score(builtInModel, input);
    scoring.push(performance.now() - parsed);
    parsing.push(parsed - start);
  }
  return {
    parsing: median(parsing),
    scoring: median(scoring),
    ratio: median(scoring.map((time, round) => time / (parsing[round] ?? time))),
  };
}

/** Prints the times; false when scoring takes longer than twice the parsing. */
export function benchScoring(): boolean {
  const { parsing, scoring, ratio } = measureScoring();
  console.log(`${ASSESSMENTS} assessments of the built-in model, median of ${ROUNDS} rounds`);
  console.log(`parsing   ${parsing.toFixed(1)} ms`);
  console.log(`scoring   ${scoring.toFixed(1)} ms`);
  console.log(`ratio     ${ratio.toFixed(2)} (at most 2)`);
  return ratio <= 2;
}

/** JSON texts with an answer to every criterion, the same ones on every run. */
function randomAnswers(): string[] {
  const ids = builtInModel.pillars.flatMap((pillar) =>
    pillar.functions.flatMap((fn) => CRITERIA_STAGES.flatMap((stage) => fn.criteria[stage])),
  );
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ANSWERS[state >>> 30];
  };
  return Array.from({ length: ASSESSMENTS }, () => JSON.stringify(Object.fromEntries(ids.map((id) => [id, next()]))));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
