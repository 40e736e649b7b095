import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { REGISTERS } from "./list.register";
import { PROGRAMME_PAGES } from "./pages.rules";

const SCREENS = path.resolve(import.meta.dirname, "../../../app/(workspace)/o/[organization]/programme");

/** The pages of the programme that have a folder of their own: the router prefers them to the page of a register. */
const ownPages = readdirSync(SCREENS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
  .map(({ name }) => name);

it("names every page of the programme that is no register", () => {
  expect(PROGRAMME_PAGES.map(({ key }) => key).sort()).toEqual(ownPages.sort());
});

it("hides no register behind a page, and no register behind another", () => {
  const keys = REGISTERS.map(({ key }) => key);
  expect(keys.filter((key) => ownPages.includes(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});
