import { describe, expect, it } from "vitest";
import { countStatuses, isDone, isOpen, STATUS_KEYS, STATUSES, sumCounts, wordOf } from "./status.rules";

const those = (is: (status: (typeof STATUS_KEYS)[number]) => boolean) => STATUS_KEYS.filter(is);

describe("the statuses of the checklist", () => {
  it("are all in lists and counts, in the order of the table", () => {
    expect(STATUS_KEYS).toEqual(Object.keys(STATUSES));
  });

  it("are open, done, or do not apply: one of the three", () => {
    for (const status of STATUS_KEYS) {
      const { applies } = STATUSES[status];
      expect([isOpen({ status }), isDone({ status }), !applies].filter(Boolean), status).toHaveLength(1);
    }
  });

  it("say of each item what it counts as", () => {
    expect(those((status) => isOpen({ status }))).toEqual(["not_started", "in_progress"]);
    expect(those((status) => isDone({ status }))).toEqual(["implemented", "verified"]);
    expect(those((status) => STATUSES[status].isBegun)).toEqual(["in_progress", "implemented", "verified"]);
    expect(wordOf("not_applicable")).toBe("not applicable");
  });

  it("add up over items, and over units", () => {
    const one = countStatuses(["not_started", "implemented", "verified", "verified", "not_applicable"]);
    expect(one).toMatchObject({ not_started: 1, in_progress: 0, verified: 2, total: 5, applicable: 4, done: 3 });
    expect(sumCounts([one, countStatuses(["in_progress"])])).toMatchObject({ in_progress: 1, total: 6, applicable: 5 });
    expect(sumCounts([])).toMatchObject({ total: 0, applicable: 0, done: 0 });
  });
});
