import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { runsSharedWith, words } from "@/lib/test/wording";
import { programme } from "./model";
import { PILLARS, programmeSchema, type Source } from "./schema";

const REFERENCE = path.resolve("../shared/reference");
const SEEDS = {
  architecture: "what-is-zero-trust-architecture.txt",
  checklist: "zero-trust-checklist-and-roadmap.txt",
  cloud: "zero-trust-in-the-cloud.txt",
} as const;

const { checklist, controls, drivers, challenges, kpis } = programme;
const items = checklist.domains.flatMap((domain) => domain.items);
const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const driver = (key: string) => drivers.find((one) => one.key === key)?.requirements ?? [];

/** Every value under one of `names`, wherever it stands, with the path to it. */
function valuesOf(value: unknown, names: readonly string[], at = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const where = `${at}/${name}`;
    return [...(names.includes(name) ? [[where, inner] as [string, unknown]] : []), ...valuesOf(inner, names, where)];
  });
}

/** Everything that cites a source, wherever it stands. */
function entriesWithSource(value: unknown): { source: Source }[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...("source" in value ? [value as { source: Source }] : []),
    ...Object.values(value).flatMap(entriesWithSource),
  ];
}

/** Every text that is Tenet's own: not ids, not the titles of publications, their sections and requirements. */
function ownTexts(value: unknown, at = ""): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !["id", "key", "title", "functions", "criteria", "source", "requirements"].includes(name))
    .flatMap(([name, inner]) => ownTexts(inner, `${at}/${name}`));
}

describe("the programme", () => {
  it("matches its schema", () => {
    expect(programmeSchema.safeParse(programme).error?.issues).toBeUndefined();
  });

  it("has as many of everything as the articles and Tenet's own additions come to", () => {
    const ofLevel = (level: string) => items.filter((item) => item.level === level).length;
    expect([checklist.domains.length, ofLevel("foundational"), ofLevel("advanced")]).toEqual([6, 18, 12]);
    expect(programme.team.flatMap(({ responsibilities }) => responsibilities)).toHaveLength(21);
    expect(challenges).toHaveLength(12);
    expect(programme.technologies).toHaveLength(8);
    expect(programme.rolloutStages.map(({ tips }) => tips.length)).toEqual([2, 3, 5]);
  });

  it("names for a checklist item criteria of the functions that it serves, each once", () => {
    for (const { id, functions, criteria } of items) {
      const ofFunctions = functions.flatMap((key) => {
        const fn = ztmmFunctions.get(key);
        return fn ? criteriaOf(fn).map((criterion) => criterion.id) : [];
      });
      expect(
        criteria.filter((criterion) => !ofFunctions.includes(criterion)),
        id,
      ).toEqual([]);
      expect(repeated(criteria), id).toEqual([]);
    }
    // A plan that rests on a maturity model is demanded by no criterion.
    expect(items.filter(({ criteria }) => criteria.length === 0).map(({ id }) => id)).toEqual([
      "governance-compliance.a1",
    ]);
  });

  it("marks controls of applications and data, which no article lists, as Tenet's own", () => {
    const own = controls.filter(({ source }) => source.document === "tenet").map(({ pillar }) => pillar);
    expect([...new Set(own)]).toEqual(["applications", "data"]);
  });

  it("cites published figures as they were published, apart from everything that is calculated", () => {
    expect(programme.publishedFigures.map(({ publisher, bound, value }) => [publisher, bound, value])).toEqual([
      ["IBM", "exact", 4_880_000],
      ["Forrester", "exact", 92],
      ["Forrester", "under", 6],
      ["Forrester", "over", 7_000_000],
    ]);
  });

  it("says which parts are Tenet's own where the source names the thing alone", () => {
    const own = (entries: readonly { readonly source: Source }[]) => [
      ...new Set(entries.map(({ source }) => (source.own ?? []).join(" "))),
    ];
    expect(own(programme.team)).toEqual(["text responsibilities"]);
    expect(own(programme.onRamps)).toEqual(["firstSteps"]);
    expect(own(challenges.filter(({ source }) => source.document === "cloud"))).toEqual(["text actions indicator"]);
    expect(own(programme.accessFlow.signals)).toEqual(["text"]);
    expect(own(controls.filter(({ source }) => source.document !== "tenet"))).toEqual(["detail responsibility"]);
    expect(own(kpis)).toEqual(["definition formula"]);
    expect(new Set(own(items))).toEqual(new Set(["why criteria", "text why criteria"]));
    const missing = entriesWithSource(programme).filter(({ source, ...entry }) =>
      source.own?.some((part) => !(part in entry)),
    );
    expect(missing).toEqual([]);
  });

  it("cites the signals from where they are named, apart from the flow of a request", () => {
    expect(programme.accessFlow.source.document).toBe("cloud");
    for (const { source } of programme.accessFlow.signals)
      expect(source).toMatchObject({ document: "architecture", section: "Verify explicitly" });
  });

  it.each([
    ["checklist items", items],
    ["tasks of the team", programme.team.flatMap(({ responsibilities }) => responsibilities)],
    ["tips of the roll-out", programme.rolloutStages.flatMap(({ tips }) => tips)],
    ["guidance", programme.cloudGuidance.flatMap((list) => list.items)],
    ["challenges", challenges],
    ["insights", programme.insights],
  ] as const)(
    "names %s in three to five words, each in words of its own",
    (_, entries: readonly { name: string }[]) => {
      const names = entries.map(({ name }) => name);
      expect(names.filter((name) => !/^\S+( \S+){2,4}$/.test(name))).toEqual([]);
      expect(names.filter((name) => !/^[A-Z]/.test(name) || /[.;:]$/.test(name))).toEqual([]);
      expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
    },
  );

  it("leaves no pillar without a role in the team", () => {
    const owned = programme.team.flatMap(({ responsibilities }) => responsibilities.map(({ pillar }) => pillar));
    expect(PILLARS.filter((pillar) => !owned.includes(pillar))).toEqual([]);
  });

  it("links to functions, KPIs and components that exist", () => {
    const keys = valuesOf(programme, ["functions"]).flatMap(([, list]) => list as string[]);
    expect(keys.filter((key) => !ztmmFunctions.has(key))).toEqual([]);
    const measured = challenges.flatMap((challenge) => challenge.kpis);
    expect(measured.filter((key) => !kpis.some((kpi) => kpi.key === key))).toEqual([]);
    const parts = programme.accessFlow.components.map(({ key }) => key);
    const ends = programme.accessFlow.steps.flatMap(({ from, to }) => [from, to]);
    expect(ends.filter((end) => !parts.includes(end))).toEqual([]);
  });

  it("holds every requirement that the crosswalk of a function names", () => {
    const ids = {
      csf2: driver("csf-2.0").map(({ id }) => id),
      sp80053r5: driver("sp-800-53r5").map(({ id }) => id),
      tenets: driver("sp-800-207").map(({ id }) => id),
      // A task of the federal councils, which the memorandum does not list among the 19 actions of agencies.
      ombM2209: [...driver("omb-m-22-09").map(({ id }) => id), "data-working-group"],
      dodCapabilities: driver("dod").map(({ group }) => group.split(" ")[0] ?? ""),
    };
    const lost = [...ztmmFunctions.values()].flatMap(({ key, crosswalk }) =>
      (Object.keys(ids) as (keyof typeof ids)[]).flatMap((list) =>
        crosswalk[list].filter((id) => !ids[list].includes(id)).map((id) => `${key}: ${list} ${id}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("uses every id and key once", () => {
    expect(repeated([...items, ...controls].map(({ id }) => id))).toEqual([]);
    for (const [name, list] of Object.entries(programme)) {
      const keys = Array.isArray(list) ? list.flatMap((entry) => ("key" in entry ? [entry.key] : [])) : [];
      expect(repeated(keys), name).toEqual([]);
    }
    for (const { key, requirements } of drivers) expect(repeated(requirements.map(({ id }) => id)), key).toEqual([]);
  });

  it("has typographic apostrophes, single spaces and no blanks at the ends", () => {
    const shown = ownTexts(programme).map(([, text]) => text);
    expect(shown.filter((text) => /['"`]| {2}|^\s|\s$/.test(text))).toEqual([]);
  });
});

describe.skipIf(!fs.existsSync(path.join(REFERENCE, "seeds")))(
  "against its sources (runs where ../shared/reference lies beside the repository)",
  () => {
    const read = (file: string) => fs.readFileSync(path.join(REFERENCE, file), "utf8");
    // Inside a function: the body of a skipped block runs too, and there is nothing to read then.
    const readSeeds = (): Record<string, string> =>
      Object.fromEntries(Object.entries(SEEDS).map(([key, file]) => [key, read(`seeds/${file}`)]));

    it("shares no six words in a row with them", () => {
      const references = fs.readdirSync(REFERENCE).filter((file) => file.endsWith(".json"));
      const shared = runsSharedWith([...Object.values(readSeeds()), ...references.map(read)].join(" \n "), 6);
      const copied = ownTexts(programme).flatMap(([at, text]) => shared(text).map((run) => `${at}: ${run}`));
      expect(copied).toEqual([]);
    });

    it("cites headings that the articles have", () => {
      const seeds = readSeeds();
      const cited = valuesOf(programme, ["source"]).map(
        ([, source]) => source as { document: string; section: string },
      );
      const missing = cited.filter(({ document, section }) => {
        const seed = seeds[document];
        return seed !== undefined && !words(seed).join(" ").includes(words(section).join(" "));
      });
      expect(missing).toEqual([]);
    });

    it("gives a published figure no year that its article does not name", () => {
      const seeds = readSeeds();
      const invented = programme.publishedFigures.filter(
        ({ year, source }) => year !== null && !seeds[source.document]?.includes(String(year)),
      );
      expect(invented).toEqual([]);
    });
  },
);
