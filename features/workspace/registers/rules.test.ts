import { expect, it } from "vitest";
import type { StatusCount } from "@/features/programme/register/definition.rules";
import { REGISTERS, requireRegister } from "./list.register";
import { highlightOf } from "./rules";

/** One entry of the register in each status that it has. */
const oneOfEach = (key: string): StatusCount[] =>
  requireRegister(key).statuses.map(({ value }) => ({ kind: key, status: value, subject: null, entries: 1 }));

const BY_STATUS: readonly (readonly [string, string, readonly string[]])[] = [
  ["on-ramps", "pursued now", ["pursued"]],
  ["tasks", "to do", ["open", "doing"]],
  ["roll-outs", "monitoring only", ["monitoring"]],
  ["enforcement-points", "not enforcing yet", ["planned", "monitoring"]],
  ["controls", "not fully in place", ["partly", "planned", "absent"]],
  ["challenges", "not closed", ["open", "treated", "accepted"]],
  ["business-cases", "draft", ["draft"]],
];

it.each(BY_STATUS)("looks at %s that are %s", (key, words, statuses) => {
  const highlight = highlightOf(requireRegister(key), { counts: oneOfEach(key), entries: [] });
  expect(highlight).toEqual({ count: statuses.length, words, at: { statuses } });
});

it("looks at something in every register, by its status or in a part of its screen", () => {
  for (const register of REGISTERS)
    expect(highlightOf(register, { counts: oneOfEach(register.key), entries: [] })).not.toBeNull();
});

it("says one or many as many as there are", () => {
  const of = (key: string, entries: number) => {
    const counts = oneOfEach(key).map((each) => ({ ...each, entries }));
    return highlightOf(requireRegister(key), { counts, entries: [] })?.words;
  };
  expect(of("business-cases", 2)).toBe("drafts");
  expect(of("tasks", 2)).toBe("to do");
});
