import { describe, expect, it } from "vitest";
import { type FormControl, startValues, unsavedNames, valuesNow } from "./unsaved";

const control = (name: string, value: string, more: Partial<FormControl> = {}): FormControl => ({
  name,
  value,
  type: "text",
  disabled: false,
  defaultValue: "",
  dataset: {},
  ...more,
});
const box = (type: "radio" | "checkbox", value: string, checked: boolean, defaultChecked = false) =>
  control("choice", value, { type, checked, defaultChecked });
const options = [
  { value: "", defaultSelected: false },
  { value: "in_place", defaultSelected: true },
];

/** Right after the form was drawn. */
const fresh = (controls: readonly FormControl[]) =>
  unsavedNames(controls, { start: startValues(controls), saved: null });

describe("what of a form is not saved", () => {
  it("is what differs from what the fields were filled with, lines ended either way", () => {
    expect(fresh([control("name", "Skills", { defaultValue: "Skills" })])).toEqual([]);
    expect(fresh([control("note", "a\r\nb", { type: "textarea", defaultValue: "a\nb" })])).toEqual([]);
    expect(fresh([control("note", "typed"), control("name", "")])).toEqual(["note"]);
  });

  it("counts buttons of one name as one field, and a select by the option that it started from", () => {
    expect(fresh([box("checkbox", "a", true), box("checkbox", "b", true)])).toEqual(["choice"]);
    expect(fresh([box("checkbox", "a", true, true), box("checkbox", "b", false)])).toEqual([]);
    expect(fresh([box("radio", "a", false), box("radio", "b", false)])).toEqual([]);
    expect(fresh([control("cell", "in_place", { type: "select-one", options })])).toEqual([]);
    expect(fresh([control("cell", "", { type: "select-one", options })])).toEqual(["cell"]);
  });

  it("leaves out versions, passwords, searches, what is disabled and what has no name", () => {
    expect(
      fresh([
        control("version", "2", { type: "hidden", defaultValue: "1" }),
        control("base.x", "2", { type: "hidden", defaultValue: "1" }),
        control("password", "filled in by the browser", { type: "password" }),
        control("find", "unit", { type: "search" }),
        control("gone", "typed", { disabled: true }),
        control("", "typed"),
        control("$ACTION_1", "x"),
      ]),
    ).toEqual([]);
  });

  it("is nothing after it was stored, until something else is typed", () => {
    const stored = [control("name", "Ours")];
    const known = { start: startValues(stored), saved: valuesNow(stored) };
    expect(unsavedNames(stored, known)).toEqual([]);
    expect(unsavedNames([control("name", "")], known)).toEqual(["name"]);
  });

  it("compares with what is stored now, after somebody else saved meanwhile", () => {
    const base = control("base", JSON.stringify({ name: "Theirs" }), { type: "hidden" });
    expect(fresh([base, control("name", "Theirs", { defaultValue: "Theirs" })])).toEqual([]);
    expect(fresh([base, control("name", "Mine", { defaultValue: "Mine" })])).toEqual(["name"]);
    const cell = control("cell", "in_place", { type: "select-one", options, dataset: { stored: "absent" } });
    expect(fresh([cell])).toEqual(["cell"]);
  });
});
