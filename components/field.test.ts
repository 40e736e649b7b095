import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxField, RadioField, TextField } from "./field";
import { ErrorSummary } from "./form-message";

describe("a text field", () => {
  it("ties its control to label, hint and error", () => {
    const html = renderToStaticMarkup(
      createElement(TextField, { label: "Name", name: "name", hint: "As people say it.", error: ["Too short."] }),
    );
    expect(html).toContain('<label class="field-label" for="name">');
    expect(html).toContain('aria-describedby="name-hint name-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<p class="field-error" id="name-error">Too short.</p>');
  });

  it("is required unless it is optional, and says so", () => {
    expect(renderToStaticMarkup(createElement(TextField, { label: "Name", name: "name" }))).toContain('required=""');
    const optional = renderToStaticMarkup(createElement(TextField, { label: "Name", name: "name", optional: true }));
    expect(optional).not.toContain("required");
    expect(optional).toContain("(optional)");
  });

  it("is not invalid for an empty list of errors", () => {
    const html = renderToStaticMarkup(createElement(TextField, { label: "Name", name: "name", error: [] }));
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
  });
});

it("gives a checkbox its label and no required mark", () => {
  const html = renderToStaticMarkup(createElement(CheckboxField, { label: "High value asset", name: "hva" }));
  expect(html).toContain('type="checkbox"');
  expect(html).toContain('<label for="hva">High value asset</label>');
  expect(html).not.toContain("required");
});

it("lets the error summary reach the first choice of a radio group", () => {
  const group = renderToStaticMarkup(
    createElement(RadioField, {
      legend: "Kind",
      name: "kind",
      options: [{ value: "a", label: "A" }],
      error: "Choose one.",
    }),
  );
  const summary = renderToStaticMarkup(createElement(ErrorSummary, { errors: { kind: ["Choose one."] } }));
  expect(group).toContain('id="kind"');
  expect(summary).toContain('href="#kind"');
  expect(summary).toContain('role="alert"');
});

it("draws no error summary without errors", () => {
  expect(renderToStaticMarkup(createElement(ErrorSummary, { errors: { name: [] } }))).toBe("");
  expect(renderToStaticMarkup(createElement(ErrorSummary, { errors: undefined }))).toBe("");
});
