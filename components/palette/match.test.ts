import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBest, piecesOf, rankOf, wordsOf } from "./match";

const find = (query: string, ...labels: string[]) =>
  findBest(
    wordsOf(query),
    labels.map((label) => ({ label })),
  ).map(({ label }) => label);

const marked = (text: string, query: string) =>
  piecesOf(text, wordsOf(query))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join("");

describe("what typed words find", () => {
  it("is found without regard to case and accents, on either side", () => {
    expect(find("zurich", "Zürich", "Bern")).toEqual(["Zürich"]);
    expect(find("ZÜRICH", "Zurich")).toEqual(["Zurich"]);
    expect(find("strasse", "Lange Straße")).toEqual(["Lange Straße"]);
    expect(find("lodz", "Łódź")).toEqual(["Łódź"]);
    // The same letters, composed and taken apart.
    expect(find("é".normalize("NFD"), "Café".normalize("NFC"))).toHaveLength(1);
  });

  it("holds every word, in any order", () => {
    expect(find("management access", "Access Management", "Asset Management")).toEqual(["Access Management"]);
    expect(find("  access   payroll ", "Access Management")).toEqual([]);
  });

  it("is in `also` as well, which counts less than the label", () => {
    expect(rankOf(wordsOf("identity risk"), "Risk Assessments", "Identity identity.risk-assessments")).not.toBeNull();
    expect(rankOf(wordsOf("identity"), "Identity Stores", "")).toBeLessThan(
      rankOf(wordsOf("identity"), "Authentication", "Identity") ?? Number.NaN,
    );
  });

  it("comes best first: the beginning, then the beginning of a word, then the middle; equals as they stood", () => {
    expect(find("net", "Cabinet", "Branch network", "Networks", "Network segmentation")).toEqual([
      "Networks",
      "Network segmentation",
      "Branch network",
      "Cabinet",
    ]);
  });

  it("sees the parts of a key as words", () => {
    expect(rankOf(wordsOf("segment"), "networks.segmentation")).toBe(1);
  });

  it("is everything when nothing is typed", () => {
    expect(find("  ", "B", "A")).toEqual(["B", "A"]);
  });
});

describe("what is marked", () => {
  it("is each word's best place, the beginning of a word before an earlier middle", () => {
    expect(marked("Cabinet network", "net")).toBe("Cabinet [net]work");
    expect(marked("Access Management", "man acc")).toBe("[Acc]ess [Man]agement");
  });

  it("is the original spelling, whole letters", () => {
    expect(marked("Café Zürich", "cafe zur")).toBe("[Café] [Zür]ich");
    expect(marked("Cafe\u0301s", "cafe")).toBe("[Cafe\u0301]s");
    expect(marked("Straße", "stras")).toBe("[Straß]e");
  });

  it("joins to the text again, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        const pieces = piecesOf(text, wordsOf(query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });
});
