import { describe, expect, it } from "vitest";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { overviewOf } from "@/features/programme/technology/rules";
import { categoryName, costText, rowCostTexts, technologyHeadline, yearlyText } from "./technology-words";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
let count = 0;
const entry = (yearlyCost: number | null, subject = "ndr", status = "in_use") =>
  ({
    id: `e${++count}`,
    name: `Product ${count}`,
    subject,
    status,
    dueOn: null,
    fields: { pillars: ["networks"], yearlyCost, replaces: "" },
  }) as unknown as RegisterEntry;
const headline = (...entries: RegisterEntry[]) => plain(technologyHeadline(overviewOf(entries, "2026-11-22"), "EUR"));

describe("the headline of the technologies", () => {
  it("says gaps, overlaps and what consolidating would save", () => {
    expect(headline(entry(50_000), entry(30_000))).toBe(
      "7 of 8 categories have no product in use; products overlap in one place. Consolidating would save EUR 30,000 to 50,000 per year.",
    );
    expect(headline(entry(50_000))).toBe("7 of 8 categories have no product in use; none overlap.");
  });

  it("says for which of the categories without a product one is coming", () => {
    expect(headline(entry(50_000), entry(1, "iam", "introduced"))).toBe(
      "7 of 8 categories have no product in use, and one of them has a product coming; none overlap.",
    );
  });

  it("says what is unknown", () => {
    expect(headline(entry(50_000), entry(null))).toContain("unknown until costs are entered");
  });
});

it("says costs that nobody entered", () => {
  expect(costText({ known: 0, unknown: 2 }, "EUR")).toBe("unknown");
  expect(plain(costText({ known: 10, unknown: 1 }, "EUR"))).toBe("EUR 10 (one product has no cost)");
  expect(plain(costText({ known: 0, unknown: 0 }, "EUR"))).toBe("EUR 0");
});

it("says what a sum of costs includes", () => {
  const overview = overviewOf([entry(180_000), entry(240_000, "ndr", "introduced")], "2026-11-22");
  expect(plain(yearlyText(overview, "EUR"))).toBe(
    "products in use or being phased out cost EUR 180,000 per year; those being introduced EUR 240,000",
  );
  const row = overview.categories.find(({ key }) => key === "ndr");
  expect(row && rowCostTexts(row, "EUR").map(plain)).toEqual(["EUR 180,000", "coming: EUR 240,000"]);
  const none = overviewOf([], "2026-11-22");
  expect(none.categories[0] && rowCostTexts(none.categories[0], "EUR")).toEqual(["–"]);
  expect(plain(yearlyText(none, "EUR"))).toBe("products in use or being phased out cost EUR 0 per year");
});

it("names categories and pillars", () => {
  expect([categoryName("iam"), pillarName("identity")]).toEqual(["Identity and access management (IAM)", "Identity"]);
});
