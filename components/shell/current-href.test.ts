import { expect, it } from "vitest";
import { currentHref } from "./current-href";

const PLACES = [
  { href: "/o/acme", below: ["/o/acme/derivation"] },
  { href: "/o/acme/assess" },
  { href: "/o/acme/admin" },
];

it("marks the item whose address is the longest part of the path", () => {
  expect(currentHref("/o/acme", PLACES)).toBe("/o/acme");
  expect(currentHref("/o/acme/assess/2026-q4/payments", PLACES)).toBe("/o/acme/assess");
});

it("does not take a screen without an item for what everything begins with", () => {
  expect(currentHref("/o/acme/derivation", PLACES)).toBe("/o/acme");
  expect(currentHref("/o/acme/work", PLACES)).toBeUndefined();
});

it("does not mistake a longer word for its beginning", () => {
  expect(currentHref("/o/acme/administrators", PLACES)).toBeUndefined();
  expect(currentHref("/o/acmetoo", [{ href: "/o/acme" }])).toBeUndefined();
});
