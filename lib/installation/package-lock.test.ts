import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lock.parse(JSON.parse(fs.readFileSync("package-lock.json", "utf8")));

/** Whether a package below `place` finds `name`: in its own node_modules or in one further out. */
function isFound(place: string, name: string): boolean {
  if (packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`]) return true;
  if (place === "") return false;
  return isFound(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

describe("package-lock.json", () => {
  // npm drops them where it installs for one platform only; npm ci then fails, or a build on macOS or Windows does.
  it("names the native packages of every platform", () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isFound(place, name)),
    );
    expect(missing).toEqual([]);
  });

  // Without it npm installs whatever a registry sends. npm writes none for packages of other platforms than its own: take
  // their entries out and run npm install --package-lock-only.
  it("has the hash of every package, for all platforms", () => {
    const unchecked = Object.entries(packages).filter(
      // What a package brings inside itself is hashed with it.
      ([place, { integrity = "", inBundle }]) => place !== "" && !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });

  it("pins every package that package.json names to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(fs.readFileSync("package.json", "utf8"));
    const pins: Record<string, string> = { ...dependencies, ...devDependencies };
    for (const [name, version] of Object.entries(pins)) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
