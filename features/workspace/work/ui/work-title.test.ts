import { expect, it } from "vitest";
import type { Assignment } from "@/features/workspace/work/rules";
import { ownedTitle, workTitle } from "./work-title";

const group = (total: number, overdue: number) => ({ items: [], total, overdue });
const title = (registers: [number, number], checklist: [number, number]) =>
  ownedTitle({ registers: { ...group(...registers), kinds: [] }, checklist: group(...checklist) });

it("says how much is somebody's own, and how much of it is late", () => {
  expect(title([0, 0], [0, 0])).toBeNull();
  expect(title([23, 2], [46, 10])).toBe("69 open things are yours, 12 of them overdue.");
  expect(title([2, 0], [1, 0])).toBe("3 open things are yours, none overdue.");
  expect(title([0, 0], [1, 0])).toBe("One open thing is yours, not overdue.");
  expect(title([1, 1], [0, 0])).toBe("One open thing is yours, and overdue.");
});

it("says how many functions are to be judged, in pillars that are not done", () => {
  const assignment = (settled: number, functionCount: number): Assignment => ({
    ...{ pillar: "data", name: "Data", answered: 3, applicable: 40, next: null },
    settled,
    functionCount,
  });
  const titleOf = (assignments: Assignment[]) => {
    const assessment = { id: "a", unitId: "u", period: "2026-Q4", state: "draft" as const, modelVersion: "ztmm-2.0/2" };
    return workTitle({ units: [{ id: "u", name: "Payments", assessment, assignments }] }, true, false);
  };
  expect(titleOf([assignment(2, 7), assignment(7, 7), assignment(0, 6)])).toBe("11 functions to judge in 2 pillars.");
  expect(titleOf([assignment(7, 7), assignment(0, 0)])).toBe("Everything assigned to you is judged.");
});
