/** The rules of the house, checked by reading the sources: what no machine checks will not hold (docs/architecture.md). */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "lib", "prisma", "scripts", "e2e"];
const SOURCE = /\.(ts|tsx|mjs)$/;

type Import = { target: string; typeOnly: boolean; names: string };
type Source = { file: string; text: string; imports: Import[] };

const IMPORT =
  /^(?:import|export)\s+(type\s+)?([^;"']*?)\s*from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/gm;

/** A project file's path without extension ("lib/db"), or the package's name for what is not ours. */
function resolveTarget(from: string, target: string): string {
  if (target.startsWith("@/")) return target.slice(2);
  if (target.startsWith(".")) return path.posix.join(path.posix.dirname(from), target).replace(/\.(ts|tsx|mjs)$/, "");
  return target;
}

/** `import { type A, type B }` brings no code either. */
const bringsTypesOnly = (names: string) =>
  /^\{.*\}$/s.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith("type "));

function readSources(): Source[] {
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (file === "prisma/generated" || file === "prisma/migrations") continue;
      if (entry.isDirectory()) walk(file);
      else if (SOURCE.test(entry.name)) found.push(file);
    }
  };
  for (const folder of FOLDERS) if (fs.existsSync(path.join(ROOT, folder))) walk(folder);
  for (const entry of fs.readdirSync(ROOT)) if (SOURCE.test(entry) && !entry.endsWith(".d.ts")) found.push(entry);
  return found.map((file) => {
    const text = fs.readFileSync(path.join(ROOT, file), "utf8");
    const imports = Array.from(text.matchAll(IMPORT), (match) => ({
      target: resolveTarget(file, match[3] ?? match[4] ?? match[5] ?? ""),
      typeOnly: match[1] !== undefined || bringsTypesOnly(match[2]?.trim() ?? ""),
      names: match[2] ?? "",
    }));
    return { file, text, imports };
  });
}

const sources = readSources();
const byModule = new Map(sources.map((source) => [source.file.replace(SOURCE, ""), source]));
const isTest = (file: string) =>
  /\.test(-support)?\.tsx?$/.test(file) || file.startsWith("lib/test/") || file.startsWith("e2e/");
const production = sources.filter((source) => !isTest(source.file));
const isOurs = (target: string) => FOLDERS.some((folder) => target.startsWith(`${folder}/`));
const fileName = (file: string) => path.posix.basename(file).replace(SOURCE, "");

/** "file -> target" for every import that breaks `rule`. */
function offences(of: Source[], rule: (source: Source, imported: Import) => boolean): string[] {
  return of.flatMap((source) =>
    source.imports
      .filter((imported) => rule(source, imported))
      .map((imported) => `${source.file} -> ${imported.target}`),
  );
}

const inFolder = (folder: string) => production.filter((source) => source.file.startsWith(`${folder}/`));

/** Modules that live on the server: they reach the database, the settings or the request. */
const isServerModule = (target: string) =>
  /^lib\/.*\/([\w-]+\.)?(queries|commands|api)$/.test(target) ||
  /^lib\/(db|env)$/.test(target) ||
  /^lib\/live\/(?!schema$|rules$)/.test(target) ||
  /^lib\/(auth\/(options|require-actor|password|throttle|secrets)|installation\/)/.test(target) ||
  target.startsWith("prisma/");

describe("what imports what", () => {
  it("goes from app to components to lib, never back", () => {
    expect(offences(inFolder("lib"), (_, { target }) => /^(app|components)\//.test(target))).toEqual([]);
    expect(offences(inFolder("components"), (_, { target }) => target.startsWith("app/"))).toEqual([]);
  });

  it("keeps the catalogue free of everything but itself and the validator of its schema", () => {
    const allowed = (target: string) => target.startsWith("lib/catalogue/") || target === "zod";
    // Its operation says how the catalogue is served; the texts themselves know nothing of it.
    const texts = inFolder("lib/catalogue").filter(({ file }) => file !== "lib/catalogue/api.ts");
    expect(offences(texts, (_, { target }) => !allowed(target))).toEqual([]);
  });

  it("keeps the scoring engine pure: the catalogue and itself", () => {
    const allowed = (target: string) => /^lib\/(catalogue|scoring)\//.test(target);
    expect(offences(inFolder("lib/scoring"), (_, { target }) => isOurs(target) && !allowed(target))).toEqual([]);
  });

  it("lets one function alone feed the scoring engine: documents become its input in engineInput", () => {
    const engine = /^lib\/scoring\/(score|explain)$/;
    // The benchmark measures the engine itself; a derivation takes what engineInput made, as its type says.
    const may = /^lib\/(scoring\/.*|assessment\/scoring\.rules|derivation\/rules)\.ts$|^scripts\/bench\/scoring\.ts$/;
    expect(offences(production, (source, { target }) => engine.test(target) && !may.test(source.file))).toEqual([]);
    expect(production.filter((s) => /as (unknown as )?EngineInput\b/.test(s.text)).map((s) => s.file)).toEqual([
      "lib/assessment/scoring.rules.ts",
    ]);
  });

  it("keeps rules, policies and schemas free of server modules, clock, chance and settings", () => {
    const pure = inFolder("lib").filter((source) =>
      /^([\w-]+\.)?(rules|register|policy|schema)$/.test(fileName(source.file)),
    );
    expect(offences(pure, (_, { target, typeOnly }) => !typeOnly && isServerModule(target))).toEqual([]);
    // node:crypto is used for hashing alone: same bytes in, same bytes out.
    expect(offences(pure, (_, { target }) => target.startsWith("node:") && target !== "node:crypto")).toEqual([]);
    const impure = /new Date\(\)|Date\.now\(\)|Math\.random\(\)|randomBytes|randomUUID|process\.env/;
    expect(pure.filter((source) => impure.test(source.text)).map((source) => source.file)).toEqual([]);
  });

  it("lets only queries, commands, sign-in, the sample and the installation reach the database", () => {
    const may =
      /^lib\/(.*\/)?([\w-]+\.)?(queries|commands)\.ts$|^lib\/(db|auth\/(require-actor|throttle)|installation\/.*|api\/.*)\.ts$|^prisma\/sample\//;
    const reaches = (target: string) => target === "lib/db" || target.startsWith("prisma/generated/client");
    expect(
      offences(production, (source, { target, typeOnly }) => !typeOnly && reaches(target) && !may.test(source.file)),
    ).toEqual([]);
  });

  it("lets the client, the installation and the live updates alone open connections of their own", () => {
    const may = /^lib\/(db|installation\/[\w-]+|live\/listener)\.ts$|^scripts\//;
    expect(
      offences(production, (source, { target, typeOnly }) => !typeOnly && target === "pg" && !may.test(source.file)),
    ).toEqual([]);
  });

  it("mints Actors in the sign-in check, the sample and tests alone", () => {
    const may = /^lib\/auth\/require-actor\.ts$|^prisma\/sample\//;
    expect(
      offences(production, (source, { target }) => target === "lib/auth/mint-actor" && !may.test(source.file)),
    ).toEqual([]);
  });

  it("sends no server module to the browser", () => {
    const client = production.filter((source) => /^["']use client["']/m.test(source.text));
    const leaks = client.flatMap((source) => {
      const seen = new Set<string>();
      const visit = (from: Source, trail: string[]): string[] =>
        from.imports.flatMap(({ target, typeOnly }) => {
          if (typeOnly || seen.has(target)) return [];
          seen.add(target);
          if (isServerModule(target)) return [[...trail, target].join(" -> ")];
          const next = byModule.get(target);
          // A server action is called, not bundled.
          return next && !/^["']use server["']/m.test(next.text) ? visit(next, [...trail, target]) : [];
        });
      return visit(source, [source.file]);
    });
    expect(leaks).toEqual([]);
  });

  it("sends no definition of a register to the browser: forms get the description alone, through plainOf", () => {
    const client = production.filter((source) => /^["']use client["']/m.test(source.text));
    const reaches = (source: Source, seen: Set<string>): boolean =>
      source.imports.some(({ target, typeOnly }) => {
        if (typeOnly || seen.has(target)) return false;
        seen.add(target);
        if (/\/([\w-]+\.)?register$/.test(target)) return true;
        const next = byModule.get(target);
        return next !== undefined && !/^["']use server["']/m.test(next.text) && reaches(next, seen);
      });
    expect(client.filter((source) => reaches(source, new Set())).map((source) => source.file)).toEqual([]);
  });

  it("sends no validator to the browser, which has a budget of JavaScript", () => {
    const client = production.filter((source) => /^["']use client["']/m.test(source.text));
    const reachesZod = (source: Source, seen: Set<string>): boolean =>
      source.imports.some(({ target, typeOnly }) => {
        if (typeOnly || seen.has(target)) return false;
        seen.add(target);
        if (target === "zod") return true;
        const next = byModule.get(target);
        return next !== undefined && !/^["']use server["']/m.test(next.text) && reachesZod(next, seen);
      });
    expect(client.filter((source) => reachesZod(source, new Set())).map((source) => source.file)).toEqual([]);
  });

  it("keeps what any product needs free of nouns and of circles between its folders, types included", () => {
    const ANY_PRODUCT =
      /^lib\/(?:(access|action|api|audit|auth|base|csv|day|health|idempotency|ids|installation|paging|period|security|text|versions)\/|(db|env|errors)$)/;
    const folderOf = (module: string) => ANY_PRODUCT.exec(module)?.slice(1).find(Boolean);
    const folders = new Map<string, Set<string>>();
    const nouns = production.flatMap((source) => {
      const from = folderOf(source.file.replace(SOURCE, ""));
      if (from === undefined) return [];
      const used = folders.get(from) ?? new Set<string>();
      folders.set(from, used);
      return source.imports.flatMap(({ target }) => {
        if (!target.startsWith("lib/")) return [];
        const to = folderOf(target);
        if (to === undefined) return [`${source.file} -> ${target}`];
        if (to !== from) used.add(to);
        return [];
      });
    });
    expect(nouns, "Move the type or function to lib, pass the value in, or let the noun register itself.").toEqual([]);
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(folders.get(from) ?? [])].some((next) => {
        if (next === to) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, to, seen);
      });
    expect(
      [...folders.keys()].filter((folder) => reaches(folder, folder)),
      "These folders use each other in a circle. Move what both need into the one that the other may use.",
    ).toEqual([]);
  });

  it("has no circles", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (module: string, trail: string[]) => {
      if (trail.includes(module)) {
        circles.push([...trail.slice(trail.indexOf(module)), module].join(" -> "));
        return;
      }
      if (done.has(module)) return;
      for (const { target, typeOnly } of byModule.get(module)?.imports ?? [])
        if (!typeOnly && byModule.has(target)) visit(target, [...trail, module]);
      done.add(module);
    };
    for (const source of production) visit(source.file.replace(SOURCE, ""), []);
    expect(circles).toEqual([]);
  });
});

describe("names and size", () => {
  /** Folders of lib that are no nouns and have a vocabulary of their own. */
  const WITHOUT_VOCABULARY = [
    "access",
    "api",
    "action",
    "auth",
    "base",
    "catalogue",
    "installation",
    "live",
    "scoring",
    "test",
    "workspace",
  ];
  const VOCABULARY = ["schema", "rules", "register", "policy", "queries", "commands", "actions", "api", "navigation"];

  /** "level.rules" is the part of a noun's rules that is about levels. */
  const roleOf = (file: string) => fileName(file).replace(/^[a-z0-9-]+\./, "");

  it("gives every noun of lib the closed file vocabulary", () => {
    const strange = inFolder("lib").filter(({ file }) => {
      const parts = file.split("/");
      if (parts.length < 3 || WITHOUT_VOCABULARY.includes(parts[1] ?? "")) return false;
      return parts.length > 3 || !VOCABULARY.includes(roleOf(file));
    });
    expect(strange.map((source) => source.file)).toEqual([]);
  });

  it("has no junk drawers and no barrels", () => {
    const junk = /(^|\/)(index|helpers?|utils?|misc|common|shared)\.(ts|tsx)$/;
    expect(sources.filter((source) => junk.test(source.file)).map((source) => source.file)).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const kebab =
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(db|property|test|test-support|config|spec|d|schema|rules|register|queries|commands|actions|api))*\.(ts|tsx|mjs)$/;
    expect(sources.map((source) => source.file).filter((file) => !kebab.test(path.posix.basename(file)))).toEqual([]);
  });

  it("keeps files under 300 lines, the catalogue's data aside", () => {
    const long = sources.filter(
      (source) => source.text.split("\n").length > 301 && !/^lib\/catalogue\/(ztmm|programme)\//.test(source.file),
    );
    expect(long.map((source) => `${source.file}: ${source.text.split("\n").length}`)).toEqual([]);
  });

  it("leaves nothing for later in comments", () => {
    const later = new RegExp(`\\b(${["TO", "FIX", "X"].map((word, i) => word + ["DO", "ME", "XX"][i]).join("|")})\\b`);
    expect(sources.filter((source) => later.test(source.text)).map((source) => source.file)).toEqual([]);
  });

  it("reads the environment in lib/env.ts alone", () => {
    // Launchers and configuration run before, or outside, the application.
    const may = /^lib\/env\.ts$|^scripts\/|^e2e\/|\.config\.ts$/;
    expect(production.filter((s) => s.text.includes("process.env") && !may.test(s.file)).map((s) => s.file)).toEqual(
      [],
    );
  });
});
