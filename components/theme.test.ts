import { expect, it } from "vitest";
import { parseTheme } from "./theme";

it("reads the three themes and takes anything else as the system's", () => {
  expect(["light", "dark", "system", "neon", "", undefined, null].map(parseTheme)).toEqual([
    "light",
    "dark",
    "system",
    "system",
    "system",
    "system",
    "system",
  ]);
});
