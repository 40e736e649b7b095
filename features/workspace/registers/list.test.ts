import { describe, expect, it } from "vitest";
import { plainOf } from "@/features/programme/register/definition.rules";
import { REGISTERS } from "./list.register";

describe.each(REGISTERS.map((register) => [register.key, register] as const))(
  "the register of %s",
  (_key, register) => {
    it("goes to the browser as plain data, without its functions", () => {
      expect(structuredClone(plainOf(register))).toEqual(plainOf(register));
    });
  },
);

it("registers have a key of their own each", () => {
  expect(new Set(REGISTERS.map(({ key }) => key)).size).toBe(REGISTERS.length);
});
