import { expect, it } from "vitest";
import { currentHref } from "./current-href";

const HREFS = ["/o/acme", "/o/acme/assess", "/o/acme/admin"];

it("marks the item whose address is the longest part of the path", () => {
  expect(currentHref("/o/acme", HREFS)).toBe("/o/acme");
  expect(currentHref("/o/acme/assess/2026-q4/payments", HREFS)).toBe("/o/acme/assess");
  expect(currentHref("/o/acme/reports", HREFS)).toBe("/o/acme");
});

it("does not mistake a longer word for its beginning", () => {
  expect(currentHref("/o/acme/administrators", HREFS)).toBe("/o/acme");
  expect(currentHref("/o/acmetoo", HREFS)).toBeUndefined();
});
