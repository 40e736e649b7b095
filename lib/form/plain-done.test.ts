import { expect, it } from "vitest";
import { queryText } from "@/lib/base/query-text";
import { plainDoneOf, STORED_ID, STORED_VERSION } from "./plain-done";

it("names the stored entry in the address", () => {
  const href = "/o/acme/programme/challenges/*id*?done=created%3A*id*.*version*";
  expect(plainDoneOf("acme", href, { id: "7", version: 3, name: "x" })).toBe(
    "/o/acme/programme/challenges/7?done=created%3A7.3",
  );
  expect(plainDoneOf("acme", "/o/acme/controls?unit=1", null)).toBe("/o/acme/controls?unit=1");
});

it("leads nowhere else than into the organisation", () => {
  for (const href of [null, "", "/o/other/x", "//evil.example/o/acme/", "https://evil.example", "/o/acme/\\evil"])
    expect(plainDoneOf("acme", href, null)).toBeNull();
});

it("stands in every part of an address as it is", () => {
  for (const text of [STORED_ID, STORED_VERSION]) {
    expect(encodeURIComponent(text)).toBe(text);
    expect(queryText({ done: text })).toBe(`?done=${text}`);
  }
});
