import fs from "node:fs";
import { expect, it } from "vitest";
import { UNIT_HOLDERS } from "./queries";

it("lists every model with rows of units", () => {
  const schema = fs.readFileSync("prisma/schema.prisma", "utf8");
  const withUnit = Array.from(schema.matchAll(/^model (\w+) \{(.*?)^\}/gms))
    .filter(([, , fields = ""]) => /^\s+\w*[uU]nitId\s|^\s+\w+\s+Unit\??\s/m.test(fields))
    .map(([, model]) => model);
  expect(withUnit.length).toBeGreaterThan(3);
  expect(
    UNIT_HOLDERS.map(({ model }) => model).toSorted(),
    "Declare a UnitHolder in features/<area>/<noun>/unit-holder.queries.ts and list it in features/workspace/unit-holders/queries.ts: deleting a unit has to ask it.",
  ).toEqual(withUnit.toSorted());
});
