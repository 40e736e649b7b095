import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { startOf } from "@/features/programme/register/rules";
import { controlRegister } from "./register";
import {
  CONTROL_STATUSES,
  type ControlAnswer,
  type ControlCoverage,
  cellKey,
  checkControl,
  coverageMatrix,
  gridOf,
  hasPlatform,
  notApplicableOf,
  PLATFORM_KEYS,
  pillarProgress,
  platformsOf,
  usesOf,
} from "./rules";

const CELLS = programme.controls.flatMap((control) =>
  platformsOf(control).map((platform) => ({ controlId: control.id, platform })),
);
const NO_PLATFORM = "devices.a4";
const UNITS = ["a", "b", "c"];

const answer = (controlId: string, platform: ControlAnswer["platform"], status: ControlAnswer["status"]) => ({
  unitId: "a",
  controlId,
  platform,
  status,
});

/** Answers of three units, each cell at most once. */
const answers = fc
  .uniqueArray(
    fc.record({
      unitId: fc.constantFrom(...UNITS),
      cell: fc.constantFrom(...CELLS),
      status: fc.constantFrom(...CONTROL_STATUSES),
    }),
    { selector: ({ unitId, cell }) => `${unitId} ${cellKey(cell)}`, maxLength: 80 },
  )
  .map((list) => list.map(({ unitId, cell, status }): ControlAnswer => ({ unitId, ...cell, status })));

const coverages = ({ pillars, platforms, all }: ReturnType<typeof coverageMatrix>): ControlCoverage[] => [
  all,
  ...platforms,
  ...pillars.flatMap((pillar) => [pillar.all, ...pillar.platforms]),
];

describe("a control", () => {
  it("that has nothing to do with a provider is entered as on-premises alone", () => {
    expect(programme.controls.filter((control) => !hasPlatform(control)).map(({ id }) => id)).toEqual([NO_PLATFORM]);
    const start = startOf(controlRegister, { subject: NO_PLATFORM, unitId: "a" });
    expect(checkControl({ ...start, fields: { platform: "aws" } })).toEqual([
      expect.objectContaining({ path: "fields.platform" }),
    ]);
    expect(checkControl({ ...start, fields: { platform: "on-premises" } })).toEqual([]);
    expect(checkControl({ ...start, subject: "identity.f1", fields: { platform: "aws" } })).toEqual([]);
  });
});

describe("the grid of a unit", () => {
  it("has every control of the pillar, foundational first, and what is missing is not answered, not absent", () => {
    const rows = gridOf("devices", [{ ...answer("devices.f1", "aws", "partly"), entryId: "x", version: 2 }]);
    expect(rows.map(({ control }) => control.level)).toEqual([
      ...Array(6).fill("foundational"),
      ...Array(7).fill("advanced"),
    ]);
    expect(rows[0]?.cells.map(({ stored }) => stored?.status ?? null)).toEqual(["partly", null, null, null]);
    expect(rows.find(({ control }) => control.id === NO_PLATFORM)?.cells).toEqual([
      { platform: "on-premises", stored: null },
    ]);
  });

  it("counts as progress every cell of the grid: all platforms but those that are not used", () => {
    const stored = { ...answer("devices.f1", "aws", "partly"), entryId: "x", version: 2 };
    const unused = CELLS.filter(({ platform, controlId }) => platform === "azure" && controlId !== NO_PLATFORM).map(
      ({ controlId }) => ({ ...answer(controlId, "azure", "not_applicable"), entryId: "x", version: 1 }),
    );
    const cellsOf = (pillar: string) => CELLS.filter(({ controlId }) => controlId.startsWith(`${pillar}.`)).length;
    const unusedDevices = unused.filter(({ controlId }) => controlId.startsWith("devices.")).length;
    expect(pillarProgress("identity", [])).toEqual({ answered: 0, total: cellsOf("identity") });
    expect(pillarProgress("devices", [stored])).toEqual({ answered: 1, total: cellsOf("devices") });
    expect(pillarProgress("devices", [stored, ...unused])).toEqual({
      answered: 1,
      total: cellsOf("devices") - unusedDevices,
    });
  });
});

describe("the platforms that a unit uses", () => {
  it("are those with something other than not applicable; one without answers is open, not absent", () => {
    const unused = CELLS.filter(({ platform, controlId }) => platform === "azure" && controlId !== NO_PLATFORM).map(
      ({ controlId }) => answer(controlId, "azure", "not_applicable"),
    );
    const given = [answer("identity.f1", "aws", "absent"), answer("identity.f1", "gcp", "not_applicable"), ...unused];
    expect(usesOf(given)).toEqual({ aws: "used", azure: "unused", gcp: "open", "on-premises": "open" });
    expect(usesOf([answer(NO_PLATFORM, "on-premises", "in_place")])["on-premises"]).toBe("open");
  });

  it("say how many of its controls are not applicable, those that know no platform aside", () => {
    const given = [
      answer("identity.f1", "aws", "not_applicable"),
      answer("identity.f2", "aws", "absent"),
      answer("identity.f1", "gcp", "not_applicable"),
      answer("identity.f2", "gcp", "not_applicable"),
      answer(NO_PLATFORM, "on-premises", "not_applicable"),
    ];
    expect(notApplicableOf(given)).toEqual({ aws: 1, azure: 0, gcp: 2, "on-premises": 0 });
  });
});

describe("coverage", () => {
  const identity = (given: readonly ControlAnswer[], units = ["a"]) =>
    coverageMatrix(units, given).pillars.find(({ pillar }) => pillar === "identity");

  it("counts in place as 1 and partly as one half of what applies, and keeps what is open as a range", () => {
    const given = [
      answer("identity.f1", "aws", "in_place"),
      answer("identity.f2", "aws", "partly"),
      answer("identity.f3", "aws", "planned"),
      answer("identity.f4", "aws", "not_applicable"),
    ];
    expect(identity(given)?.platforms[0]).toEqual({
      platform: "aws",
      range: { low: 1.5 / 6, high: 4.5 / 6 },
      answered: 4,
      total: 7,
      applicable: 6,
      units: { answered: 1, total: 1 },
    });
    expect(identity(given)?.platforms[1]).toMatchObject({ range: null, total: 0 });
  });

  it("leaves a platform that a unit does not use, or says nothing of, out of it", () => {
    const given = [answer("identity.f1", "aws", "in_place")];
    const { units: _, ...alone } = identity(given)?.platforms[0] ?? { units: null };
    expect(identity(given, ["a", "b"])?.platforms[0]).toMatchObject(alone);
    expect(coverageMatrix(["a", "b"], given).platforms[0]).toMatchObject({ used: 1, unused: 0, open: 1 });
    expect(coverageMatrix(["b"], []).all).toMatchObject({ range: null, answered: 0, total: 0, applicable: 0 });
  });

  it("says over how many units it goes, and which have answered for no platform", () => {
    const matrix = coverageMatrix(["a", "b", "c"], [answer("identity.f1", "aws", "in_place")]);
    expect(matrix.all.units).toEqual({ answered: 1, total: 3 });
    expect(matrix.platforms.map(({ units }) => units.answered)).toEqual([1, 0, 0, 0]);
    expect(matrix.pillars.map(({ all }) => all.units.total)).toEqual([3, 3, 3, 3, 3]);
    expect(matrix.openUnitIds).toEqual(["b", "c"]);
    const local = coverageMatrix(["a"], [answer(NO_PLATFORM, "on-premises", "in_place")]);
    expect(local).toMatchObject({ all: { units: { answered: 1, total: 1 } }, openUnitIds: ["a"] });
  });

  it("tells a unit that uses no platform, to which nothing applies, from one that has said nothing", () => {
    const unused = CELLS.filter(({ controlId }) => controlId !== NO_PLATFORM).map(({ controlId, platform }) =>
      answer(controlId, platform, "not_applicable"),
    );
    const matrix = coverageMatrix(["a", "b"], unused);
    const units = { answered: 1, total: 2 };
    const nothing = { range: null, answered: 0, total: 0, applicable: 0, units };
    expect(matrix.pillars.map(({ all }) => all)).toEqual(
      matrix.pillars.map(({ pillar }) =>
        // What has nothing to do with a platform applies all the same.
        pillar === "devices" ? { range: { low: 0, high: 1 }, answered: 0, total: 1, applicable: 1, units } : nothing,
      ),
    );
    expect(matrix.all).toMatchObject({ answered: 0, total: 1, units });
    expect(matrix.platforms).toMatchObject(PLATFORM_KEYS.map(() => ({ used: 0, unused: 1, open: 1, total: 0 })));
    expect(matrix.openUnitIds).toEqual(["b"]);
    // One platform that is left open is enough for not having said it.
    const almost = coverageMatrix(["a"], unused.slice(1));
    expect(almost.pillars[0]?.all.units).toEqual({ answered: 0, total: 1 });
    expect(almost.all.units).toEqual({ answered: 1, total: 1 });
  });

  it("lies between 0 and 1, low before high, and meets where all is answered", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { range, answered, applicable, total } of coverages(coverageMatrix(UNITS, given))) {
          expect(answered).toBeLessThanOrEqual(total);
          expect(range === null).toBe(applicable === 0);
          if (range === null) continue;
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.high).toBeLessThanOrEqual(1);
          expect(range.high - range.low).toBeCloseTo((total - answered) / applicable);
        }
      }),
    );
  });

  it("does not depend on the order of answers or units", () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(coverageMatrix([...UNITS].reverse(), [...given].reverse())).toEqual(coverageMatrix(UNITS, given));
      }),
    );
  });

  it("never gets wider by one more answer on a platform in use", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...CELLS), fc.constantFrom(...CONTROL_STATUSES), (given, cell, status) => {
        const own = given.filter(({ unitId }) => unitId === "a");
        fc.pre(usesOf(own)[cell.platform] === "used" && cell.controlId !== NO_PLATFORM);
        fc.pre(!own.some((other) => cellKey(other) === cellKey(cell)));
        const before = coverages(coverageMatrix(UNITS, given));
        const after = coverages(coverageMatrix(UNITS, [...given, { unitId: "a", ...cell, status }]));
        before.forEach(({ range }, i) => {
          const narrowed = after[i]?.range;
          if (!range || !narrowed) return;
          expect(narrowed.low).toBeGreaterThanOrEqual(range.low - 1e-12);
          expect(narrowed.high).toBeLessThanOrEqual(range.high + 1e-12);
        });
      }),
    );
  });

  it("knows the platforms in one order", () => {
    expect(coverageMatrix([], []).platforms.map(({ platform }) => platform)).toEqual([...PLATFORM_KEYS]);
  });
});
