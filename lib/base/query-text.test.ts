import { expect, it } from "vitest";
import { queryText } from "./query-text";

it("writes what is asked for into an address, and nothing else", () => {
  expect(queryText({ status: "open,doing", unit: undefined, text: "" })).toBe("?status=open%2Cdoing");
  expect(queryText({ unit: undefined })).toBe("");
});
