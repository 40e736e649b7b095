/** Random models and assessments for the tests of scoring. */
import fc from "fast-check";
import { CRITERIA_STAGES, type ScoringFunction, type ScoringInput, type ScoringModel } from "./schema";

export interface Case {
  readonly model: ScoringModel;
  readonly input: ScoringInput;
}

/** Names that trip code which reads inherited properties, or properties that JavaScript orders by number. */
const AWKWARD = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "2",
  "1",
  "",
  "a b",
  'quote"',
  "ключ",
  "\u2028",
];

export function functionsOf(model: ScoringModel): ScoringFunction[] {
  return model.pillars.flatMap((pillar) => pillar.functions);
}

export function criteriaIdsOf(fn: ScoringFunction): string[] {
  return CRITERIA_STAGES.flatMap((stage) => fn.criteria[stage]);
}

const weight = fc.option(
  fc.oneof(fc.constantFrom(1, 2, 3, 0.1, 1 / 3), fc.double({ min: 0.001, max: 1000, noNaN: true })),
  { nil: undefined },
);
const capability = fc.constantFrom(null, null, "governance", "__proto__", "7");
const sizes = fc.record({
  pillarWeights: fc.array(weight, { maxLength: 4 }),
  functions: fc.array(
    fc.record({
      pillar: fc.nat(3),
      weight,
      capability,
      counts: fc.tuple(...[1, 1, 1].map((min) => fc.integer({ min, max: 3 }))),
    }),
    { maxLength: 8 },
  ),
  awkward: fc.shuffledSubarray(AWKWARD),
});

/** Zero to four pillars, some without functions, up to eight functions, awkward ids among the plain ones. */
const modelArbitrary: fc.Arbitrary<ScoringModel> = sizes.map(({ pillarWeights, functions, awkward }) => {
  const spare = [...awkward];
  let count = 0;
  const nextId = (plain: string) => (count++ % 3 === 1 ? (spare.pop() ?? plain) : plain);
  return {
    pillars: pillarWeights.map((pillarWeight, p) => ({
      key: nextId(`pillar-${p}`),
      weight: pillarWeight,
      functions: functions.flatMap((fn, f) => {
        if (fn.pillar !== p) return [];
        const ids = (stage: string, n: number | undefined) =>
          Array.from({ length: n ?? 1 }, (_, i) => nextId(`fn-${f}.${stage}.${i}`));
        const [initial, advanced, optimal] = fn.counts;
        const criteria = {
          initial: ids("initial", initial),
          advanced: ids("advanced", advanced),
          optimal: ids("optimal", optimal),
        };
        return [{ key: nextId(`fn-${f}`), weight: fn.weight, capability: fn.capability, criteria }];
      }),
    })),
  };
});

/** Mostly met, so that all stages occur. */
const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constant("met" as const) },
  { weight: 4, arbitrary: fc.constantFrom("partly", "not_met", "not_applicable", null, undefined) },
);

function inputArbitrary(model: ScoringModel): fc.Arbitrary<ScoringInput> {
  const keys = functionsOf(model).map((fn) => fn.key);
  const ids = functionsOf(model).flatMap(criteriaIdsOf);
  const stage = fc.constantFrom("traditional", "initial", "advanced", "optimal");
  return fc.record({
    answers: fc
      .tuple(fc.array(answer, { minLength: ids.length, maxLength: ids.length }), fc.shuffledSubarray(ids))
      .map(([answers, given]) => Object.fromEntries(given.map((id) => [id, answers[ids.indexOf(id)]]))),
    notApplicable: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(keys) },
    ),
    evidenced: fc.shuffledSubarray(ids),
    targets: fc
      .subarray(keys)
      .chain((subset) => fc.tuple(...subset.map((key) => fc.tuple(fc.constant(key), stage))))
      .map((entries) => Object.fromEntries(entries)),
  });
}

export const caseArbitrary: fc.Arbitrary<Case> = modelArbitrary.chain((model) =>
  inputArbitrary(model).map((input) => ({ model, input })),
);

/** The model of the published example: one function, criteria a | b, c | d. */
export function buildModel(): ScoringModel {
  const criteria = { initial: ["a"], advanced: ["b", "c"], optimal: ["d"] };
  return { pillars: [{ key: "p", weight: 1, functions: [{ key: "p.f", weight: 1, capability: null, criteria }] }] };
}
