import { expect, it } from "vitest";
import { circlesOf, classesStyledIn, folderOf, importsOf } from "@/lib/test/house";

const valueLine = (folder: string) => `import { x } from "@/lib/${folder}/rules";`;
const typeLine = (folder: string) => `import type { X } from "@/lib/${folder}/rules";`;

/** One file in each folder, which imports the folders named beside it. */
const buildSources = (edges: Record<string, string>, line = valueLine) =>
  Object.entries(edges).map(([folder, targets]) => {
    const file = `lib/${folder}/rules.ts`;
    return { file, imports: importsOf(file, targets.split(" ").map(line).join("\n")) };
  });

const foldersOf = (edges: Record<string, string>) =>
  Object.keys(edges)
    .map((folder) => `lib/${folder}`)
    .sort();

/** What imported what in the four circles of the first house. */
const CIRCLES: Record<string, Record<string, string>> = {
  "access, action, audit, auth and organization": {
    access: "auth",
    action: "auth",
    audit: "auth access",
    auth: "action access audit organization",
    organization: "action access audit auth",
  },
  "assessment and questionnaire": { assessment: "questionnaire", questionnaire: "assessment" },
  "the registers": {
    "business-case": "register simulation",
    challenge: "register",
    control: "programme register register-store task",
    enforcement: "register",
    "on-ramp": "register",
    programme: "register register-list team technology",
    register:
      "programme register-form register-undo register-check register-store business-case challenge control enforcement on-ramp roll-out task team technology",
    "register-check": "register",
    "register-form": "register",
    "register-list": "register",
    "register-store": "register register-check",
    "register-undo": "register register-store",
    "roll-out": "register",
    simulation: "register",
    task: "register",
    team: "programme register",
    technology: "programme register",
  },
  "the checklist": {
    checklist: "checklist-form checklist-check checklist-row checklist-file",
    "checklist-check": "checklist",
    "checklist-file": "checklist",
    "checklist-form": "checklist",
    "checklist-row": "checklist",
  },
};

for (const [name, edges] of Object.entries(CIRCLES)) {
  it(`finds the circle of ${name}`, () => {
    expect(circlesOf(buildSources(edges))).toEqual([foldersOf(edges)]);
  });

  it(`finds the circle of ${name} where types alone are imported`, () => {
    expect(circlesOf(buildSources(edges, typeLine))).toEqual([foldersOf(edges)]);
  });
}

it("tells the four circles apart, and leaves out a folder that only leads there", () => {
  const all = Object.assign({ overview: "assessment checklist" }, ...Object.values(CIRCLES));
  expect(circlesOf(buildSources(all)).sort()).toEqual(Object.values(CIRCLES).map(foldersOf).sort());
});

it("finds no circle where folders form a line, or a file imports its own folder", () => {
  expect(circlesOf(buildSources({ a: "b c a", b: "c", c: "zod" }))).toEqual([]);
});

it("counts a noun's screens to the noun", () => {
  expect(folderOf("features/assess/result/ui/headline")).toBe("features/assess/result");
  expect(folderOf("features/assess/result/rules")).toBe("features/assess/result");
  expect(folderOf("lib/installation/postgres/cluster")).toBe("lib/installation/postgres");
});

it("sees every way to import", () => {
  const text = [
    'import { a } from "./a";',
    'import type { B } from "../b";',
    'export { c } from "@/lib/c";',
    'import "./d.css";',
    'const e = await import("./e");',
    'let f: import("@/lib/f").F;',
  ].join("\n");
  expect(importsOf("lib/here/file.ts", text).map(({ target }) => target)).toEqual([
    "lib/here/a",
    "lib/b",
    "lib/c",
    "lib/here/d.css",
    "lib/here/e",
    "lib/f",
  ]);
});

it("tells the classes that a stylesheet dresses from those that only surround them", () => {
  const css =
    "@layer components { .a .b:hover, .c > p { margin: 0.5rem } @media print { .d:has(.e) + .f { display: none } } }";
  expect([...classesStyledIn(css)]).toEqual(["b", "f"]);
});
