import { describe, expect, it } from "vitest";
import { DOCUMENT_KEYS, DOCUMENTS } from "./documents";
import { documentSchema } from "./documents.schema";
import { programme } from "./programme/model";
import { ztmm } from "./ztmm/model";

/** Every document that something of the catalogue cites. */
function cited(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "document" ? [String(inner)] : cited(inner)));
}

describe("the documents", () => {
  it("are those that the catalogue cites, and no others", () => {
    expect([...new Set(cited([programme, ztmm]))].sort()).toEqual([...DOCUMENT_KEYS].sort());
  });

  it("have a publisher, a title and an address that begins with https; only what is Tenet's own has none", () => {
    for (const key of DOCUMENT_KEYS)
      expect(documentSchema.safeParse({ key, ...DOCUMENTS[key] }).error?.issues, key).toBeUndefined();
    expect(DOCUMENT_KEYS.filter((key) => DOCUMENTS[key].url === null)).toEqual(["tenet"]);
  });

  it("have a date, except articles on the web that show none", () => {
    const undated = DOCUMENT_KEYS.filter((key) => DOCUMENTS[key].issued === null);
    expect(undated).toEqual(["architecture", "checklist", "cloud", "tenet"]);
  });

  it("say of each driver who published it and when", () => {
    for (const { document, publisher, issued } of programme.drivers)
      expect(DOCUMENTS[document]).toMatchObject({ publisher, issued });
  });
});
