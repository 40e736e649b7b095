import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as route from "@/app/api/[[...path]]/route";
import { METHODS } from "@/lib/http/contract";
import type { Operation } from "@/lib/http/operation";
import { routerOf } from "@/lib/http/router";
import { OPERATIONS, openApi } from "./list.api";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const find = routerOf(OPERATIONS);

const documented = Object.entries(openApi().paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

const filesBelow = (folder: string): string[] =>
  fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "answer" in value && "path" in value;

describe("routes and the document", () => {
  it("are the same: no route without documentation, no documentation without a route", () => {
    const addresses = new Set(OPERATIONS.map(({ path }) => path));
    const served = [...addresses].flatMap((address) =>
      (find(address)?.operations ?? []).map(({ method, path }) => `${method} ${path}`),
    );
    expect(served.sort()).toEqual(documented.sort());
  });

  it("agree on which operation a route serves", () => {
    for (const operation of OPERATIONS)
      expect(find(operation.path.replaceAll(/\{\w+\}/g, "x"))?.operations).toContain(operation);
  });

  it("cover every address below /api, and every method of it", () => {
    const routes = filesBelow("app/api").filter((file) => path.basename(file) === "route.ts");
    expect(
      routes.sort(),
      "app/api/[[...path]]/route.ts serves every operation of features/workspace/api/list.api.ts; a route of its own is served past sign-in, problem documents and the document.",
    ).toEqual(["app/api/[[...path]]/route.ts", "app/api/auth/[...nextauth]/route.ts"]);
    expect(Object.keys(route).sort()).toEqual([...METHODS, "HEAD", "OPTIONS"].sort());
  });

  it("list every operation of the contract", () => {
    expect(documented.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it("leave out no operation that a noun has", async () => {
    const files = ["features", "lib"].flatMap(filesBelow).filter((file) => /[/.]api\.ts$/.test(file));
    const modules: object[] = await Promise.all(files.map((file) => import(path.join(ROOT, file))));
    const written = modules.flatMap((module) =>
      Object.values(module)
        .filter(isOperation)
        .map(({ id }) => id),
    );
    expect(written.length).toBeGreaterThan(50);
    const listed = OPERATIONS.map(({ id }) => id);
    expect(
      written.filter((id) => !listed.includes(id)),
      "Add a line for it to OPERATIONS in features/workspace/api/list.api.ts.",
    ).toEqual([]);
  });
});
