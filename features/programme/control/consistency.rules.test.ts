import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { differencesOf, WIDEST } from "./consistency.rules";
import { CONTROL_STATUSES, type ControlAnswer, hasPlatform, PLATFORM_KEYS } from "./rules";

const answer = (
  unitId: string,
  controlId: string,
  platform: ControlAnswer["platform"],
  status: ControlAnswer["status"],
): ControlAnswer => ({ unitId, controlId, platform, status });

const UNITS = ["a", "b"];
const CONTROLS = programme.controls.filter(hasPlatform).map(({ id }) => id);
const answers = fc.uniqueArray(
  fc.record({
    unitId: fc.constantFrom(...UNITS),
    controlId: fc.constantFrom(...CONTROLS),
    platform: fc.constantFrom(...PLATFORM_KEYS),
    status: fc.constantFrom(...CONTROL_STATUSES),
  }),
  { selector: ({ unitId, controlId, platform }) => `${unitId} ${controlId} ${platform}`, maxLength: 100 },
);

describe("where platforms differ", () => {
  it("says what differs in a unit, and names what is not answered without counting it", () => {
    const given = [
      answer("a", "identity.f1", "aws", "in_place"),
      answer("a", "identity.f1", "azure", "absent"),
      answer("a", "identity.f1", "gcp", "not_applicable"),
      answer("a", "identity.f2", "gcp", "planned"),
      answer("a", "identity.f2", "aws", "planned"),
      answer("a", "identity.f1", "on-premises", "in_place"),
    ];
    const found = differencesOf(["a"], given);
    expect(found).toEqual([
      expect.objectContaining({
        controlId: "identity.f1",
        spread: 3,
        unitIds: ["a"],
        words: "In place: AWS, On-premises. Absent: Azure.",
      }),
    ]);
    const open = differencesOf(["a"], given.slice(0, 2).concat(answer("a", "data.f1", "gcp", "partly")));
    expect(open[0]?.words).toBe("In place: AWS. Absent: Azure. Not answered: Google Cloud.");
  });

  it("compares the means of the platforms where each unit uses one alone", () => {
    const given = [
      answer("a", "identity.f1", "aws", "in_place"),
      answer("b", "identity.f1", "azure", "in_place"),
      answer("c", "identity.f1", "azure", "planned"),
      answer("d", "identity.f1", "gcp", "absent"),
    ];
    const [found] = differencesOf(["a", "b", "c", "d"], given);
    // Means 3, 2 and 0.
    expect(found).toMatchObject({ controlId: "identity.f1", spread: 3, unitIds: [] });
    const [closer] = differencesOf(["a", "b", "c"], given.slice(0, 3));
    expect(closer?.spread).toBe(1);
  });

  it("puts the widest first, then foundational before advanced", () => {
    const pair = (controlId: string, other: ControlAnswer["status"]) => [
      answer("a", controlId, "aws", "in_place"),
      answer("a", controlId, "azure", other),
    ];
    const given = [
      ...pair("identity.a1", "absent"),
      ...pair("identity.f1", "partly"),
      ...pair("networks.f1", "absent"),
      ...pair("data.f1", "in_place"),
    ];
    expect(differencesOf(["a"], given).map(({ controlId, spread }) => [controlId, spread])).toEqual([
      ["networks.f1", 3],
      ["identity.a1", 3],
      ["identity.f1", 1],
    ]);
  });

  it("sees over several units what none of them shows, and what their means hide", () => {
    const apart = [answer("a", "identity.f1", "aws", "in_place"), answer("b", "identity.f1", "azure", "planned")];
    expect(differencesOf(UNITS, apart)).toMatchObject([
      { spread: 2, unitIds: [], words: "AWS: in place in 1 unit. Azure: planned in 1 unit." },
    ]);
    const gap = [...apart, answer("b", "identity.f2", "aws", "absent")];
    expect(differencesOf(UNITS, gap)[0]?.words).toBe(
      "AWS: in place in 1 unit. Azure: planned in 1 unit. Some units have not answered for AWS.",
    );
    const crossed = [
      answer("a", "identity.f1", "aws", "in_place"),
      answer("a", "identity.f1", "azure", "absent"),
      answer("b", "identity.f1", "aws", "absent"),
      answer("b", "identity.f1", "azure", "in_place"),
    ];
    expect(differencesOf(UNITS, crossed)).toMatchObject([
      {
        spread: 3,
        unitIds: ["a", "b"],
        words: "AWS: in place in 1 unit, absent in 1. Azure: in place in 1 unit, absent in 1.",
      },
    ]);
  });

  it("lies within its bounds, worst first, whatever the order of answers", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const found = differencesOf(UNITS, given);
        const spreads = found.map(({ spread }) => spread);
        for (const spread of spreads) {
          expect(spread).toBeGreaterThan(0);
          expect(spread).toBeLessThanOrEqual(WIDEST);
        }
        expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
        const turned = differencesOf(UNITS, [...given].reverse());
        expect(turned).toEqual(found);
      }),
    );
  });
});
