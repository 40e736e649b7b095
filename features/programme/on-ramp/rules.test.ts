import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PillarStrength, pursuedOnRamps, recommend, severalAtOnce } from "./rules";

const pillar = (key: string, score: number | null, possible = score): PillarStrength => ({
  key,
  score,
  possible,
  standing: "assessed",
});
const unasked = (key: string): PillarStrength => ({ key, score: 1, possible: 4, standing: "not assessed" });
const without = (key: string): PillarStrength => ({ key, score: null, possible: null, standing: "not applicable" });

describe("the recommended on-ramp", () => {
  it("is the strongest, once no other one can overtake it", () => {
    const found = recommend([pillar("identity", 2.5, 2.8), pillar("networks", 1.5, 2.4), pillar("data", 1.2)]);
    expect(found).toMatchObject({ state: "clear", onRamps: ["identity"] });
    expect(found.reason).toBe(
      "You are strongest in identity: whatever the open answers turn out to be, neither network nor data overtakes it.",
    );
  });

  it("stays open while ranges overlap, and names those that it is open between", () => {
    const found = recommend([pillar("identity", 2.5, 2.8), pillar("networks", 1.5, 2.6), pillar("data", 1.2)]);
    expect(found).toMatchObject({ state: "open", onRamps: ["identity", "network"] });
    expect(found.reason).toMatch(/^Identity and network can each still .* overlap/);
  });

  it("says why one is out that looks alike with one decimal", () => {
    const open = recommend([pillar("identity", 2.6656, 3), pillar("networks", 2.2, 2.6518), pillar("data", 2, 2.9)]);
    expect(open).toMatchObject({ state: "open", onRamps: ["identity", "data"] });
    expect(open.reason).toMatch(/ It is close: network reaches 2\.65 at most, and identity has 2\.67 at least\.$/);
    const clear = recommend([pillar("identity", 2.501), pillar("networks", 2, 2.499), pillar("data", 1)]);
    expect(clear).toMatchObject({ state: "clear", onRamps: ["identity"] });
    expect(clear.reason).toMatch(/network reaches 2\.499 at most, and identity has 2\.501 at least\.$/);
  });

  it("takes what nobody assessed for anything between lowest and highest, never for low", () => {
    const found = recommend([pillar("identity", 2.5), pillar("networks", 1.5), unasked("data")]);
    expect(found).toMatchObject({ state: "open", onRamps: ["identity", "data"] });
    expect(found.reason).toMatch(/Data is not assessed, and can be anything\.$/);
    expect(recommend([unasked("identity"), unasked("networks"), unasked("data")])).toMatchObject({
      state: "unknown",
      onRamps: [],
    });
  });

  it("says that equals are equal, and leaves out what does not apply", () => {
    expect(recommend([pillar("identity", 2), pillar("networks", 2), pillar("data", 1)])).toMatchObject({
      state: "open",
      reason: "Identity and network are equally strong. Take the one that your risks ask for first.",
    });
    expect(recommend([pillar("identity", 2), without("networks"), without("data")])).toMatchObject({
      state: "clear",
      reason: "Identity is the only one of the three that applies to you.",
    });
    expect(recommend([pillar("identity", 2), pillar("networks", 1), without("data")]).reason).toMatch(
      /network does not overtake it/,
    );
  });

  it("is clear only if it wins whatever the open answers turn out to be, and always holds a possible winner", () => {
    const range = fc.tuple(fc.integer({ min: 4, max: 16 }), fc.integer({ min: 4, max: 16 }));
    fc.assert(
      fc.property(range, range, range, (...ranges) => {
        const keys = ["identity", "networks", "data"];
        const pillars = ranges.map(([a, b], i) => pillar(keys[i] ?? "", Math.min(a, b) / 4, Math.max(a, b) / 4));
        const { state, onRamps } = recommend(pillars);
        const names = ["identity", "network", "data"];
        const winners = names.filter((_, i) => {
          const own = pillars[i]?.possible ?? 0;
          return pillars.every((other, j) => i === j || own >= (other.score ?? 0));
        });
        expect(onRamps).toEqual(winners);
        expect(state).toBe(winners.length === 1 ? "clear" : "open");
      }),
    );
  });
});

describe("on-ramps that are pursued", () => {
  const entry = (subject: string, status: string) => ({ subject, status });

  it("are one, or there is a warning", () => {
    const one = pursuedOnRamps([entry("data", "pursued"), entry("identity", "considered"), entry("network", "done")]);
    expect(one).toEqual(["data"]);
    expect(severalAtOnce(one)).toBeNull();
    const two = pursuedOnRamps([entry("data", "pursued"), entry("identity", "pursued")]);
    expect(two).toEqual(["identity", "data"]);
    expect(severalAtOnce(two)).toMatch(/^Two on-ramps are pursued at once/);
  });
});
