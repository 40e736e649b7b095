import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sharedRuns, words } from "@/lib/test/wording";
import { criteriaOf, ztmm, ztmmFunctions } from "./model";
import { MATURITY_STAGES, STAGES, type ZtmmFunction, ztmmSchema } from "./schema";

const SOURCE = path.resolve("../shared/reference/ztmm-v2.source.json");
const CROSSWALK = path.resolve("../shared/reference/ztmm-crosswalk.json");

/** Every sentence of a function that a person can read on a screen. */
function shownTexts(fn: ZtmmFunction): string[] {
  return [
    fn.purpose,
    ...STAGES.map((stage) => fn.stages[stage].summary),
    ...criteriaOf(fn).flatMap(({ text, step }) => (step === undefined ? text : [text, step])),
    ...fn.interview.flatMap((entry) => [entry.question, entry.listenFor]),
    ...fn.evidenceExamples,
  ];
}

/** What can never be reached when what depends on nothing goes first: everything in or behind a circle. */
function circlesOf(dependsOn: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  for (;;) {
    const ready = [...dependsOn].filter(([key, others]) => !done.has(key) && others.every((other) => done.has(other)));
    if (ready.length === 0) return [...dependsOn.keys()].filter((key) => !done.has(key));
    for (const [key] of ready) done.add(key);
  }
}

const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);

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

  it("depends on at most three other functions, and never in a circle", () => {
    for (const fn of functions) {
      expect(fn.dependsOn.length, fn.key).toBeLessThanOrEqual(3);
      expect(new Set(fn.dependsOn).size, fn.key).toBe(fn.dependsOn.length);
      expect(
        fn.dependsOn.filter((other) => !ztmmFunctions.has(other)),
        `${fn.key} depends on unknown functions`,
      ).toEqual([]);
    }
    expect(circlesOf(new Map(functions.map((fn) => [fn.key, fn.dependsOn])))).toEqual([]);
  });

  it("would see a circle of three, and one of a function with itself", () => {
    expect(
      circlesOf(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["a"]],
          ["d", ["a"]],
          ["e", []],
        ]),
      ),
    ).toEqual(["a", "b", "c", "d"]);
    expect(circlesOf(new Map([["a", ["a"]]]))).toEqual(["a"]);
  });

  it("lets every criterion of a stage stand for a phrase of its own", () => {
    for (const fn of functions) {
      for (const stage of MATURITY_STAGES) {
        const covers = fn.stages[stage].criteria.map((criterion) => words(criterion.covers).join(" "));
        expect(repeated(covers), `${fn.key}.${stage}`).toEqual([]);
      }
    }
  });
});

describe("the wording of the model", () => {
  const criteria = functions.flatMap(criteriaOf).map((criterion) => criterion.text);
  const summaries = functions.flatMap((fn) => STAGES.map((stage) => fn.stages[stage].summary));
  const purposes = functions.map((fn) => fn.purpose);
  const questions = functions.flatMap((fn) => fn.interview.map((entry) => entry.question));
  const hints = functions.flatMap((fn) => fn.interview.map((entry) => entry.listenFor));
  const evidence = functions.flatMap((fn) => fn.evidenceExamples);
  const shown = [
    ...functions.flatMap(shownTexts),
    ...ztmm.pillars.flatMap(({ purpose, definition }) => (definition === undefined ? purpose : [purpose, definition])),
  ];
  const matching = (texts: string[], pattern: RegExp) => texts.filter((text) => pattern.test(text));

  it("says nothing twice in the whole model", () => {
    expect(repeated(shown)).toEqual([]);
  });

  it("opens no two purposes alike", () => {
    expect(repeated(purposes.map((purpose) => words(purpose).slice(0, 3).join(" ")))).toEqual([]);
  });

  it("has typographic apostrophes and quotation marks, single spaces and no blanks at the ends", () => {
    expect(matching(shown, /['"`]| {2}|^\s|\s$/)).toEqual([]);
  });

  it("closes every quotation that it opens", () => {
    expect(shown.filter((text) => text.replace(/“[^“”]+”/g, "").search(/[“”]/) !== -1)).toEqual([]);
  });

  it("speaks of the organisation, never of an agency", () => {
    expect(matching(shown, /\bagenc(y|ies)\b/i)).toEqual([]);
  });

  it("is spelt the British way", () => {
    const endings = /\b(?!size|prize)\w+(iz(e[ds]?|ing|ation)|yz(e[ds]?|ing))\b/i;
    const spellings = /\b(behaviors?|label(ed|ing)|centers?|enrollments?|defense)\b/i;
    expect([...matching(shown, endings), ...matching(shown, spellings)]).toEqual([]);
  });

  it("ends sentences with a full stop, questions with a mark, and lists evidence without either", () => {
    const sentences = [...criteria, ...summaries, ...purposes, ...hints];
    expect(sentences.filter((text) => !text.endsWith("."))).toEqual([]);
    expect(questions.filter((text) => !/[.?]$/.test(text))).toEqual([]);
    expect(matching(evidence, /[.?]$/)).toEqual([]);
  });

  it("keeps sentences short enough to be understood on first reading", () => {
    const longerThan = (limit: number, texts: string[]) =>
      texts.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > limit);
    expect(longerThan(25, [...criteria, ...summaries, ...purposes, ...questions])).toEqual([]);
    expect(longerThan(20, hints)).toEqual([]);
    expect(longerThan(15, evidence)).toEqual([]);
  });

  it("says a criterion and a purpose in one sentence, a summary in one or two", () => {
    expect([...criteria, ...purposes].filter((text) => sentencesOf(text).length !== 1)).toEqual([]);
    expect(summaries.filter((text) => sentencesOf(text).length > 2)).toEqual([]);
  });

  it("never words a criterion as a beginning or a limit, which a mature unit could not meet", () => {
    expect(
      matching(
        criteria,
        /\b(begins?|starts?|starting|beginning|only (a few|some|by hand)|minimal|limited|first steps?)\b/i,
      ),
    ).toEqual([]);
  });

  it("words criteria as present facts that stand alone, as in a list of gaps", () => {
    expect(matching(criteria, /\b(should|shall|must|will|needs? to|has to|have to)\b/i)).toEqual([]);
    expect(matching(criteria, /^(this|these|it|its|they|their|such)\b/i)).toEqual([]);
  });

  it("leaves the quotation marks around a question to the screen", () => {
    expect(matching(questions, /[“”]/)).toEqual([]);
  });

  it("names a stage in every hint, and bounds it in the same words everywhere", () => {
    expect(hints.filter((text) => !/\b(Traditional|Initial|Advanced|Optimal)\b/.test(text))).toEqual([]);
    expect(
      matching(hints, /\b(at best|not yet (Initial|Advanced|Optimal)|below (Initial|Advanced|Optimal))\b/),
    ).toEqual([]);
  });

  it("says “across the whole organisation” for CISA’s “enterprise-wide”, in every pillar", () => {
    const other =
      /\b(enterprise|organi[sz]ation-wide|throughout the organisation|in every part of the organisation)\b/i;
    expect(matching([...criteria, ...summaries], other)).toEqual([]);
    expect(matching(criteria, /\bacross the organisation\b/i)).toEqual([]);
  });
});

describe.each(ztmm.pillars.map((pillar) => [pillar.key, pillar] as const))("pillar %s", (_, pillar) => {
  it("numbers criteria within function and stage in rising order", () => {
    for (const fn of pillar.functions) {
      expect(fn.key.startsWith(`${pillar.key}.`)).toBe(true);
      for (const stage of MATURITY_STAGES) {
        const ids = fn.stages[stage].criteria.map((criterion) => criterion.id);
        expect(ids.filter((id) => !id.startsWith(`${fn.key}.${stage}.`))).toEqual([]);
        expect(ids).toEqual([...ids].sort());
      }
    }
  });
});

describe.each(ztmm.pillars.map((pillar) => [pillar.key, pillar] as const))("the names of %s", (_, pillar) => {
  const names = pillar.functions.flatMap(criteriaOf).flatMap(({ name }) => name ?? []);

  it("are nouns of two to five words without an end, each once", () => {
    expect(names.filter((name) => !/^[A-Z]\S*( \S+){1,4}$/.test(name) || /[.?!:;]$/.test(name))).toEqual([]);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
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

    /** Where Tenet departs from the reference file. */
    const DEVIATIONS: Readonly<Record<string, { ombM2209: string[] }>> = {
      // A signal from the device counts when access is decided on: it says nothing of how risky an identity is.
      "identity.risk-assessments": { ombM2209: [] },
      "identity.access-management": { ombM2209: ["id-device-signal"] },
    };

    it("has the crosswalk ids of the reference file, except where it departs from it", () => {
      const derived: { function: string; [ids: string]: unknown }[] = read(CROSSWALK).derived.functions;
      for (const row of derived) {
        const { csf2, sp80053r5, tenets, ombM2209, dodCapabilities } = row;
        expect(ztmmFunctions.get(row.function)?.crosswalk, row.function).toEqual({
          csf2,
          sp80053r5,
          tenets,
          ombM2209,
          dodCapabilities,
          ...DEVIATIONS[row.function],
        });
        expect(DEVIATIONS[row.function], row.function).not.toEqual({ ombM2209 });
      }
    });
  },
);
