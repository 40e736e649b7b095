import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { insightsBy, readInsightFilter } from "./insight-filter";

const keysOf = (filter: Parameters<typeof insightsBy>[0]) =>
  insightsBy(filter).flatMap(({ items }) => items.map(({ key }) => key));

describe("the insights", () => {
  it("without a filter are all of them, each once, under its kind", () => {
    expect(keysOf({}).sort()).toEqual(programme.insights.map(({ key }) => key).sort());
    for (const { key, items } of insightsBy({})) expect(items.map(({ kind }) => kind)).toEqual(items.map(() => key));
  });

  it("of a pillar are its own and those linked to one of its functions", () => {
    const keys = keysOf({ pillar: "data" });
    expect(keys).toContain("begin.data");
    expect(keys).not.toContain("begin.devices");
    expect(keys.length).toBeLessThan(programme.insights.length);
  });

  it("say for each pillar how to begin it", () => {
    for (const pillar of PILLARS) expect(keysOf({ kind: "begin", pillar })).toContain(`begin.${pillar}`);
  });

  it("hold exposure, severity and the final tips", () => {
    expect(keysOf({ kind: "prioritise" })).toEqual(
      expect.arrayContaining([
        "prioritise.actual-exposure",
        "prioritise.findings-to-owners",
        "prioritise.due-by-severity",
      ]),
    );
    expect(keysOf({ kind: "tip" }).length).toBeGreaterThanOrEqual(11);
  });

  it("pass over what an address has that they do not know", () => {
    expect(readInsightFilter({ kind: "none", pillar: ["data"] })).toEqual({ kind: undefined, pillar: undefined });
    expect(readInsightFilter({ kind: "tip", pillar: "data" })).toEqual({ kind: "tip", pillar: "data" });
  });
});
