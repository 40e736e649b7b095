import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { CaseReferences } from "./case-references";

const text = renderToStaticMarkup(<CaseReferences />).replaceAll("\u00a0", " ");

describe("what stands beside a business case", () => {
  it("is every published figure as it was published, with publication, publisher, year and source", () => {
    for (const shown of [
      "USD 4,880,000",
      "92 %",
      "under 6 months",
      "over USD 7,000,000",
      "Cost of a Data Breach report</cite>, IBM",
      "Total Economic Impact study, commissioned by Microsoft</cite>, Forrester",
      "2024",
      "“Cost optimization and ROI”",
    ])
      expect(text).toContain(shown);
    expect(text.match(/<tr>/g)).toHaveLength(programme.publishedFigures.length + 1);
  });

  it("is every pressure and benefit of the catalogue", () => {
    const told = programme.insights.filter(({ kind }) => kind === "pressure" || kind === "benefit");
    expect(told.length).toBeGreaterThan(15);
    expect(text.match(/<dt /g)).toHaveLength(told.length);
  });
});
