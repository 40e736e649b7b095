import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "@/lib/register/rules";
import { overviewOf } from "@/lib/technology/rules";
import { categoryName, costText, pillarName, technologyHeadline } from "./technology-words";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
let count = 0;
const entry = (yearlyCost: number | null, subject = "ndr") =>
  ({
    id: `e${++count}`,
    name: `Product ${count}`,
    subject,
    status: "in_use",
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

  it("says what is unknown", () => {
    expect(headline(entry(50_000), entry(null))).toContain("unknown until costs are entered");
  });
});

it("says costs that nobody entered", () => {
  expect(costText({ known: 0, unknown: 2 }, "EUR")).toBe("unknown");
  expect(plain(costText({ known: 10, unknown: 1 }, "EUR"))).toBe("EUR 10, and one product without a cost");
  expect(plain(costText({ known: 0, unknown: 0 }, "EUR"))).toBe("EUR 0");
});

it("names categories and pillars", () => {
  expect([categoryName("iam"), pillarName("identity")]).toEqual(["Identity and access management (IAM)", "Identity"]);
});
