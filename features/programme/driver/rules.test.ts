import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAnsweredUnit, buildKnown, buildStored } from "@/features/assess/standing/answers.test-support";
import { functionStandings } from "@/features/assess/standing/function.rules";
import { standingsOf } from "@/features/assess/standing/roll-up.rules";
import { programme } from "@/features/model/catalogue/programme/model";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { type Answer, CRITERIA_STAGES } from "@/features/model/scoring/schema";
import {
  byKey,
  findDriver,
  linksOf,
  matches,
  principlesOf,
  requirementsOf,
  summarizeDriver,
  supportOf,
  tenetsOf,
  totalsOf,
} from "./rules";

const TODAY = "2026-11-22";
const criteria = builtInModel.pillars.flatMap(({ functions }) =>
  functions.flatMap((fn) => CRITERIA_STAGES.flatMap((stage) => fn.criteria[stage])),
);

/** Every function as one unit with these answers has it. */
function standings(answers: Record<string, Answer>, notApplicable: string[] = []) {
  const assessment = buildKnown("unit", "2026-Q4", answers, { notApplicable });
  const stored = buildStored([buildAnsweredUnit("unit", { criticality: 3 })], [assessment]);
  return byKey(functionStandings(standingsOf(stored, "2026-Q4")).functions);
}

function driver(key: string) {
  const found = findDriver(key);
  if (!found) throw new Error(`no driver ${key}`);
  return found;
}

const all = (answer: Answer) => Object.fromEntries(criteria.map((id) => [id, answer]));
const NOTHING = standings({});

describe("the links of a driver", () => {
  it("lead every activity of the DoD to the functions of its capability", () => {
    const links = linksOf(driver("dod"));
    expect(links.size).toBe(driver("dod").requirements.length);
    expect(links.get("1.3.1")).toEqual(links.get("1.3.2"));
    expect(links.get("1.3.1")).toContain("identity.authentication");
  });

  it("lead NSA's activities where those of the DoD lead", () => {
    const [nsa, dod] = [linksOf(driver("nsa-zig")), linksOf(driver("dod"))];
    expect(nsa.size).toBeGreaterThan(0);
    for (const [id, keys] of nsa) expect(keys, id).toEqual(dod.get(id));
  });

  it("are those that a requirement names itself where no crosswalk does, in the order of the model", () => {
    expect(linksOf(driver("cisa-microsegmentation")).get("phase-2")).toEqual([
      "networks.network-traffic-management",
      "networks.visibility-and-analytics",
      "applications.visibility-and-analytics",
    ]);
    // No function asks which security technology there is already.
    const unlinked = [...linksOf(driver("sp-1800-35"))].filter(([, keys]) => keys.length === 0);
    expect(unlinked.map(([id]) => id)).toEqual(["8.3"]);
  });

  it("of EO 14028 are all those of OMB M-22-09", () => {
    const omb = new Set([...linksOf(driver("omb-m-22-09")).values()].flat());
    const [own = []] = linksOf(driver("eo-14028")).values();
    expect(new Set(own)).toEqual(omb);
    expect(own.length).toBe(omb.size);
    expect(summarizeDriver(driver("eo-14028"), NOTHING, TODAY).follows).toBe("omb-m-22-09");
  });

  it("name functions that the model has, for every driver", () => {
    for (const one of programme.drivers)
      for (const keys of linksOf(one).values()) expect(keys.filter((key) => !ztmmFunctions.has(key))).toEqual([]);
  });
});

describe("support", () => {
  it("without a linked function is a state of its own, and no figure", () => {
    expect(supportOf([])).toMatchObject({ standing: "not linked", key: "not-linked", stage: null, score: null });
  });

  it("without answers is unknown, and may rise to Optimal", () => {
    for (const { support } of requirementsOf(driver("sp-800-207"), NOTHING, { today: TODAY })) {
      expect(support).toMatchObject({ standing: "not assessed", key: "unknown", stage: null, reach: 4, weakest: [] });
      expect(support.open.length).toBeGreaterThan(0);
    }
  });

  it("is the lowest stage among the linked functions, with the weakest named, and their mean", () => {
    const answers = all("met");
    for (const id of Object.keys(answers)) if (id.startsWith("identity.authentication.")) answers[id] = "not_met";
    const [tenet] = requirementsOf(driver("sp-800-207"), standings(answers), { today: TODAY }).filter(
      ({ id }) => id === "T6",
    );
    const count = tenet?.functions.length ?? 0;
    expect(tenet?.support).toMatchObject({ key: "traditional", stage: 1, weakest: ["identity.authentication"] });
    expect(tenet?.support.score).toBeCloseTo((4 * (count - 1) + 1) / count, 10);
  });

  it("leaves out functions that do not apply", () => {
    const keys = [...ztmmFunctions.keys()];
    const supports = requirementsOf(driver("sp-800-207"), standings({}, keys), { today: TODAY });
    expect(supports.map(({ support }) => support.key)).toEqual(Array(7).fill("not-applicable"));
  });

  it("of a pillar is what its own functions give, and leaves out requirements without one", () => {
    const whole = requirementsOf(driver("csf-2.0"), NOTHING, { today: TODAY });
    const pillar = requirementsOf(driver("csf-2.0"), NOTHING, { today: TODAY, pillar: "data" });
    expect(pillar.length).toBeLessThan(whole.length);
    for (const { functions } of pillar) expect(functions.map((fn) => fn.pillar)).toEqual(functions.map(() => "data"));
  });
});

describe("a date", () => {
  it("has passed or not, whatever the answers support: they do not say whether a requirement is done", () => {
    const passed = (known: ReturnType<typeof standings>, today = TODAY) =>
      requirementsOf(driver("omb-m-22-09"), known, { today }).flatMap(({ id, datePassed }) => (datePassed ? [id] : []));
    const dated = driver("omb-m-22-09").requirements.filter(({ deadline }) => deadline !== null).length;
    expect(passed(NOTHING)).toHaveLength(dated);
    expect(passed(standings(all("met")))).toEqual(passed(NOTHING));
    expect(passed(NOTHING, "2022-01-01")).toEqual([]);
    expect(summarizeDriver(driver("omb-m-22-09"), NOTHING, TODAY).totals).toMatchObject({ datePassed: dated });
  });
});

describe("totals", () => {
  it("count every requirement of every driver once", () => {
    const found = programme.drivers.map((one) => {
      const { totals, groups, key, mapping } = summarizeDriver(one, NOTHING, TODAY);
      expect(Object.values(totals.counts).reduce((sum, count) => sum + count)).toBe(totals.requirements);
      expect(mapping).toBe("unofficial");
      return [key, totals.requirements, groups];
    });
    expect(found).toEqual(
      programme.drivers.map(({ key, requirements }) => [
        key,
        requirements.length,
        new Set(requirements.map(({ group }) => group)).size,
      ]),
    );
  });

  it("say unlinked and unknown apart, and neither as a stage", () => {
    const { counts, standing } = totalsOf(requirementsOf(driver("csf-2.0"), NOTHING, { today: TODAY }));
    expect(standing).toBe("not assessed");
    expect(counts["not-linked"] + counts.unknown).toBe(driver("csf-2.0").requirements.length);
    expect(counts["not-linked"]).toBeGreaterThan(0);
    expect([counts.traditional, counts.initial, counts.advanced, counts.optimal]).toEqual([0, 0, 0, 0]);
  });
});

describe("the filter", () => {
  it("takes group, level, support and text together", () => {
    const items = requirementsOf(driver("dod"), NOTHING, { today: TODAY });
    for (const level of ["target", "advanced"] as const)
      expect(items.filter((item) => matches(item, { level }))).toHaveLength(
        driver("dod").requirements.filter((one) => one.level === level).length,
      );
    expect(items.filter((item) => matches(item, { text: "USER INVENTORY" })).map(({ id }) => id)).toEqual(["1.1.1"]);
    expect(items.filter((item) => matches(item, { support: "optimal" }))).toEqual([]);
    const group = items[0]?.group;
    expect(items.filter((item) => matches(item, { group, level: "advanced" }))).toEqual([]);
  });
});

describe("principles and tenets", () => {
  it("are three and seven, each with linked functions and its support", () => {
    const [principles, tenets] = [principlesOf(NOTHING), tenetsOf(NOTHING)];
    expect([principles.length, tenets.length]).toEqual([3, 7]);
    for (const { functions } of [...principles, ...tenets]) expect(functions.length).toBeGreaterThan(0);
  });
});

const answer = fc.constantFrom<Answer | undefined>("met", "partly", "not_met", undefined);
const answersOf = fc.array(answer, { minLength: criteria.length, maxLength: criteria.length }).map((list) => {
  const entries = list.flatMap((given, i): [string, Answer][] => (given ? [[criteria[i] ?? "", given]] : []));
  return Object.fromEntries(entries);
});

describe("for all answers", () => {
  it("one more criterion met never lowers the support of any requirement", () => {
    fc.assert(
      fc.property(answersOf, fc.constantFrom(...criteria), (answers, id) => {
        const [before, after] = [standings(answers), standings({ ...answers, [id]: "met" })];
        for (const one of programme.drivers) {
          const rest = requirementsOf(one, after, { today: TODAY });
          for (const [i, { support }] of requirementsOf(one, before, { today: TODAY }).entries()) {
            const now = rest[i]?.support;
            expect(now?.stage ?? 1).toBeGreaterThanOrEqual(support.stage ?? 1);
            expect(now?.score ?? 0).toBeGreaterThanOrEqual((support.score ?? 0) - 1e-9);
            expect(now?.reach ?? 0).toBeGreaterThanOrEqual(support.reach ?? 0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("support stays between Traditional and Optimal, and within its own range", () => {
    fc.assert(
      fc.property(answersOf, fc.constantFrom(...PILLARS, undefined), (answers, pillar) => {
        for (const one of programme.drivers)
          for (const { support } of requirementsOf(one, standings(answers), { today: TODAY, pillar })) {
            if (support.score === null || support.possible === null || support.reach === null) {
              expect(["not-linked", "not-applicable"]).toContain(support.key);
              continue;
            }
            expect(support.score).toBeGreaterThanOrEqual(support.stage ?? 1);
            expect(support.possible).toBeGreaterThanOrEqual(support.score - 1e-9);
            expect(support.possible).toBeLessThanOrEqual(4);
            expect(support.reach).toBeGreaterThanOrEqual(support.stage ?? 1);
          }
      }),
      { numRuns: 10 },
    );
  });
});
