import fs from "node:fs";
import { expect, it } from "vitest";
import { AMOUNTS } from "./field-words";

it.each(["docs/guides/assessor.md", "docs/scoring.md"])("says in %s as on the screen what an amount means", (file) => {
  expect(fs.readFileSync(file, "utf8").replace(/\s+/g, " ")).toContain(AMOUNTS);
});
