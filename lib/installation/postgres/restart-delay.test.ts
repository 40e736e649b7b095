import { describe, expect, it } from "vitest";
import { COUNTED_MS, MOST_ENDS, restartDelay } from "./restart-delay";

const at = (count: number, time = 0) => Array.from({ length: count }, () => time);

describe("the wait before the database is started again", () => {
  it("is none after it ended for the first time, then doubles up to half a minute", () => {
    const delays = Array.from({ length: MOST_ENDS - 1 }, (_, i) => restartDelay(at(i + 1), 0));
    expect(delays).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  it("has an end: after a dozen ends and failed starts within ten minutes", () => {
    expect(restartDelay(at(MOST_ENDS), 0)).toBeNull();
    expect(restartDelay(at(MOST_ENDS + 5), COUNTED_MS - 1)).toBeNull();
  });

  it("forgets what is more than ten minutes back", () => {
    expect(restartDelay([...at(MOST_ENDS), COUNTED_MS], COUNTED_MS)).toBe(0);
    expect(restartDelay([...at(9), ...at(2, COUNTED_MS)], COUNTED_MS)).toBe(500);
  });
});
