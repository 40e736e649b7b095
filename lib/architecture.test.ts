/** The rules of the house, checked by reading the sources (docs/architecture.md). */
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  circlesOf,
  classesStyledIn,
  findFiles,
  isTest,
  moduleOf,
  ROOTS,
  readSources,
  type Source,
  textOf,
} from "./test/house";

const sources = readSources();
const byModule = new Map(sources.map((source) => [moduleOf(source.file), source]));
const production = sources.filter((source) => !isTest(source.file));
const isOurs = (target: string) => ROOTS.some((root) => target.startsWith(`${root}/`));
const inFolder = (...folders: string[]) =>
  production.filter((source) => folders.some((folder) => source.file.startsWith(`${folder}/`)));

type Imported = Source["imports"][number];

/** "file -> target" for every import that breaks `rule`. */
const offences = (of: Source[], rule: (source: Source, imported: Imported) => boolean): string[] =>
  of.flatMap((source) =>
    source.imports.filter((imported) => rule(source, imported)).map(({ target }) => `${source.file} -> ${target}`),
  );

/** Areas in the order in which they may know each other: an area knows nothing of those to its right. */
const AREAS = "model organization discuss evidence assess programme measure plan report workspace".split(" ");
const ROLES = "schema rules policy queries commands actions api register jobs".split(" ");
/** Without its imports; a screen that needs more is a component of its noun. */
const PAGE_LINES = 75;
/** Nouns whose insides are an engine: their files are called after what they do. */
const ENGINES =
  /^features\/(model\/(catalogue|scoring)|assess\/(queue|live)|measure\/import|plan\/optimiser|report\/(pdf|pptx|xlsx|oscal))\//;
/** Data of published models: long lists to look things up in. */
const MODEL_DATA = /^features\/model\/catalogue\/(ztmm|programme)\//;
const hasRole = (...roles: string[]) => new RegExp(`^(features|lib)/.*[/.](${roles.join("|")})$`);

/** Modules that live on the server: they reach the database, the settings or the request. */
const isServerModule = (target: string) =>
  hasRole("queries", "commands", "jobs", "api").test(target) ||
  /^lib\/(database|installation)\/|^lib\/base\/env$/.test(target) ||
  /^lib\/auth\/(options|require-actor|password|common-passwords|throttle|secrets|mint-actor)$/.test(target) ||
  /^lib\/http\/(caller|operation|router|serve|idempotency|sign-in)$/.test(target) ||
  /^features\/assess\/live\/(?!schema$|rules$|client$|connection$|windows$)/.test(target) ||
  target.startsWith("prisma/");

const isClient = (source: Source) => /^["']use client["']/m.test(source.text);
/** A server action is called, not bundled. */
const isAction = (source: Source) => /^["']use server["']/m.test(source.text);

/** The way from a client component to a module that `isWrong`, over what the browser loads with it. */
function leaks(isWrong: (target: string) => boolean): string[] {
  return production.filter(isClient).flatMap((source) => {
    const seen = new Set<string>();
    const visit = (from: Source, trail: string[]): string[] =>
      from.imports.flatMap(({ target, typeOnly }) => {
        if (typeOnly || seen.has(target)) return [];
        seen.add(target);
        if (isWrong(target)) return [[...trail, target].join(" -> ")];
        const next = byModule.get(target);
        return next && !isAction(next) ? visit(next, [...trail, target]) : [];
      });
    return visit(source, [source.file]);
  });
}

describe("what imports what", () => {
  it("goes from app to features to components to lib, never back", () => {
    const rank = (file: string) => ["lib", "components", "features", "app"].indexOf(file.split("/")[0] ?? "");
    const back = offences(
      inFolder("lib", "components", "features", "app"),
      ({ file }, { target }) => rank(target) > rank(file),
    );
    expect(back, "Pass it in from the page, or let the feature register itself with what is below it").toEqual([]);
    const sample = offences(inFolder("lib", "components", "features"), (_, { target }) =>
      /^(prisma\/sample|scripts|e2e)\//.test(target),
    );
    expect(
      sample,
      "The sample, the scripts and the journeys are built on the product: only app shows the demo's",
    ).toEqual([]);
  });

  it("keeps the areas in one line", () => {
    const area = (file: string) => AREAS.indexOf(/^features\/([^/]+)\//.exec(file)?.[1] ?? "");
    const back = offences(inFolder("features"), ({ file }, { target }) => area(target) > area(file));
    expect(back, `Of ${AREAS.join(" <- ")}, the left hears of the right by registration or from the page`).toEqual([]);
  });

  it("has no circles of folders, types included", () => {
    expect(circlesOf(production), "Move what both need to the one further left, or to a noun of its own").toEqual([]);
  });

  it("keeps data and rules of a noun free of its screens", () => {
    const isScreen = (file: string) => /^features\/.*\/ui\//.test(file);
    const back = offences(inFolder("features"), ({ file }, { target }) => !isScreen(file) && isScreen(target));
    expect(back, "Put what both need at the noun's root, in its rules").toEqual([]);
  });

  it("keeps the catalogue free of everything but itself and the validator of its schema", () => {
    const data = inFolder("features/model/catalogue").filter(({ file }) => !/\/(ui\/|api\.ts$)/.test(file));
    const allowed = (target: string) => target.startsWith("features/model/catalogue/") || target === "zod";
    expect(
      offences(data, (_, { target }) => !allowed(target)),
      "The catalogue is data: read it from outside, and serve it in its api",
    ).toEqual([]);
  });

  it("keeps the scoring engine pure: the catalogue and itself", () => {
    const allowed = (target: string) => /^features\/model\/(catalogue|scoring)\//.test(target);
    const others = offences(inFolder("features/model/scoring"), (_, { target }) => isOurs(target) && !allowed(target));
    expect(others, "Give the engine what it needs as input").toEqual([]);
  });

  it("lets one function alone feed the scoring engine: documents become its input in engineInput", () => {
    const engine = /^features\/model\/scoring\/(score|explain)$/;
    // The benchmark measures the engine itself; a derivation takes what engineInput made, as its type says.
    const may =
      /^features\/(model\/scoring\/.*|assess\/assessment\/scoring\.rules|assess\/explain\/rules)\.ts$|^scripts\/bench\/scoring\.ts$/;
    const others = offences(production, ({ file }, { target }) => engine.test(target) && !may.test(file));
    expect(others, "Call what features/assess/assessment/scoring.rules exports").toEqual([]);
    const casts = production.filter(({ text }) => /as (unknown as )?EngineInput\b/.test(text)).map(({ file }) => file);
    expect(casts, "Only engineInput makes an EngineInput").toEqual(["features/assess/assessment/scoring.rules.ts"]);
  });

  it("keeps rules, policies, schemas and registers free of server modules, clock, chance and settings", () => {
    const pure = inFolder("lib", "features").filter(({ file }) =>
      hasRole("rules", "policy", "schema", "register").test(moduleOf(file)),
    );
    const server = offences(pure, (_, { target, typeOnly }) => !typeOnly && isServerModule(target));
    expect(server, "Read in queries, and hand what was read to the rules").toEqual([]);
    // node:crypto is used for hashing alone: same bytes in, same bytes out.
    const node = offences(pure, (_, { target }) => target.startsWith("node:") && target !== "node:crypto");
    expect(node, "Rules run in the browser too").toEqual([]);
    const impure = /new Date\(\)|Date\.now\(\)|Math\.random\(\)|randomBytes|randomUUID|process\.env/;
    const found = pure.filter(({ text }) => impure.test(text)).map(({ file }) => file);
    expect(found, "Time, chance and settings are parameters").toEqual([]);
  });

  it("lets only queries, commands, jobs, sign-in, the sample and the installation reach the database", () => {
    const may =
      /[/.](queries|commands|jobs)\.ts$|^lib\/(database|installation)\/|^lib\/auth\/(require-actor|throttle)\.ts$|^lib\/http\/(idempotency|operation)\.ts$|^prisma\/sample\//;
    const reaches = (target: string) =>
      target === "lib/database/client" || target.startsWith("prisma/generated/client");
    const others = offences(
      production,
      ({ file }, { target, typeOnly }) => !typeOnly && reaches(target) && !may.test(file),
    );
    expect(others, "Read in a noun's queries, write in its commands").toEqual([]);
  });

  it("lets the client, the installation and the live updates alone open connections of their own", () => {
    const may = /^lib\/(database|installation)\/|^features\/assess\/live\/listener\.ts$|^scripts\//;
    const others = offences(
      production,
      ({ file }, { target, typeOnly }) => !typeOnly && target === "pg" && !may.test(file),
    );
    expect(others, "Use lib/database/client").toEqual([]);
  });

  it("mints Actors in the sign-in check, the sample and tests alone", () => {
    const may = /^lib\/auth\/require-actor\.ts$|^prisma\/sample\//;
    const others = offences(production, ({ file }, { target }) => target === "lib/auth/mint-actor" && !may.test(file));
    expect(others, "Get the Actor from requireActor() or a verified token").toEqual([]);
  });

  it("sends the browser the texts of one version of the model: those of its page", () => {
    const texts = (target: string) => /^features\/model\/catalogue\/ztmm\/(model|versions)$/.test(target);
    expect(leaks(texts), "Give the component what it shows, from the page").toEqual([]);
  });

  it("sends no server module to the browser", () => {
    expect(leaks(isServerModule), "Import its types alone, or call a server action").toEqual([]);
  });

  it("sends no validator to the browser, which has a budget of JavaScript", () => {
    expect(
      leaks((target) => target === "zod"),
      "Put what the browser needs into rules, which know no schema",
    ).toEqual([]);
  });

  it("sends no definition of a register to the browser: forms get the description alone, through plainOf", () => {
    expect(
      leaks((target) => hasRole("register").test(target)),
      "Pass plainOf(register) in as a prop",
    ).toEqual([]);
  });
});

describe("names and places", () => {
  it("puts every file of features into a noun of a known area", () => {
    const lost = findFiles((file) => file.startsWith("features/")).filter((file) => {
      const parts = file.split("/");
      return parts.length < 4 || !AREAS.includes(parts[1] ?? "");
    });
    expect(lost, "features/<area>/<noun>/<role>.ts; a new area takes its place in the line of architecture.md").toEqual(
      [],
    );
  });

  it("closes the roles and opens the topics", () => {
    const named = new RegExp(`^(([a-z0-9-]+\\.)?(${ROLES.join("|")})|.*\\.test)\\.tsx?$`);
    const strange = inFolder("features")
      .map(({ file }) => file)
      .filter((file) => !ENGINES.test(file) && file.split("/")[3] !== "ui")
      .filter((file) => file.split("/").length > 4 || !named.test(path.posix.basename(file)));
    expect(
      strange,
      `role.ts or topic.role.ts (${ROLES.join(", ")}) at the noun's root; what draws goes into ui/`,
    ).toEqual([]);
  });

  it("has no junk drawers and no barrels", () => {
    const junk = /(^|\/)(index|helpers?|utils?|misc|common|shared|types|constants)\.(ts|tsx)$/;
    const found = sources.map(({ file }) => file).filter((file) => junk.test(file));
    expect(found, "Call the file after what it is about").toEqual([]);
  });

  it("names files in kebab-case", () => {
    const kebab = new RegExp(
      `^[a-z0-9]+(-[a-z0-9]+)*(\\.(${ROLES.join("|")}|db|long|property|test|test-support|config|spec|d))*\\.(ts|tsx|mjs|css)$`,
    );
    const found = findFiles((file) => /\.(tsx?|mjs|css)$/.test(file)).filter(
      (file) => !kebab.test(path.posix.basename(file)),
    );
    expect(found, "Small letters, digits and hyphens").toEqual([]);
  });

  it("keeps files under 300 lines, styles included and the catalogue's data aside", () => {
    const long = findFiles((file) => /\.(tsx?|mjs|css)$/.test(file) && !MODEL_DATA.test(file))
      .map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long, "Split it by topic, or by part of the screen").toEqual([]);
  });

  it("styles a class in one file", () => {
    const sheets = findFiles((file) => file.endsWith(".css")).map((file) => ({
      file,
      classes: classesStyledIn(textOf(file)),
    }));
    const twice = sheets.flatMap(({ file, classes }) =>
      sheets
        .filter((other) => other.file > file)
        .flatMap((other) =>
          [...classes].filter((name) => other.classes.has(name)).map((name) => `.${name}: ${file}, ${other.file}`),
        ),
    );
    expect(twice, "What surrounds a part sets a custom property, which the part's own file reads").toEqual([]);
  });

  it("keeps pages short: who asks, what they see, which components", () => {
    const lines = ({ text }: Source) =>
      text
        .replace(/^import [\s\S]*?";$/gm, "")
        .trim()
        .split("\n").length;
    const long = inFolder("app").filter((source) => lines(source) > PAGE_LINES);
    expect(
      long.map((source) => `${source.file}: ${lines(source)}`),
      "About 40 lines; move the screen into the noun's ui/",
    ).toEqual([]);
  });

  it("leaves nothing for later in comments", () => {
    const later = new RegExp(`\\b(${["TO", "FIX", "X"].map((word, i) => word + ["DO", "ME", "XX"][i]).join("|")})\\b`);
    const found = sources.filter(({ text }) => later.test(text)).map(({ file }) => file);
    expect(found, "Do it now, or file an issue").toEqual([]);
  });

  it("reads the environment in lib/base/env.ts alone", () => {
    // Launchers and configuration run before, or outside, the application.
    const may = /^lib\/base\/env\.ts$|^scripts\/|^e2e\/|\.config\.ts$/;
    const found = production
      .filter(({ file, text }) => text.includes("process.env") && !may.test(file))
      .map(({ file }) => file);
    expect(found, "Add the setting to lib/base/env.ts, where it is checked once").toEqual([]);
  });
});
