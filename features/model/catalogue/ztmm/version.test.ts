import { describe, expect, it } from "vitest";
import { compareVersions, versionName } from "./version";

describe("the id of a version of the model", () => {
  it("is ordered by its numbers, not as a text", () => {
    const ids = ["ztmm-2.0/10", "ztmm-2.0/2", "ztmm-10.0/1", "ztmm-2.1/1", "ztmm-2.0/1"];
    expect(ids.sort(compareVersions)).toEqual(["ztmm-2.0/1", "ztmm-2.0/2", "ztmm-2.0/10", "ztmm-2.1/1", "ztmm-10.0/1"]);
    expect(compareVersions("ztmm-2.0/2", "ztmm-2.0/2")).toBe(0);
    expect(compareVersions("damaged", "ztmm-2.0/1")).toBeLessThan(0);
  });

  it("reads as CISA's model and Tenet's own number", () => {
    expect(versionName("ztmm-2.0/12")).toBe("CISA ZTMM 2.0, Tenet’s model 12");
    expect(versionName("damaged")).toBe("damaged");
  });
});
