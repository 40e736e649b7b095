import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseArbitrary, criteriaIdsOf, functionsOf } from "./case.test-support";
import { referenceScore } from "./reference-score.test-support";
import { type Answer, CRITERIA_STAGES, type NullableFigures, type ScoreResult, type ScoringInput } from "./schema";
import { score } from "./score";

const RUNS = { numRuns: 400 };

/** A case together with one of its criteria; cases without criteria are passed over. */
const caseWithCriterion = caseArbitrary
  .filter(({ model }) => functionsOf(model).length > 0)
  .chain((one) => fc.constantFrom(...functionsOf(one.model).flatMap(criteriaIdsOf)).map((id) => ({ ...one, id })));

function withAnswer(input: ScoringInput, id: string, answer: Answer | null): ScoringInput {
  const others = Object.entries(input.answers ?? {}).filter(([key]) => key !== id);
  return { ...input, answers: Object.fromEntries([...others, [id, answer]]) };
}

function everyLevel(result: ScoreResult): NullableFigures[] {
  const functions = result.pillars.flatMap((pillar) => pillar.functions);
  return [result.overall, ...result.pillars, ...functions, ...Object.values(result.capabilities)];
}

function functionOf(result: ScoreResult, key: string) {
  return result.pillars.flatMap((pillar) => pillar.functions).find((fn) => fn.key === key);
}

describe("for every model and assessment", () => {
  it("agrees with the rules written out literally, to the last bit and in the same order of keys", () => {
    fc.assert(
      fc.property(caseArbitrary, (one) => {
        expect(JSON.stringify(score(one.model, one.input))).toBe(JSON.stringify(referenceScore(one)));
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps 1 <= proven <= claimed <= possible <= 4 on every level", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        for (const { score: claimed, possible, proven } of everyLevel(score(model, input))) {
          if (claimed === null || possible === null || proven === null) {
            expect([claimed, possible, proven]).toEqual([null, null, null]);
            continue;
          }
          expect(proven).toBeGreaterThanOrEqual(1);
          expect(proven).toBeLessThanOrEqual(claimed);
          expect(claimed).toBeLessThanOrEqual(possible);
          expect(possible).toBeLessThanOrEqual(4);
        }
      }),
      RUNS,
    );
  });

  it("never lowers a figure when an answer improves", () => {
    const order = ["not_met", "partly", "met"] as const;
    fc.assert(
      fc.property(caseWithCriterion, fc.tuple(fc.nat(2), fc.nat(2)), ({ model, input, id }, [x, y]) => {
        const worse = everyLevel(score(model, withAnswer(input, id, order[Math.min(x, y)] ?? null)));
        const better = everyLevel(score(model, withAnswer(input, id, order[Math.max(x, y)] ?? null)));
        for (const [i, before] of worse.entries()) {
          expect(better[i]?.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
          expect(better[i]?.possible ?? 0).toBeGreaterThanOrEqual(before.possible ?? 0);
          expect(better[i]?.proven ?? 0).toBeGreaterThanOrEqual(before.proven ?? 0);
        }
      }),
      RUNS,
    );
  });

  it("stays within its range when an open criterion is answered", () => {
    fc.assert(
      fc.property(caseWithCriterion, fc.constantFrom("met", "partly", "not_met"), ({ model, input, id }, answer) => {
        const open = everyLevel(score(model, withAnswer(input, id, null)));
        const closed = everyLevel(score(model, withAnswer(input, id, answer as Answer)));
        for (const [i, before] of open.entries()) {
          expect(closed[i]?.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
          expect(closed[i]?.possible ?? 0).toBeLessThanOrEqual(before.possible ?? 0);
        }
      }),
      RUNS,
    );
  });

  it("changes proven alone, and only upwards, when evidence is added", () => {
    fc.assert(
      fc.property(caseWithCriterion, ({ model, input, id }) => {
        const before = everyLevel(score(model, input));
        const after = everyLevel(score(model, { ...input, evidenced: [...(input.evidenced ?? []), id] }));
        for (const [i, { score: claimed, possible, proven }] of before.entries()) {
          expect([after[i]?.score, after[i]?.possible]).toEqual([claimed, possible]);
          expect(after[i]?.proven ?? 0).toBeGreaterThanOrEqual(proven ?? 0);
        }
      }),
      RUNS,
    );
  });

  it("proves no more of a function by marking one of its criteria not applicable without an accepted justification", () => {
    fc.assert(
      fc.property(caseWithCriterion, ({ model, input, id }) => {
        const unjustified = { ...input, evidenced: (input.evidenced ?? []).filter((other) => other !== id) };
        const key = functionsOf(model).find((fn) => criteriaIdsOf(fn).includes(id))?.key ?? "";
        const before = functionOf(score(model, unjustified), key);
        const after = functionOf(score(model, withAnswer(unjustified, id, "not_applicable")), key);
        // A function left out entirely proves nothing: null.
        if (before?.proven != null) expect(after?.proven ?? 0).toBeLessThanOrEqual(before.proven);
      }),
      RUNS,
    );
  });

  it("touches no other function when one is left out", () => {
    fc.assert(
      fc.property(caseWithCriterion, ({ model, input, id }) => {
        const key = functionsOf(model).find((fn) => criteriaIdsOf(fn).includes(id))?.key ?? "";
        const before = score(model, input);
        const after = score(model, { ...input, notApplicable: [...(input.notApplicable ?? []), key] });
        expect(functionOf(after, key)).toMatchObject({ score: null, possible: null, proven: null, applicable: 0 });
        for (const fn of before.pillars.flatMap((pillar) => pillar.functions)) {
          if (fn.key !== key) expect(functionOf(after, fn.key)).toEqual(fn);
        }
      }),
      RUNS,
    );
  });

  it("gives no credit for skipping: criteria beyond the next stage change nothing", () => {
    fc.assert(
      fc.property(caseArbitrary, fc.constantFrom("met", "not_met", "partly"), ({ model, input }, answer) => {
        const before = score(model, input);
        for (const fn of functionsOf(model)) {
          const result = functionOf(before, fn.key);
          const beyond = result?.stage == null ? [] : CRITERIA_STAGES.slice(result.stage);
          const ids = beyond.flatMap((stage) => fn.criteria[stage]);
          const changed = ids.reduce((all, id) => withAnswer(all, id, answer as Answer), input);
          expect(functionOf(score(model, changed), fn.key)?.score).toBe(result?.score);
        }
      }),
      RUNS,
    );
  });

  it("does not depend on the order of answers, evidence and left-out functions, nor on repetition", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const evidenced = [...(input.evidenced ?? [])].reverse();
        const notApplicable = [...(input.notApplicable ?? [])].reverse();
        const shuffled: ScoringInput = {
          answers: Object.fromEntries(Object.entries(input.answers ?? {}).reverse()),
          evidenced: [...evidenced, ...evidenced],
          notApplicable: [...notApplicable, ...notApplicable],
          targets: Object.fromEntries(Object.entries(input.targets ?? {}).reverse()),
        };
        expect(JSON.stringify(score(model, shuffled))).toBe(JSON.stringify(score(model, input)));
      }),
      RUNS,
    );
  });

  it("keeps floor <= average, and counts answered <= applicable that add up", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const { overall, pillars } = score(model, input);
        for (const level of [overall, ...pillars]) {
          expect(level.floor ?? 0).toBeLessThanOrEqual(level.average ?? 0);
          expect(level.answered).toBeLessThanOrEqual(level.applicable);
          expect(level.heldBackBy.length > 0).toBe(level.floor !== null && level.floor < 4);
        }
        const sum = (of: "answered" | "applicable") => pillars.reduce((total, pillar) => total + pillar[of], 0);
        expect([overall.answered, overall.applicable]).toEqual([sum("answered"), sum("applicable")]);
      }),
      RUNS,
    );
  });

  it("settles a function exactly when no answer to what is open can change its claimed score", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const before = score(model, input);
        for (const fn of functionsOf(model)) {
          const open = criteriaIdsOf(fn).filter(
            (id) => !Object.hasOwn(input.answers ?? {}, id) || !input.answers?.[id],
          );
          const after = (answer: Answer) =>
            functionOf(
              score(
                model,
                open.reduce((all, id) => withAnswer(all, id, answer), input),
              ),
              fn.key,
            )?.score;
          const result = functionOf(before, fn.key);
          const isFixed = (["met", "partly", "not_met"] as const).every((answer) => after(answer) === result?.score);
          expect(result?.settled).toBe(isFixed);
        }
      }),
      RUNS,
    );
  });

  it("counts settled functions among those that are not left out, and they add up", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const { overall, pillars } = score(model, input);
        for (const { functions, settled, functionCount } of pillars) {
          const counted = functions.filter((fn) => fn.score !== null);
          expect([settled, functionCount]).toEqual([counted.filter((fn) => fn.settled).length, counted.length]);
        }
        const sum = (of: "settled" | "functionCount") => pillars.reduce((total, pillar) => total + pillar[of], 0);
        expect([overall.settled, overall.functionCount]).toEqual([sum("settled"), sum("functionCount")]);
      }),
      RUNS,
    );
  });

  it("leaves its arguments as they were and answers the same twice", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const before = JSON.stringify([model, input]);
        const first = JSON.stringify(score(model, input));
        expect(JSON.stringify(score(model, input))).toBe(first);
        expect(JSON.stringify([model, input])).toBe(before);
      }),
      RUNS,
    );
  });
});
