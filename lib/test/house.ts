/** What the test of the architecture reads: the sources, what each imports, the folder it counts to, and circles of folders. */
import fs from "node:fs";
import path from "node:path";

/** `target` is a file's path without extension ("lib/base/day"), or the package's name for what is not ours. */
export type Import = { target: string; typeOnly: boolean };
export type Source = { file: string; text: string; imports: Import[] };

const ROOT = path.resolve(import.meta.dirname, "../..");
export const ROOTS = ["app", "features", "components", "lib", "prisma", "scripts", "e2e"];
const CODE = /\.(ts|tsx|mjs)$/;

const IMPORT =
  /^(?:import|export)\s+(type\s+)?([^;"']*?)\s*from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/gm;

function targetOf(from: string, target: string): string {
  if (target.startsWith("@/")) return target.slice(2);
  if (target.startsWith(".")) return path.posix.join(path.posix.dirname(from), target).replace(CODE, "");
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

export const importsOf = (file: string, text: string): Import[] =>
  Array.from(text.matchAll(IMPORT), (match) => ({
    target: targetOf(file, match[3] ?? match[4] ?? match[5] ?? ""),
    typeOnly: match[1] !== undefined || bringsTypesOnly(match[2]?.trim() ?? ""),
  }));

/** Every file of the repository that `isWanted`, generated ones aside. */
export function findFiles(isWanted: (file: string) => boolean): string[] {
  const filesIn = (folder: string): string[] =>
    fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (file === "prisma/generated" || file === "prisma/migrations") return [];
      return entry.isDirectory() ? filesIn(file) : [file];
    });
  return [...ROOTS.flatMap(filesIn), ...fs.readdirSync(ROOT)].filter(isWanted);
}

export const textOf = (file: string): string => fs.readFileSync(path.join(ROOT, file), "utf8");

export const readSources = (): Source[] =>
  findFiles((file) => CODE.test(file) && !file.endsWith(".d.ts")).map((file) => {
    const text = textOf(file);
    return { file, text, imports: importsOf(file, text) };
  });

export const moduleOf = (file: string): string => file.replace(CODE, "");

/** Tests, and what is built for them alone. */
export const isTest = (file: string): boolean => /\.test\.tsx?$|^lib\/test\/|^e2e\/|\.test-support\.ts$/.test(file);

/** The folder that a module counts to. A noun is one folder, its screens included; addresses and the sample are one each. */
export function folderOf(module: string): string {
  const parts = module.split("/");
  if (parts[0] === "features") return parts.slice(0, 3).join("/");
  return ["app", "prisma", "scripts"].includes(parts[0] ?? "") ? (parts[0] ?? "") : parts.slice(0, -1).join("/");
}

/**
 * The circles of folders, each as the sorted names of all folders that reach one another. Types count: to read one of
 * two folders that know each other's types, one has to read both.
 */
export function circlesOf(sources: readonly Pick<Source, "file" | "imports">[]): string[][] {
  const modules = new Set(sources.map(({ file }) => moduleOf(file)));
  const known = [...new Set([...modules].map(folderOf))];
  const next = new Map<string, Set<string>>(known.map((folder) => [folder, new Set()]));
  for (const { file, imports } of sources)
    for (const { target } of imports)
      if (modules.has(target)) next.get(folderOf(moduleOf(file)))?.add(folderOf(target));
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      open.push(...(next.get(folder) ?? []));
    }
    return seen;
  };
  const reached = new Map(known.map((folder) => [folder, reach(folder)]));
  const circles = new Set<string>();
  for (const folder of known) {
    const round = known.filter((other) => reached.get(folder)?.has(other) && reached.get(other)?.has(folder)).sort();
    if (round.length > 1) circles.add(round.join(" "));
  }
  return [...circles].sort().map((circle) => circle.split(" "));
}

/** The classes that a stylesheet gives a look: those of the last part of each selector. */
export function classesStyledIn(css: string): Set<string> {
  const selectors = Array.from(
    css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g),
    (match) => match[1] ?? "",
  );
  const subjects = selectors
    .filter((selector) => !selector.trim().startsWith("@"))
    .flatMap((selector) => selector.replace(/\([^()]*\)/g, "").split(","))
    .map(
      (selector) =>
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? "",
    );
  return new Set(subjects.flatMap((subject) => Array.from(subject.matchAll(/\.([\w-]+)/g), (match) => match[1] ?? "")));
}
