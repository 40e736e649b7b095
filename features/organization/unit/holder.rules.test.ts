import { expect, it } from "vitest";
import { whyKept } from "./holder.rules";

const assessments = { one: "assessment", many: "assessments", advice: "Assessments stay on record." };
const items = { one: "checklist item", many: "checklist items", advice: "Checklist items stay on record." };

it("names everything that a unit still has, and nothing that it has not", () => {
  expect(whyKept([{ ...assessments, count: 0 }])).toBeNull();
  expect(
    whyKept([
      { ...assessments, count: 1 },
      { ...items, count: 0 },
    ]),
  ).toBe("This unit has 1 assessment. Assessments stay on record. Nothing was deleted.");
  expect(
    whyKept([
      { ...assessments, count: 2 },
      { ...items, count: 1 },
    ]),
  ).toBe(
    "This unit has 2 assessments and 1 checklist item. Assessments stay on record. Checklist items stay on record. Nothing was deleted.",
  );
});
