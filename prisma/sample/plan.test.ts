import { describe, expect, it } from "vitest";
import { isSameDocument } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import { requireOwnCriteria } from "@/features/assess/assessment/rules";
import { functionDocumentSchema } from "@/features/assess/assessment/schema";
import { scoreDocuments } from "@/features/assess/assessment/scoring.rules";
import { levelsOf } from "@/features/assess/standing/level.rules";
import { historyOf, type StoredAssessment, standAt } from "@/features/assess/standing/slot.rules";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { newestModel } from "@/features/model/scoring/model-of";
import { inviteSchema } from "@/features/organization/people/schema";
import { createUnitSchema } from "@/features/organization/unit/schema";
import { ROLES } from "@/lib/access/policy";
import { requireUncommon } from "@/lib/auth/password";
import { lastDayOf, shiftPeriod } from "@/lib/base/period";
import { chance } from "./chance";
import { NOTES } from "./notes";
import { CURRENT, NOT_APPLICABLE, PEOPLE, QUARTERS, SAMPLE, type SampleUnit, UNITS } from "./organisation";
import { assessmentAt, sampleDocuments, samplePeriods } from "./plan";

const PERIOD = "2026-Q4";

type Planned = { unit: SampleUnit; quarter: number; documents: Map<string, AnswerDocument> };

const planned: Planned[] = UNITS.flatMap((unit) =>
  Array.from({ length: QUARTERS }, (_, quarter) => quarter)
    .filter((quarter) => assessmentAt(unit, quarter) !== "none")
    .map((quarter) => ({ unit, quarter, documents: sampleDocuments(unit, quarter, PERIOD) })),
);
const documents = planned.flatMap((assessment) => [...assessment.documents.values()]);

const resultOf = ({ documents: of }: Planned) =>
  scoreDocuments(
    builtInModel,
    Array.from(of, ([key, { answers, notApplicable, target }]) => ({
      key,
      answers: requireOwnCriteria(newestModel, key, answers),
      notApplicable,
      target,
      evidenced: [],
      carriedForward: false,
    })),
  );

/** The organisation in a quarter, as the Overview shows it. */
function organisationAt(quarter: number) {
  const assessments = planned.map((assessment): StoredAssessment => {
    const functions = resultOf(assessment).pillars.flatMap((pillar) => pillar.functions);
    return {
      id: `${assessment.unit.name} ${assessment.quarter}`,
      unitId: assessment.unit.name,
      period: shiftPeriod(PERIOD, assessment.quarter - CURRENT),
      isApproved: false,
      revision: 1,
      functions: functions.map(({ score, possible, proven, stage, settled }) => ({
        score,
        possible,
        proven,
        stage,
        isSettled: settled,
      })),
    };
  });
  return levelsOf(
    standAt({
      model: builtInModel,
      units: UNITS.map(({ name, criticality }) => ({ id: name, criticality, retiredFrom: null })),
      history: historyOf(assessments),
      period: shiftPeriod(PERIOD, quarter - CURRENT),
    }),
  );
}

const overallAt = (quarter: number) => organisationAt(quarter).overall.score ?? 0;

describe("the sample organisation", () => {
  it("has twelve units in a tree, and one account for each role", () => {
    expect(UNITS).toHaveLength(12);
    const names = UNITS.map((unit) => unit.name);
    expect(new Set(names).size).toBe(12);
    UNITS.forEach(({ parent }, index) => {
      if (parent !== null) expect(names.slice(0, index)).toContain(parent);
    });
    expect(UNITS.filter((unit) => unit.parent === null)).toHaveLength(1);
    expect(PEOPLE.map((person) => person.role).sort()).toEqual([...ROLES].sort());
    for (const { scopes } of PEOPLE) for (const { unit } of scopes) expect(names).toContain(unit);
  });

  it("has units and accounts that the commands accept", () => {
    for (const { parent, ...unit } of UNITS)
      expect(createUnitSchema.strip().safeParse({ ...unit, parentId: parent }).success).toBe(true);
    for (const { email, name, role } of PEOPLE) {
      expect(inviteSchema.safeParse({ email, name, role }).success).toBe(true);
      expect(() => requireUncommon(SAMPLE.password, [name, email, SAMPLE.name], "password")).not.toThrow();
    }
  });

  it("has nine quarters that end with the current one", () => {
    expect(samplePeriods("2026-Q4")).toEqual(Array.from({ length: 9 }, (_, i) => shiftPeriod("2024-Q4", i)));
    expect(samplePeriods("2027-Q1").at(-1)).toBe("2027-Q1");
  });

  it("is the same every time", () => {
    for (const { unit, quarter, documents: before } of planned)
      expect(sampleDocuments(unit, quarter, PERIOD)).toEqual(before);
    expect(chance("a", 1)).toBe(chance("a", 1));
  });

  it("draws evenly", () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => chance("unit", i, "x"));
    for (let tenth = 0; tenth < 10; tenth++)
      expect(draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length).toBeCloseTo(0.1, 1);
  });

  it("saves only documents that are valid as they are", () => {
    for (const { documents: of } of planned) {
      expect([...of.keys()]).toEqual([...ztmmFunctions.keys()]);
      for (const [key, document] of of) {
        expect(functionDocumentSchema.parse(document)).toEqual(document);
        expect(requireOwnCriteria(newestModel, key, document.answers)).toEqual(document.answers);
      }
    }
  });

  it("has notes for every function, and reasons only for what the model knows", () => {
    expect(Object.keys(NOTES).sort()).toEqual([...ztmmFunctions.keys()].sort());
    const known = new Set([...ztmmFunctions].flatMap(([key, fn]) => [key, ...criteriaOf(fn).map(({ id }) => id)]));
    for (const [unit, reasons] of Object.entries(NOT_APPLICABLE)) {
      expect(UNITS.map(({ name }) => name)).toContain(unit);
      for (const key of Object.keys(reasons)) expect(known).toContain(key);
    }
  });

  it("has notes, targets, partly met and inapplicable criteria among its answers", () => {
    const answers = documents.flatMap((document) => Object.values(document.answers));
    for (const answer of ["met", "partly", "not_met", "not_applicable"]) expect(answers).toContain(answer);
    const share = (has: (document: AnswerDocument) => boolean) => documents.filter(has).length / documents.length;
    expect(share((document) => document.note !== "")).toBeGreaterThan(0.15);
    expect(share((document) => document.target !== null)).toBeGreaterThan(0.7);
    expect(share((document) => document.notApplicable)).toBeGreaterThan(0);
  });

  it("has targets at the end of a quarter in the next two years, none below the stage that is reached", () => {
    const ends = Array.from({ length: 8 }, (_, i) => lastDayOf(shiftPeriod(PERIOD, i + 1), 1));
    for (const { target } of documents) if (target) expect(ends).toContain(target.date);
    for (const assessment of planned)
      for (const fn of resultOf(assessment).pillars.flatMap((pillar) => pillar.functions)) {
        const stage = assessment.documents.get(fn.key)?.target?.stage;
        if (stage && fn.stage !== null)
          expect(["initial", "advanced", "optimal"].indexOf(stage) + 2).toBeGreaterThanOrEqual(fn.stage);
      }
  });
});

describe("its maturity", () => {
  it("grows slowly, from about 1.3 to about 2.1", () => {
    const scores = Array.from({ length: CURRENT }, (_, quarter) => overallAt(quarter));
    expect(scores[0]).toBeCloseTo(1.3, 1);
    expect(scores.at(-1)).toBeCloseTo(2.1, 1);
    const steps = scores.slice(1).map((value, index) => value - (scores[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.03);
    expect(Math.max(...steps)).toBeLessThan(0.2);
  });

  it("leads in identity and lags in networks and data", () => {
    const byPillar = new Map(organisationAt(CURRENT - 1).pillars.map((pillar) => [pillar.key, pillar.score ?? 0]));
    const [identity = 0, ...others] = ztmm.pillars.map((pillar) => byPillar.get(pillar.key) ?? 0);
    expect(identity).toBeGreaterThan(Math.max(...others));
    const [devices, networks, applications, data] = others;
    expect(Math.max(networks ?? 0, data ?? 0)).toBeLessThan(Math.min(devices ?? 0, applications ?? 0));
  });

  it("is highest in Payments and stuck at Traditional in the legacy system", () => {
    const last = planned.filter((assessment) => assessment.quarter === CURRENT - 1);
    const ranked = last.sort((a, b) => (resultOf(b).overall.score ?? 0) - (resultOf(a).overall.score ?? 0));
    expect(ranked.at(0)?.unit.name).toBe("Payments");
    expect(ranked.at(-1)?.unit.name).toBe("Legacy grants");
    const legacy = ranked.at(-1);
    expect(legacy && resultOf(legacy).overall.average).toBe(1);
  });

  it("falls back here and there", () => {
    const falls = planned
      .filter(({ quarter }) => quarter < CURRENT)
      .flatMap((assessment) => {
        const before = planned.find(
          ({ unit, quarter }) => unit === assessment.unit && quarter === assessment.quarter - 1,
        );
        if (!before) return [];
        const scores = resultOf(before).pillars.flatMap((pillar) => pillar.functions);
        const now = resultOf(assessment).pillars.flatMap((pillar) => pillar.functions);
        return now.filter((fn, index) => (fn.score ?? 0) < (scores[index]?.score ?? 0));
      });
    expect(falls.length).toBeGreaterThan(5);
    expect(falls.length).toBeLessThan(40);
  });

  it("changes about a third of a unit's functions from quarter to quarter", () => {
    const carried = planned.filter(({ unit, quarter }) => assessmentAt(unit, quarter) === "carried");
    const changes = carried.map((assessment) => {
      const before = sampleDocuments(assessment.unit, assessment.quarter - 1, PERIOD);
      return [...assessment.documents].filter(([key, document]) => {
        const old = before.get(key);
        return old && !isSameDocument(old, document);
      }).length;
    });
    const mean = changes.reduce((sum, count) => sum + count, 0) / changes.length;
    expect(mean).toBeGreaterThan(7);
    expect(mean).toBeLessThan(15);
  });
});

describe("the current quarter", () => {
  it("lowers nothing while it is filled: most functions are judged, a few are open", () => {
    const { overall, pillars } = organisationAt(CURRENT);
    expect(overall.standing).toBe("assessed");
    expect(overall.settled / overall.slots).toBeGreaterThan(0.8);
    expect(overall.settled).toBeLessThan(overall.slots);
    expect(overall.score ?? 0).toBeGreaterThan(overallAt(CURRENT - 1) - 0.02);
    expect(pillars.every(({ standing }) => standing === "assessed")).toBe(true);
  });

  it("has a unit that is too early to score: its first quarter has only begun", () => {
    const newcomer = planned.filter(({ unit }) => unit.name === "Partner exchange");
    expect(newcomer.map(({ quarter }) => quarter)).toEqual([CURRENT]);
    const { settled, functionCount } = resultOf(newcomer[0] as Planned).overall;
    expect(settled).toBeGreaterThan(0);
    expect(settled / functionCount).toBeLessThan(0.5);
  });

  it("is half answered: some units are done, some in the middle, some have not begun", () => {
    const results = planned
      .filter(({ quarter }) => quarter === CURRENT)
      .map((assessment) => resultOf(assessment).overall);
    expect(results).toHaveLength(11);
    const answered = results.reduce((sum, result) => sum + result.answered, 0);
    const applicable = results.reduce((sum, result) => sum + result.applicable, 0);
    expect(answered / applicable).toBeCloseTo(0.5, 1);
    expect(results.filter((result) => result.answered / result.applicable > 0.98)).toHaveLength(2);
    expect(results.filter((result) => result.answered === 0)).toHaveLength(1);
  });

  it("has a function that somebody is in the middle of", () => {
    const payments = planned.find(({ unit, quarter }) => unit.name === "Payments" && quarter === CURRENT);
    const devices = payments && resultOf(payments).pillars.find((pillar) => pillar.key === "devices");
    const halfDone = devices?.functions.filter((fn) => fn.answered > 0 && fn.answered < fn.applicable);
    expect(halfDone).toHaveLength(1);
  });
});
