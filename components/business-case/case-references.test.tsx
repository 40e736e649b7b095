import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { programme } from "@/lib/catalogue/programme/model";
import { CaseReferences } from "./case-references";

const text = renderToStaticMarkup(<CaseReferences />).replaceAll("\u00a0", " ");

describe("what stands beside a business case", () => {
  it("is every published figure in its own unit, with publisher and year", () => {
    for (const shown of ["USD 4,880,000", "92 %", "6 months", "USD 7,000,000", "IBM", "Forrester", "2024", "2021"])
      expect(text).toContain(shown);
    expect(text.match(/<tr>/g)).toHaveLength(programme.publishedFigures.length + 1);
  });

  it("is every pressure and benefit of the catalogue", () => {
    const told = programme.insights.filter(({ kind }) => kind === "pressure" || kind === "benefit");
    expect(told.length).toBeGreaterThan(15);
    expect(text.match(/<dt /g)).toHaveLength(told.length);
  });
});
