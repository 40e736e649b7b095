import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { HeatTable } from "./heat-table";

const html = renderToStaticMarkup(
  createElement(HeatTable, {
    caption: "Functions across units",
    rowHeading: "Function",
    columns: [
      { key: "a", label: "Payments", mark: "high value asset" },
      { key: "b", label: "Mail" },
      { key: "c", label: "Grants" },
    ],
    sections: [
      {
        key: "identity",
        label: "Identity",
        rows: [
          {
            key: "authentication",
            label: "Authentication",
            cells: [
              { value: 3, href: "/x", detail: "claimed 3.5" },
              { value: "not-assessed", href: "/y" },
              { value: "not-applicable" },
            ],
          },
        ],
      },
    ],
  }),
);

it("says in words where a cell is and what it holds", () => {
  expect(html).toContain('aria-label="Authentication, Payments: 3 Advanced, claimed 3.5"');
  expect(html).toContain('aria-label="Authentication, Mail: not assessed"');
});

it("shows the unknown as ? and the inapplicable as n/a, never as a stage", () => {
  expect(html).toMatch(/heat-unknown[^>]*>\?</);
  expect(html).toMatch(/heat-none.*n\/a/);
  expect(html).not.toContain("heat-1");
});

it("speaks the mark of a column", () => {
  expect(html).toContain('<span class="sr-only">, high value asset</span>');
});

it("scrolls in a region that the keyboard reaches", () => {
  expect(html).toContain('aria-label="Functions across units, scrollable" tabindex="0"');
});
