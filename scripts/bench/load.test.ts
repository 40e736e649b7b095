import { describe, expect, it } from "vitest";
import { nothingMeasured, run, summarize } from "./load";

describe("a load", () => {
  it("is summed up by rate and nearest-rank percentiles", () => {
    const times = Array.from({ length: 200 }, (_, i) => 200 - i);
    expect(summarize({ saves: 200, elapsed: 4000, times })).toEqual({ rate: 50, p50: 100, p95: 190, p99: 198 });
    expect(summarize({ saves: 1, elapsed: 1000, times: [7] })).toEqual({ rate: 1, p50: 7, p95: 7, p99: 7 });
  });

  it("counts every acknowledged save of every writer, and fails with the first that is refused", async () => {
    let saves = 0;
    const save = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      saves++;
    };
    const measured = nothingMeasured();
    await run([save, save], 30, measured);
    expect(measured.saves).toBe(saves);
    expect(measured.times).toHaveLength(saves);
    await expect(run([save, () => Promise.reject(new Error("refused"))], 30, measured)).rejects.toThrow("refused");
  });
});
