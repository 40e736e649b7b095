import { describe, expect, it } from "vitest";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { citationText, citedFunction } from "./source-text";

describe("where something of the catalogue comes from", () => {
  it("is a document with its publisher, date and address, and the heading above the passage", () => {
    expect(citationText({ document: "architecture", section: "Verify explicitly" })).toMatchObject({
      publisher: "Wiz",
      title: "What is zero trust architecture?",
      place: "“Verify explicitly”",
      own: null,
    });
    expect(citationText({ document: "architecture", section: "What is zero trust architecture?" })).toMatchObject({
      place: "introduction",
    });
    expect(citationText({ document: "sp-800-207", section: "2.1, tenet 1" })).toMatchObject({
      publisher: "NIST",
      place: "section 2.1, tenet 1",
      issued: "2020-08",
      url: "https://doi.org/10.6028/NIST.SP.800-207",
    });
    expect(citationText({ document: "cisa-microsegmentation", section: "page 13" })).toMatchObject({
      place: "page 13",
    });
  });

  it("is a whole document where no section is named", () => {
    expect(citationText({ document: "eo-14028" })).toMatchObject({ place: null, issued: "2021-05-12" });
  });

  it("is a table with its pages for a function of the model", () => {
    const places = ["identity.authentication", "identity.identity-stores"].map((key) => {
      const fn = ztmmFunctions.get(key);
      return fn && citationText(citedFunction(fn));
    });
    expect(places).toMatchObject([
      { publisher: "CISA", place: "Table 2: Identity Pillar, pages 13 and 14" },
      { publisher: "CISA", place: "Table 2: Identity Pillar, page 14" },
    ]);
  });

  it("names what of it is Tenet's own", () => {
    expect(citationText({ document: "cloud", section: "Tips", own: ["actions", "indicator"] })).toMatchObject({
      own: "Tenet’s own: the actions and the indicator",
    });
    expect(citationText({ document: "tenet", section: "Cloud article, row “Data”" })).toEqual({
      after: "Tenet’s own, after: Cloud article, row “Data”",
    });
  });
});
