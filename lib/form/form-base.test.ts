import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameValue, readBase, startAfter, touchedValues } from "./form-base";
import type { ActionFailure, FormValues } from "./result";

const base: FormValues = { name: "Skills", status: "open", note: "One\nTwo", pillars: ["data", "identity"] };
const START = { values: base, base, version: 1, round: 0 };

const failure = (code: ActionFailure["code"], values: FormValues): ActionFailure => ({
  ok: false,
  code,
  message: "No.",
  fieldErrors: {},
  values,
  current: null,
  retryAfter: null,
});
const sent = (values: FormValues, version = 1, from: FormValues = base): FormValues => ({
  ...values,
  version: String(version),
  base: JSON.stringify(from),
});

describe("what was changed in a form", () => {
  it("is what differs from what it was filled with, however browsers send it", () => {
    const browser = { ...base, note: "One\r\nTwo", pillars: ["identity", "data"], version: "1" };
    expect(touchedValues(base, browser)).toEqual({});
    expect(touchedValues(base, { ...browser, name: "Crafts", pillars: "data" })).toEqual({
      name: "Crafts",
      pillars: ["data"],
    });
    expect(touchedValues(base, {})).toEqual({ pillars: [] });
  });

  it("leaves a base that is none, or holds something else, aside", () => {
    for (const text of [undefined, "", "[]", "1", "{", ["{}"]]) expect(readBase({ base: text })).toBeNull();
    expect(readBase({ base: '{"name":"A","x":1,"list":["b"]}' })).toEqual({ name: "A", list: ["b"] });
  });
});

describe("a form after a failure", () => {
  it("keeps what was typed, what it was filled from and its version", () => {
    const typed = { ...base, name: " " };
    expect(startAfter(START, failure("invalid", sent(typed, 3)), null)).toEqual({
      ...START,
      values: typed,
      version: 3,
    });
    expect(startAfter(START, failure("unexpected", {}), null)).toBe(START);
  });

  it("shows what somebody else stored, but for the fields that were touched", () => {
    const stored = { values: { ...base, status: "closed", name: "Theirs", unasked: "x" }, version: 2 };
    const mine = failure("stale", sent({ ...base, name: "Mine" }));
    const next = startAfter(START, mine, stored);
    const now = { ...base, status: "closed", name: "Theirs" };
    expect(next).toEqual({ values: { ...now, name: "Mine" }, base: now, version: 2, round: 1 });
    expect(touchedValues(next.base, next.values)).toEqual({ name: "Mine" });
  });

  it("writes a field that nobody else touched, and never one that only others did, however often it meets them", () => {
    const values = fc.record({
      a: fc.constantFrom("1", "2"),
      b: fc.constantFrom("1", "2"),
      c: fc.constantFrom("1", "2"),
    });
    fc.assert(
      fc.property(values, values, fc.array(values, { minLength: 1, maxLength: 4 }), (first, typed, theirs) => {
        let start = { values: first, base: first, version: 1, round: 0 } as Parameters<typeof startAfter>[0];
        let form: FormValues = typed;
        for (const [i, stored] of theirs.entries()) {
          const stale = failure("stale", sent(form, start.version, start.base));
          start = startAfter(start, stale, { values: stored, version: i + 2 });
          form = start.values;
        }
        const last = theirs.at(-1) ?? first;
        const written: FormValues = { ...last, ...touchedValues(start.base, form) };
        for (const name of ["a", "b", "c"] as const)
          if (isSameValue(typed[name], first[name])) expect(written[name]).toBe(last[name]);
          else if (theirs.every((stored) => stored[name] === first[name])) expect(written[name]).toBe(typed[name]);
      }),
    );
  });
});
