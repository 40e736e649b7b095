import { expect, it } from "vitest";
import { z } from "zod";
import { fieldErrors } from "./schema";

const schema = z.strictObject({
  name: z.string().max(100),
  count: z.int(),
  isOpen: z.boolean(),
  pillars: z.array(z.string("must be a pillar")),
  fields: z.object({ note: z.string() }),
});

const errorsOf = (input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? fieldErrors(error) : [];
};

it("says of each field what it must be, in words of its own, and names what is not known", () => {
  const input = { name: {}, count: "1", isOpen: 1, pillars: [1], fields: null, nmae: "x" };
  expect(errorsOf(input)).toEqual([
    { path: "name", message: "must be text" },
    { path: "count", message: "must be a number" },
    { path: "isOpen", message: "must be true or false" },
    { path: "pillars.0", message: "must be a pillar" },
    { path: "fields", message: "must be an object" },
    { path: "nmae", message: "is not known here; leave it out" },
  ]);
  expect(errorsOf({ ...input, pillars: "identity" })).toContainEqual({ path: "pillars", message: "must be a list" });
  expect(errorsOf([])).toEqual([{ path: "", message: "must be an object" }]);
});
