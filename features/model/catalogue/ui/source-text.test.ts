import { describe, expect, it } from "vitest";
import { sourceText } from "./source-text";

describe("where something of the catalogue comes from", () => {
  it("is a document and the heading above the passage", () => {
    expect(sourceText({ document: "architecture", section: "Verify explicitly" })).toBe(
      "Source: What is zero trust architecture?, “Verify explicitly”",
    );
    expect(sourceText({ document: "architecture", section: "What is zero trust architecture?" })).toBe(
      "Source: What is zero trust architecture?, introduction",
    );
    expect(sourceText({ document: "sp-800-207", section: "2.1, tenet 1" })).toBe(
      "Source: NIST SP 800-207 Zero Trust Architecture, section 2.1, tenet 1",
    );
  });

  it("names what of it is Tenet's own", () => {
    expect(sourceText({ document: "cloud", section: "Tips", own: ["actions", "indicator"] })).toBe(
      "Source: Zero trust in the cloud, “Tips”. Tenet’s own: the actions and the indicator",
    );
    expect(sourceText({ document: "tenet", section: "Cloud article, row “Data”" })).toBe(
      "Tenet’s own, after: Cloud article, row “Data”",
    );
  });
});
