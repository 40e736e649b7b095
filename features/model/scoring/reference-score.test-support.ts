/** For the tests of scoring: the rules a second time, independent of the engine. */
import { type Case, criteriaIdsOf, functionsOf } from "./case.test-support";
import { type Answer, CRITERIA_STAGES, type ScoringFunction, type ScoringInput } from "./schema";

function answerOf(input: ScoringInput, id: string): Answer | null {
  const answers = input.answers ?? {};
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}

/** The rules written as slowly and literally as they are worded. */
export function referenceScore({ model, input }: Case) {
  const evidenced = new Set(input.evidenced ?? []);
  const creditOf = (id: string, figure: string): number | null => {
    const answer = answerOf(input, id);
    if (answer === "not_applicable") return figure === "proven" && !evidenced.has(id) ? 0 : null;
    if (answer === null) return figure === "possible" ? 1 : 0;
    const claim = { met: 1, partly: 0.5, not_met: 0 }[answer];
    return figure === "proven" && !evidenced.has(id) ? 0 : claim;
  };
  const fractionOf = (ids: readonly string[], figure: string) => {
    const credits = ids.map((id) => creditOf(id, figure)).filter((credit) => credit !== null);
    return credits.length === 0 ? 1 : credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
  };
  const figureOf = (fn: ScoringFunction, figure: string) => {
    let stage = 1;
    for (const name of CRITERIA_STAGES) {
      const part = fractionOf(fn.criteria[name], figure);
      if (part !== 1) return { stage, score: stage + part };
      stage++;
    }
    return { stage: 4, score: 4 };
  };
  const isOut = (fn: ScoringFunction) =>
    (input.notApplicable ?? []).includes(fn.key) ||
    criteriaIdsOf(fn).every((id) => answerOf(input, id) === "not_applicable");
  /** Every stage up to the one reached is whole, and of the next one every criterion is answered. */
  const hasNothingOpen = (fn: ScoringFunction) => {
    const next = CRITERIA_STAGES[figureOf(fn, "score").stage - 1];
    return next === undefined || fn.criteria[next].every((id) => answerOf(input, id) !== null);
  };
  const scoreOf = (fn: ScoringFunction, figure: string) => (isOut(fn) ? null : figureOf(fn, figure).score);
  const meanOf = (list: readonly { weight: number; value: number | null }[]) => {
    const counted = list.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
    if (counted.length === 0) return null;
    const sum = counted.reduce((total, { weight, value }) => total + weight * value, 0);
    return sum / counted.reduce((total, { weight }) => total + weight, 0);
  };
  const pillarValue = (functions: readonly ScoringFunction[], figure: string) =>
    meanOf(functions.map((fn) => ({ weight: fn.weight ?? 1, value: scoreOf(fn, figure) })));
  const overallValue = (figure: string) =>
    meanOf(model.pillars.map((p) => ({ weight: p.weight ?? 1, value: pillarValue(p.functions, figure) })));
  const three = (of: (figure: string) => number | null) => ({
    score: of("score"),
    possible: of("possible"),
    proven: of("proven"),
  });
  const levelOf = (functions: readonly ScoringFunction[], figures: ReturnType<typeof three>) => {
    const included = functions.filter((fn) => !isOut(fn));
    const floor = included.length === 0 ? null : Math.min(...included.map((fn) => figureOf(fn, "score").stage));
    const ids = included.flatMap(criteriaIdsOf);
    return {
      ...figures,
      average: figures.score === null ? null : Math.floor(figures.score + 1e-9),
      floor,
      heldBackBy: floor === 4 ? [] : included.filter((fn) => figureOf(fn, "score").stage === floor).map((fn) => fn.key),
      answered: ids.filter((id) => ["met", "partly", "not_met"].includes(answerOf(input, id) ?? "")).length,
      applicable: ids.filter((id) => answerOf(input, id) !== "not_applicable").length,
      settled: included.filter(hasNothingOpen).length,
      functionCount: included.length,
    };
  };
  const functionOf = (fn: ScoringFunction) => {
    const { answered, applicable } = levelOf(
      [fn],
      three(() => null),
    );
    const target = Object.entries(input.targets ?? {}).find(([key]) => key === fn.key)?.[1];
    const wanted = target === undefined ? 0 : ["traditional", "initial", "advanced", "optimal"].indexOf(target) + 1;
    const open = CRITERIA_STAGES.slice(0, Math.max(0, wanted - 1)).flatMap((stage) =>
      fn.criteria[stage].filter((id) => !["met", "not_applicable"].includes(answerOf(input, id) ?? "")),
    );
    const claimed = scoreOf(fn, "score");
    const gap = claimed === null || wanted === 0 ? null : Math.max(0, wanted - claimed);
    return {
      key: fn.key,
      ...three((figure) => scoreOf(fn, figure)),
      stage: claimed === null ? null : figureOf(fn, "score").stage,
      answered,
      applicable,
      settled: isOut(fn) || hasNothingOpen(fn),
      gap,
      toClose: claimed === null ? [] : open,
    };
  };
  const all = functionsOf(model);
  const capabilities = [...new Set(all.flatMap((fn) => fn.capability ?? []))];
  return {
    overall: levelOf(all, three(overallValue)),
    pillars: model.pillars.map((pillar) => ({
      key: pillar.key,
      ...levelOf(
        pillar.functions,
        three((figure) => pillarValue(pillar.functions, figure)),
      ),
      functions: pillar.functions.map(functionOf),
    })),
    capabilities: Object.fromEntries(
      capabilities.map((key) => [
        key,
        three((figure) =>
          pillarValue(
            all.filter((fn) => fn.capability === key),
            figure,
          ),
        ),
      ]),
    ),
  };
}
