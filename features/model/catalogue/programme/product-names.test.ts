import { expect, it } from "vitest";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { programme } from "./model";
import { CURRENT_NAMES } from "./product-names.test-support";

/** An old name that is no part of the current one: "Purview" without "Microsoft", "Workload Identity" without "Federation". */
function mentions(text: string, old: string): boolean {
  const rest = text.replaceAll(CURRENT_NAMES[old] ?? "", "");
  return new RegExp(`\\b${old.replaceAll(".", "\\.")}\\b`).test(rest);
}

it("calls no product by a name that it no longer has", () => {
  const texts = JSON.stringify([programme, ztmm]);
  expect(Object.keys(CURRENT_NAMES).filter((old) => mentions(texts, old))).toEqual([]);
});

it("notices an old name, also where it is a part of the current one", () => {
  expect(mentions("Okta, Azure AD or Auth0", "Azure AD")).toBe(true);
  expect(mentions("Macie and Purview can search", "Purview")).toBe(true);
  expect(mentions("Macie and Microsoft Purview can search", "Purview")).toBe(false);
});
