import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MATURITY_STAGES, STAGES, type ZtmmFunction, ztmmSchema } from "../schema";
import { criteriaOf, ztmm, ztmmFunctions } from "./model";

const SOURCE = path.resolve("../shared/reference/ztmm-v2.source.json");
const CROSSWALK = path.resolve("../shared/reference/ztmm-crosswalk.json");

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");

/** Runs of `size` consecutive words that both texts contain. */
function sharedRuns(ours: string, theirs: string, size: number): string[] {
  const runs = (text: string) => {
    const list = words(text);
    return list.slice(0, Math.max(0, list.length - size + 1)).map((_, i) => list.slice(i, i + size).join(" "));
  };
  const known = new Set(runs(theirs));
  return runs(ours).filter((run) => known.has(run));
}

/** Every sentence of a function that a person can read on a screen. */
function shownTexts(fn: ZtmmFunction): string[] {
  return [
    fn.purpose,
    ...STAGES.map((stage) => fn.stages[stage].summary),
    ...criteriaOf(fn).map((criterion) => criterion.text),
    ...fn.interview.flatMap((entry) => [entry.question, entry.listenFor]),
    ...fn.evidenceExamples,
  ];
}

const functions = ztmm.pillars.flatMap((pillar) => pillar.functions);

describe("the CISA ZTMM v2.0 model", () => {
  it("matches its schema", () => {
    expect(ztmmSchema.safeParse(ztmm).error?.issues).toBeUndefined();
  });

  it("has 5 pillars, 37 functions and at least 150 criteria", () => {
    expect(ztmm.pillars.map((pillar) => [pillar.key, pillar.functions.length])).toEqual([
      ["identity", 7],
      ["devices", 7],
      ["networks", 7],
      ["applications", 8],
      ["data", 8],
    ]);
    expect(functions.flatMap(criteriaOf).length).toBeGreaterThanOrEqual(150);
  });

  it("uses every function key and criterion id once", () => {
    expect(ztmmFunctions.size).toBe(37);
    const ids = functions.flatMap(criteriaOf).map((criterion) => criterion.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ends each pillar with the three cross-cutting capabilities", () => {
    for (const pillar of ztmm.pillars) {
      expect(pillar.functions.slice(-3).map((fn) => fn.capability)).toEqual([
        "visibility-and-analytics",
        "automation-and-orchestration",
        "governance",
      ]);
      expect(pillar.functions.slice(0, -3).every((fn) => fn.capability === null)).toBe(true);
    }
  });

  it("depends on existing functions only, without circles", () => {
    const open = new Set<string>();
    const done = new Set<string>();
    const visit = (key: string, trail: string[]) => {
      if (done.has(key)) return;
      expect(open.has(key), `circle: ${[...trail, key].join(" > ")}`).toBe(false);
      open.add(key);
      const fn = ztmmFunctions.get(key);
      expect(fn, `unknown function ${key} (from ${trail.at(-1)})`).toBeDefined();
      for (const next of fn?.dependsOn ?? []) visit(next, [...trail, key]);
      open.delete(key);
      done.add(key);
    };
    for (const fn of functions) visit(fn.key, []);
  });
});

describe.each(ztmm.pillars.map((pillar) => [pillar.key, pillar] as const))("pillar %s", (_, pillar) => {
  it("numbers criteria within function and stage from 1", () => {
    for (const fn of pillar.functions) {
      expect(fn.key.startsWith(`${pillar.key}.`)).toBe(true);
      for (const stage of MATURITY_STAGES) {
        const ids = fn.stages[stage].criteria.map((criterion) => criterion.id);
        expect(ids).toEqual(ids.map((_id, i) => `${fn.key}.${stage}.${i + 1}`));
      }
    }
  });

  it("says nothing twice", () => {
    const texts = pillar.functions.flatMap(shownTexts);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it("never words a criterion as a beginning, which a mature unit could not meet", () => {
    const texts = pillar.functions.flatMap(criteriaOf).map((criterion) => criterion.text);
    expect(texts.filter((text) => /\b(begins?|starts?|starting|beginning|only|minimal|limited)\b/i.test(text))).toEqual(
      [],
    );
  });
});

describe("the check for copied sentences", () => {
  it("finds a run of words that two texts share, whatever the punctuation", () => {
    const source = "The unit keeps a register, of all doors and keys.";
    expect(sharedRuns("Our unit keeps a register of all windows", source, 5)).toContain("unit keeps a register of");
    expect(sharedRuns("A register lists doors", source, 5)).toEqual([]);
  });
});

/** The source files are not part of the repository; where they lie beside it, the model is held against them. */
describe.skipIf(!fs.existsSync(SOURCE))(
  "against CISA's own text (runs where ../shared lies beside the repository)",
  () => {
    type SourceFunction = {
      key: string;
      name: string;
      crossCutting: boolean;
      stages: Record<string, string>;
      provenance: { table: string; pdfPages: number[] };
    };
    const read = (file: string) => JSON.parse(fs.readFileSync(file, "utf8"));
    const source: SourceFunction[] = fs.existsSync(SOURCE)
      ? read(SOURCE).pillars.flatMap((pillar: { functions: SourceFunction[] }) => pillar.functions)
      : [];
    const sourceText = source.flatMap((fn) => Object.values(fn.stages)).join(" | ");

    it("has CISA's keys, names, tables and pages in CISA's order", () => {
      expect(functions.map((fn) => [fn.key, fn.name, fn.source.table, fn.source.pages])).toEqual(
        source.map((fn) => [fn.key, fn.name, fn.provenance.table, fn.provenance.pdfPages]),
      );
    });

    it.each(source.map((fn) => [fn.key, fn] as const))("%s covers phrases of its own stage texts", (key, theirs) => {
      const ours = ztmmFunctions.get(key);
      expect(ours).toBeDefined();
      if (!ours) return;
      for (const stage of MATURITY_STAGES) {
        for (const criterion of ours.stages[stage].criteria) {
          const haystack = words(theirs.stages[stage] ?? "").join(" ");
          expect(haystack, criterion.id).toContain(words(criterion.covers).join(" "));
        }
      }
      expect(
        shownTexts(ours).flatMap((text) => sharedRuns(text, sourceText, 6)),
        "copied from CISA",
      ).toEqual([]);
    });

    it("has the crosswalk ids of the reference file", () => {
      const derived: { function: string; [ids: string]: unknown }[] = read(CROSSWALK).derived.functions;
      for (const row of derived) {
        const { csf2, sp80053r5, tenets, ombM2209, dodCapabilities } = row;
        expect(ztmmFunctions.get(row.function)?.crosswalk, row.function).toEqual({
          csf2,
          sp80053r5,
          tenets,
          ombM2209,
          dodCapabilities,
        });
      }
    });
  },
);
