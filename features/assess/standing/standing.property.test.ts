/** Standings against an independent reading of docs/scoring.md: one loop for each sentence, and no shared code. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, compare, moversOf } from "./change.rules";
import { type Level, levelsOf } from "./level.rules";
import {
  historyOf,
  type StandingModel,
  type StandingUnit,
  type StoredAssessment,
  type StoredFigures,
  standAt,
} from "./slot.rules";

type Standings = Parameters<typeof compare>[0];
const changeBetween = (from: Standings, to: Standings, pillar?: string) => changeOf(compare(from, to), pillar);
const moversBetween = (from: Standings, to: Standings, limit: number) => moversOf(compare(from, to), limit);

const PERIODS = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];
type World = { model: StandingModel; units: StandingUnit[]; assessments: StoredAssessment[] };

const weight = fc.constantFrom(undefined, 0.5, 1, 2, 7);
const modelArb: fc.Arbitrary<StandingModel> = fc
  .array(fc.record({ weight, functions: fc.array(weight, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pillars) => ({
    pillars: pillars.map((pillar, p) => ({
      key: `p${p}`,
      weight: pillar.weight,
      functions: pillar.functions.map((of, f) => ({ key: `p${p}.f${f}`, weight: of })),
    })),
  }));

const figures: fc.Arbitrary<StoredFigures> = fc
  .record({
    stage: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    halves: fc.nat(3),
    isSettled: fc.boolean(),
    leftOut: fc.nat(9).map((n) => n === 0),
  })
  .map(({ stage, halves, isSettled, leftOut }) => {
    if (leftOut) return { score: null, possible: null, proven: null, stage: null, isSettled };
    const score = Math.min(4, stage + halves / 4);
    return { score, possible: isSettled ? score : 4, proven: 1, stage, isSettled };
  });

const world: fc.Arbitrary<World> = modelArb.chain((model) => {
  const count = model.pillars.reduce((sum, { functions }) => sum + functions.length, 0);
  const one = fc.record({
    isApproved: fc.nat(4).map((n) => n === 0),
    functions: fc.array(fc.option(figures, { nil: null, freq: 4 }), { minLength: count, maxLength: count }),
  });
  const unit = fc.record({
    criticality: fc.integer({ min: 1, max: 5 }),
    retiredFrom: fc.constantFrom(null, null, null, ...PERIODS),
    assessments: fc.array(fc.option(one, { nil: null }), { minLength: 4, maxLength: 4 }),
  });
  return fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => ({
    model,
    units: units.map(({ criticality, retiredFrom }, u) => ({ id: `u${u}`, criticality, retiredFrom })),
    assessments: units.flatMap(({ assessments }, u) =>
      assessments.flatMap((found, p) =>
        found ? [{ ...found, id: `u${u}a${p}`, unitId: `u${u}`, period: PERIODS[p] ?? "", revision: 1 }] : [],
      ),
    ),
  }));
});

const stand = ({ model, units, assessments }: World, period: string) =>
  standAt({ model, units, history: historyOf(assessments), period });

type NaiveSlot = {
  unit: StandingUnit;
  pillar: string;
  key: string;
  figures: StoredFigures;
  basis: string;
  source: string | null;
  weight: number;
  ofPillar: number;
};

/** Every slot with its standing and its share, by the letter of the rules. */
function naiveSlots({ model, units, assessments }: World, period: string): NaiveSlot[] {
  const found: Omit<NaiveSlot, "weight" | "ofPillar">[] = [];
  for (const unit of units) {
    if (unit.retiredFrom !== null && unit.retiredFrom <= period) continue;
    const known = assessments.filter((one) => one.unitId === unit.id && one.period <= period);
    const latestFirst = [...known].sort((a, b) => (b.period > a.period ? 1 : -1));
    let index = 0;
    for (const pillar of model.pillars)
      for (const fn of pillar.functions) {
        const i = index++;
        const approved = latestFirst.find((one) => one.isApproved);
        const settled = latestFirst.find((one) => one.functions[i]?.isSettled);
        const answered = latestFirst.find((one) => one.functions[i]);
        const source = approved ?? settled ?? answered ?? null;
        const value = source?.functions[i] ?? { score: 1, possible: 4, proven: 1, stage: 1 as const, isSettled: false };
        if (value.score === null) continue;
        const basis = approved ? "approved" : settled ? "provisional" : "open";
        found.push({ unit, pillar: pillar.key, key: fn.key, figures: value, basis, source: source?.id ?? null });
      }
  }
  const weightOf = (key: string) =>
    model.pillars.flatMap((pillar) => [pillar, ...pillar.functions]).find((one) => one.key === key)?.weight ?? 1;
  const counted = [...new Set(found.map(({ pillar }) => pillar))];
  const pillarSum = counted.reduce((sum, key) => sum + weightOf(key), 0);
  return found.map((slot) => {
    const inPillar = found.filter(({ pillar }) => pillar === slot.pillar);
    const unitsThere = new Set(inPillar.map(({ unit }) => unit));
    const criticality = [...unitsThere].reduce((sum, unit) => sum + unit.criticality, 0);
    const functions = inPillar
      .filter(({ unit }) => unit === slot.unit)
      .reduce((sum, { key }) => sum + weightOf(key), 0);
    const ofPillar = (slot.unit.criticality / criticality) * (weightOf(slot.key) / functions);
    return { ...slot, ofPillar, weight: (weightOf(slot.pillar) / pillarSum) * ofPillar };
  });
}

function expectLevel(level: Level | undefined, slots: { figures: StoredFigures; weight: number }[]) {
  const sum = (of: "score" | "possible" | "proven") =>
    slots.reduce((total, { figures: value, weight: share }) => total + share * (value[of] ?? 0), 0) /
    slots.reduce((total, { weight: share }) => total + share, 0);
  const settled = slots.filter(({ figures: value }) => value.isSettled);
  expect(level?.slots).toBe(slots.length);
  expect(level?.settled).toBe(settled.length);
  expect(level?.floor).toBe(
    settled.length === 0 ? null : Math.min(...settled.map(({ figures: value }) => value.stage ?? 9)),
  );
  if (slots.length === 0) {
    expect([level?.score, level?.possible, level?.proven, level?.isTooEarly]).toEqual([null, null, null, false]);
    return;
  }
  for (const of of ["score", "possible", "proven"] as const) expect(level?.[of]).toBeCloseTo(sum(of), 9);
  const whole = slots.reduce((total, { weight: share }) => total + share, 0);
  const share = settled.reduce((total, one) => total + one.weight, 0) / whole;
  if (Math.abs(share - 0.5) > 1e-6) expect(level?.isTooEarly).toBe(share < 0.5);
}

describe("standings", () => {
  it("are what the rules say, slot by slot and level by level", () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...PERIODS), (given, period) => {
        const slots = naiveSlots(given, period);
        const standings = stand(given, period);
        const keys = given.model.pillars.flatMap(({ functions }) => functions.map(({ key }) => key));
        const ours = standings.units.flatMap(({ unit, standings: list }) =>
          list.flatMap(({ figures: value, basis, source }, i) =>
            value.score === null ? [] : [[unit.id, keys[i], value.score, basis, source?.id ?? null]],
          ),
        );
        expect(ours).toEqual(
          slots.map(({ unit, key, figures: value, basis, source }) => [unit.id, key, value.score, basis, source]),
        );
        const levels = levelsOf(standings);
        expectLevel(levels.overall, slots);
        for (const pillar of levels.pillars) {
          const inPillar = slots.filter((slot) => slot.pillar === pillar.key);
          expectLevel(
            pillar,
            inPillar.map((slot) => ({ ...slot, weight: slot.ofPillar })),
          );
          for (const fn of pillar.functions) {
            const column = inPillar.filter(({ key }) => key === fn.key);
            expectLevel(
              fn,
              column.map((slot) => ({ ...slot, weight: slot.unit.criticality })),
            );
            const atFloor = column.filter(({ figures: value }) => value.isSettled && value.stage === pillar.floor);
            expect(fn.atFloor).toBe(atFloor.length);
            expect(fn.floorWeight).toBeCloseTo(
              atFloor.reduce((sum, slot) => sum + slot.ofPillar, 0),
              9,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("change as the rules say", () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...PERIODS), fc.constantFrom(...PERIODS), (given, a, b) => {
        const [before, now] = [naiveSlots(given, a), naiveSlots(given, b)];
        const pairs = now.map((slot) => ({
          slot,
          old: before.find(({ unit, key }) => unit.id === slot.unit.id && key === slot.key),
        }));
        const again = pairs.filter(({ slot, old }) => slot.figures.isSettled && slot.source !== old?.source);
        const compared = pairs.flatMap(({ slot, old }) =>
          slot.figures.isSettled && old?.figures.isSettled
            ? [{ slot, by: (slot.figures.score ?? 0) - (old.figures.score ?? 0) }]
            : [],
        );
        const whole = compared.reduce((sum, { slot }) => sum + slot.weight, 0);
        const change = changeBetween(stand(given, a), stand(given, b));
        expect([change.judgedAgain, change.of]).toEqual([again.length, now.length]);
        if (again.length === 0) expect(change.value).toBeNull();
        else if (Math.abs(whole - 0.5) > 1e-6) {
          if (whole < 0.5) expect(change.value).toBeNull();
          else
            expect(change.value).toBeCloseTo(
              compared.reduce((sum, { slot, by }) => sum + slot.weight * by, 0) / whole,
              9,
            );
        }
        const sizes = compared.map(({ slot, by }) => Math.abs(slot.weight * by)).sort((x, y) => y - x);
        const movers = moversBetween(stand(given, a), stand(given, b), 3);
        expect(movers.length).toBe(Math.min(3, sizes.filter((size) => size > 0).length));
      }),
      { numRuns: 300 },
    );
  });

  it("say of a period and itself that nothing was judged since", () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...PERIODS), (given, period) => {
        expect(changeBetween(stand(given, period), stand(given, period))).toMatchObject({
          value: null,
          judgedAgain: 0,
        });
      }),
    );
  });

  it("stay as they are while a newer quarter is filled, until a function is settled or approved in it", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.option(figures, { nil: null })), (given, stream) => {
        const count = given.model.pillars.reduce((sum, { functions }) => sum + functions.length, 0);
        const open = (): StoredFigures | null => {
          const next = stream.next().value ?? null;
          return next === null || next.score === null ? null : { ...next, isSettled: false };
        };
        const filled = given.units.map(({ id }) => ({
          id: `${id} next`,
          unitId: id,
          period: "2027-Q1",
          isApproved: false,
          revision: 1,
          functions: Array.from({ length: count }, open),
        }));
        const settledOf = (assessments: StoredAssessment[]) =>
          stand({ ...given, assessments }, "2027-Q1").units.map(({ standings }) =>
            standings.map((one) => (one.figures.isSettled ? one : null)),
          );
        expect(settledOf([...given.assessments, ...filled])).toEqual(settledOf(given.assessments));
      }),
    );
  });

  it("keep the periods before a unit is retired", () => {
    fc.assert(
      fc.property(world, fc.nat(3), fc.nat(3), (given, u, p) => {
        const chosen = given.units[u % given.units.length];
        const from = PERIODS[p] ?? "";
        const retired = {
          ...given,
          units: given.units.map((unit) => (unit === chosen ? { ...unit, retiredFrom: from } : unit)),
        };
        const active = {
          ...given,
          units: given.units.map((unit) => (unit === chosen ? { ...unit, retiredFrom: null } : unit)),
        };
        for (const period of PERIODS) {
          const now = levelsOf(stand(retired, period));
          if (period < from) expect(now).toEqual(levelsOf(stand(active, period)));
          else expect(stand(retired, period).units.some(({ unit }) => unit.id === chosen?.id)).toBe(false);
        }
      }),
    );
  });
});
