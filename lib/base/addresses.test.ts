import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import * as pages from "./addresses";
import * as data from "./data-addresses";

const ROOT = path.resolve(import.meta.dirname, "../..");

const filesBelow = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);

/** The path of an address whose parts are "{organization}", "{id}" ..., without query and fragment. */
const templateOf = (address: string): string => decodeURIComponent(address.replace(/[?#].*$/, ""));

const o = "{organization}";
const register = "{register}";
const id = "{id}";
const key = "{key}";
const functionKey = "{functionKey}";
const assessment = "{assessment}";

describe("the addresses of pages", () => {
  it("lead to the pages in app/, and name every one of them", () => {
    const served = filesBelow("app")
      // What catches every other address has none of its own.
      .filter((file) => path.posix.basename(file) === "page.tsx" && !file.includes("[..."))
      .map((file) => file.replace(/^app|\/\([\w-]+\)|\/page\.tsx$/g, "").replace(/\[(\w+)\]/g, "{$1}") || "/");
    const written = [
      pages.startPath,
      pages.setUpPath("1"),
      pages.signInPath({ next: "/" }),
      pages.invitationPath("{token}"),
      pages.resetPasswordPath("{token}"),
      pages.accountPath(o),
      pages.apiDocsPath(o),
      pages.operationDocsPath("{operation}", o),
      pages.problemPath("invalid"),
      pages.overviewPath(o, { period: "2026-Q4" }),
      pages.organizationDerivationPath(o, "overall", "2026-Q4"),
      pages.workPath(o),
      pages.assessPath(o),
      pages.newAssessmentPath(o),
      pages.resultPath(o, assessment),
      pages.derivationPath(o, assessment, "overall"),
      pages.questionPath(o, assessment, functionKey),
      pages.checklistPath(o, { overdue: true }),
      pages.unitChecklistPath(o, id),
      pages.itemPath(o, id, "{itemId}"),
      pages.controlsPath(o),
      pages.coveragePath(o),
      pages.consistencyPath(o),
      pages.cloudGuidancePath(o),
      pages.programmePath(o),
      pages.programmePath(o, "steps"),
      pages.programmePath(o, "principles"),
      pages.programmePath(o, "why"),
      pages.driversPath(o),
      pages.driverPath(o, key, { period: "2026-Q4" }),
      pages.registerPath(o, register),
      pages.deletedPath(o, register),
      pages.entryPath(o, register, id),
      pages.cataloguePath(o, register),
      pages.newEntryPath(o, register, { unit: "1" }),
      pages.unitsPath(o),
      pages.unitPath(o, "{unit}"),
      pages.newUnitPath(o, "1"),
      pages.peoplePath(o),
      pages.memberPath(o, "{member}"),
      pages.invitePath(o),
      pages.tokensPath(o),
      pages.newTokenPath(o),
      pages.settingsPath(o),
      pages.auditPath(o, { cursor: "1" }),
    ];
    expect(new Set(written.map(templateOf))).toEqual(new Set(served));
  });

  it("escape what is put into them", () => {
    expect(pages.entryPath("acme", "tasks", "a/b?c")).toBe("/o/acme/programme/tasks/a%2Fb%3Fc");
    expect(pages.checklistPath("acme", { status: "a&b", overdue: true })).toBe(
      "/o/acme/checklist?status=a%26b&overdue=true",
    );
    expect(pages.checklistPath("acme", { owner: "", overdue: false })).toBe("/o/acme/checklist");
  });

  it("are read back: an entry, query or none, and no other", () => {
    const parts = { organization: "acme", register: "on-ramps", id: "0199-ab" };
    const address = pages.entryPath("acme", "on-ramps", "0199-ab");
    expect(pages.partsOfEntryPath(address)).toEqual(parts);
    expect(pages.partsOfEntryPath(`${address}?done=saved%3Ax.2`)).toEqual(parts);
    for (const other of ["", "/o/acme/programme/on-ramps", `${address}/more`, `/x${address}`, "/o/acme/assess/1/2"])
      expect(pages.partsOfEntryPath(other)).toBeNull();
  });

  it("are read back: an assessment, and its questionnaire", () => {
    const result = pages.resultPath("acme", "a1");
    const question = pages.questionPath("acme", "a1", "data.inventory");
    for (const on of [result, question]) expect(pages.assessmentOnPath("acme", on)).toBe("a1");
    for (const other of [pages.assessPath("acme"), pages.resultPath("other", "a1")])
      expect(pages.assessmentOnPath("acme", other)).toBeNull();
    expect(pages.isQuestionPath("acme", "a1", question)).toBe(true);
    for (const other of [result, pages.questionPath("acme", "a12", "data.inventory")])
      expect(pages.isQuestionPath("acme", "a1", other)).toBe(false);
  });
});

describe("the addresses of the interface", () => {
  it("are those of the contract", () => {
    const written = [
      data.openapiPath,
      data.meDataPath,
      data.searchDataPath(o, { text: "x" }),
      data.unitsDataPath(o, { name: "x" }),
      data.peopleDataPath(o),
      data.unitDataPath(o, id),
      data.assessmentsDataPath(o, { limit: "1" }),
      data.assessmentDataPath(o, id),
      data.eventsDataPath(o, `${id}~data.inventory`),
      data.functionDataPath(o, id, functionKey),
      data.versionsDataPath(o, id, functionKey, { cursor: "1" }),
      data.organizationDerivationDataPath(o, "overall", "2026-Q4"),
      data.derivationDataPath(o, id, "overall"),
      data.checklistCsvPath(o, undefined),
      data.consistencyCsvPath(o),
      data.driverCsvPath(o, key),
      data.entryDataPath(o, "{kind}", id),
      data.registerCsvPath(o, "{kind}"),
    ].map(templateOf);
    const contract = new Set<string>(OPERATIONS.map((operation) => operation.path));
    expect(written.filter((template) => !contract.has(template))).toEqual([]);
    expect(written.slice(2).every((template) => template.startsWith(templateOf(data.organizationDataPath(o))))).toBe(
      true,
    );
  });
});

describe("addresses written by hand", () => {
  const TABLE = /^lib\/base\/(data-)?addresses\.ts$|^(features|lib)\/.*[/.]api\.ts$|^lib\/http\/(openapi|basics)\.ts$/;
  const isTest = (file: string) => /\.test\.tsx?$|^lib\/test\//.test(file);
  /** A text that begins like an address of Tenet, or continues one. */
  const BY_HAND =
    /["'`]\/(?:api\/|o\/|(?:account|sign-in|set-up|docs\/api|invitation|reset-password)\b)|\}\/(?:admin|assess|catalogue|checklist|controls|derivation|drivers|functions|invite|new|programme|steps|work)\b/;
  const isComment = (line: string) => /^\s*(?:\/?\*|\/\/)/.test(line);
  const found = (line: string) =>
    !isComment(line) && BY_HAND.test(line.replace(/(?:PageProps|LayoutProps|RouteContext)<[^>]*>/g, ""));

  it("are found by what they look like", () => {
    for (const line of ["href={`/o/x/work`}", 'fetch("/api/v1/me")', "href='/sign-in?next='", "`$" + "{here}/new`"])
      expect(found(line), line).toBe(true);
    for (const line of ['type Props = PageProps<"/o/[organization]/work">;', "  // as in `/o/acme`", '"/office"'])
      expect(found(line), line).toBe(false);
  });

  it("do not exist outside the table and the interface's contract", () => {
    const files = ["app", "components", "features", "lib", "prisma/sample", "scripts"]
      .flatMap(filesBelow)
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isTest(file) && !TABLE.test(file));
    const lines = files.flatMap((file) =>
      fs
        .readFileSync(path.join(ROOT, file), "utf8")
        .split("\n")
        .flatMap((line, index) => (found(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(
      lines,
      "Take a page's address from lib/base/addresses.ts and one of the interface from lib/base/data-addresses.ts; add a function there if it is missing.",
    ).toEqual([]);
  });
});
