import { describe, expect, it } from "vitest";
import { buildModel } from "./case.test-support";
import { ScoringError, type ScoringInput, type ScoringModel } from "./schema";
import { score } from "./score";

const model = buildModel();

/** The message that the engine refuses with; any other error is a failure. */
function refused(input: unknown, of: unknown = model): string {
  try {
    score(of as ScoringModel, input as ScoringInput);
  } catch (error) {
    if (error instanceof ScoringError) return error.message;
    throw error;
  }
  return "was accepted";
}

describe("what is refused, with its name", () => {
  it.each([
    [{ answers: { zz: "met" } }, 'unknown criterion "zz" in answers'],
    [{ answers: { zz: null } }, 'unknown criterion "zz" in answers'],
    [{ answers: { toString: "met" } }, 'unknown criterion "toString" in answers'],
    [{ answers: JSON.parse('{"__proto__":"met"}') }, 'unknown criterion "__proto__" in answers'],
    [{ answers: { "p.f": "met" } }, 'unknown criterion "p.f" in answers'],
    [{ answers: { a: "Met" } }, 'unknown answer "Met" for criterion "a"'],
    [{ answers: { a: true } }, 'unknown answer true for criterion "a"'],
    [{ answers: { a: ["met"] } }, 'unknown answer a list for criterion "a"'],
    [{ answers: ["met"] }, "answers must be an object, not a list"],
    [{ answers: "met" }, 'answers must be an object, not "met"'],
    [{ notApplicable: ["p.g"] }, 'unknown function "p.g" in notApplicable'],
    [{ notApplicable: ["a"] }, 'unknown function "a" in notApplicable'],
    [{ notApplicable: [null] }, "unknown function null in notApplicable"],
    [{ notApplicable: "p.f" }, 'notApplicable must be a list, not "p.f"'],
    [{ evidenced: ["a", "constructor"] }, 'unknown criterion "constructor" in evidenced'],
    [{ evidenced: [["a"]] }, "unknown criterion a list in evidenced"],
    [{ evidenced: { a: true } }, "evidenced must be a list, not an object"],
    [{ targets: { "p.g": "initial" } }, 'unknown function "p.g" in targets'],
    [{ targets: { "p.f": "expert" } }, 'unknown target stage "expert" for function "p.f"'],
    [{ targets: { "p.f": "toString" } }, 'unknown target stage "toString" for function "p.f"'],
    [{ targets: { "p.f": 3 } }, 'unknown target stage 3 for function "p.f"'],
    [{ targets: { "p.f": null } }, 'unknown target stage null for function "p.f"'],
    [{ targets: ["p.f"] }, "targets must be an object, not a list"],
    [null, "the input must be an object, not null"],
  ])("input %j", (input, message) => {
    expect(refused(input)).toBe(message);
  });

  it("takes null for each absent part", () => {
    const input = { answers: null, notApplicable: null, evidenced: null, targets: null };
    expect(score(model, input)).toEqual(score(model, { answers: { a: null } }));
  });

  const criteria = { initial: ["a"], advanced: ["b"], optimal: ["c"] };
  const withFunction = (fn: unknown) => ({ pillars: [{ key: "p", functions: [fn] }] });
  const more = { key: "g", criteria: { initial: ["d"], advanced: ["e"], optimal: ["f"] } };
  it.each([
    [null, "the model must be an object, not null"],
    [[], "the model must be an object, not a list"],
    [{}, "pillars of the model must be a list, not nothing"],
    [{ pillars: [1] }, "pillar 1 of the model must be an object, not 1"],
    [{ pillars: [{ functions: [] }] }, "the key of pillar 1 must be a text, not nothing"],
    [{ pillars: [{ key: "p" }] }, 'functions of pillar "p" must be a list, not nothing'],
    [
      { pillars: [{ key: "p", weight: 0, functions: [] }] },
      'the weight of pillar "p" must be a positive finite number, not 0',
    ],
    [withFunction("f"), 'function 1 of pillar "p" must be an object, not "f"'],
    [withFunction({ criteria }), 'the key of function 1 of pillar "p" must be a text, not nothing'],
    [withFunction({ key: "f" }), 'criteria of function "f" must be an object, not nothing'],
    [withFunction({ key: "f", criteria: { ...criteria, optimal: [] } }), 'function "f" has no optimal criteria'],
    [
      withFunction({ key: "f", criteria: { initial: ["a"] } }),
      'advanced criteria of function "f" must be a list, not nothing',
    ],
    [
      withFunction({ key: "f", criteria: { ...criteria, initial: [7] } }),
      'an id in the initial criteria of function "f" must be a text, not 7',
    ],
    [
      withFunction({ key: "f", criteria, capability: 1 }),
      'the capability of function "f" must be a text or null, not 1',
    ],
    [withFunction({ key: "f", criteria: { ...criteria, optimal: ["a"] } }), 'the id "a" occurs twice in the model'],
    [{ pillars: [{ key: "p", functions: [more, more] }] }, 'the id "g" occurs twice in the model'],
    [{ pillars: ["p", "p"].map((key) => ({ key, functions: [] })) }, 'the id "p" occurs twice in the model'],
    [withFunction({ key: "p", criteria }), 'the id "p" occurs twice in the model'],
    ...[0, -1, -0, Number.NaN, Number.POSITIVE_INFINITY, "1", null, true, [1]].map((weight): [unknown, string] => [
      withFunction({ key: "f", weight, criteria }),
      'the weight of function "f" must be a positive finite number',
    ]),
  ])("model %j", (bad, message) => {
    expect(refused({}, bad)).toContain(message);
  });
});
