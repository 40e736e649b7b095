import { expect, it } from "vitest";
import { ownedTitle } from "./work-title";

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
