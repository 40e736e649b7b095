import { expect, it } from "vitest";
import { listNames } from "./text";

it("lists names as a sentence does", () => {
  const lists = [[], ["A"], ["A", "B"], ["A", "B", "C"]];
  expect(lists.map((names) => listNames(names))).toEqual(["", "A", "A and B", "A, B and C"]);
  expect(listNames(["A", "B", "C"], "nor")).toBe("A, B nor C");
});
