import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SelectField } from "@/components/field";
import { type FollowingControl, follow, keepSaid } from "./follow";

const control = (type: string, value: string, more: Partial<FollowingControl> = {}): FollowingControl => ({
  type,
  value,
  dataset: {},
  ...more,
});
const QUARTERS = [{ value: "2026-Q4" }, { value: "2026-Q3" }];
const select = (value: string, drawn?: string) =>
  control("select-one", value, { options: QUARTERS, dataset: { drawn } });

describe("the fields of a filter", () => {
  it("show a name where the address has an id", () => {
    const owner = control("text", "typed", { defaultValue: "Olive Owner" });
    follow([owner], null);
    expect(owner.value).toBe("Olive Owner");
  });

  it("go back to the choice that the page shows where the address has none", () => {
    const period = select("2026-Q3", "2026-Q4");
    follow([period], null);
    expect(period.value).toBe("2026-Q4");
  });

  it("keep a choice that was drawn with nothing on offer", () => {
    const [undrawn, unknown] = [select("2026-Q3"), select("2026-Q3", "2019-Q1")];
    follow([undrawn, unknown], null);
    expect([undrawn.value, unknown.value]).toEqual(["2026-Q3", "2026-Q3"]);
  });

  it("leave alone what is being typed in, and what is hidden", () => {
    const search = control("search", "pay", { defaultValue: "" });
    const hidden = control("hidden", "tasks", { defaultValue: "" });
    const box = control("checkbox", "true", { checked: true, defaultChecked: false });
    follow([search, hidden, box], search);
    expect([search.value, hidden.value, box.checked]).toEqual(["pay", "tasks", false]);
  });

  it("say again what was chosen, once it is clear that the list will show it", () => {
    const period = select("2026-Q3", "2026-Q4");
    const box = control("checkbox", "true", { checked: true, defaultChecked: false });
    const sayAgain = keepSaid([period, box]);
    follow([period, box], null);
    expect([period.value, box.checked]).toEqual(["2026-Q4", false]);
    sayAgain();
    expect([period.value, box.checked]).toEqual(["2026-Q3", true]);
  });

  it("know what a select was drawn with", () => {
    const options = [{ value: "2026-Q4", label: "2026-Q4" }];
    const html = renderToStaticMarkup(
      createElement(SelectField, { label: "Period", name: "period", options, defaultValue: "2026-Q4" }),
    );
    expect(html).toContain('data-drawn="2026-Q4"');
  });
});
