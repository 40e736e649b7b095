import { describe, expect, it } from "vitest";
import { presentCatalogue } from "@/features/model/catalogue/api";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { paramNames, TAGS } from "@/lib/http/contract";
import type { OpenApi } from "@/lib/http/openapi";
import { PROBLEMS } from "@/lib/http/problem";
import { OPERATIONS, openApi } from "./list.api";

const document = JSON.parse(JSON.stringify(openApi())) as OpenApi;
type Json = Record<string, unknown>;

/** Every object in the document, with the names that lead to it. */
function walk(value: unknown, visit: (at: Json, trail: string[]) => void, trail: string[] = []): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Json, trail);
  for (const [name, inner] of Object.entries(value)) walk(inner, visit, [...trail, name]);
}

const resolve = (reference: string): unknown =>
  reference
    .replace("#/", "")
    .split("/")
    .reduce<unknown>((at, name) => (at as Json | undefined)?.[name.replaceAll("~1", "/")], document);

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
);

describe("the OpenAPI document", () => {
  it("has the parts that OpenAPI 3.1 demands", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({ title: "Tenet", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\/api\//);
  });

  it("says of bodies that take nothing else that they do", () => {
    const { schemas } = document.components as { schemas: Record<string, Json> };
    const closed = Object.keys(schemas).filter((name) => /(ToCreate|Changes|Document|ToSetAside)$/.test(name));
    expect(closed.filter((name) => schemas[name]?.additionalProperties === false).sort()).toEqual([
      "AssessmentToCreate",
      "DocumentToSetAside",
      "SettingsChanges",
      "UnitToCreate",
    ]);
  });

  it("has only references that lead somewhere, below components", () => {
    const references: string[] = [];
    walk(document, (at) => {
      if (typeof at.$ref === "string") references.push(at.$ref);
    });
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => !/^#\/components\/\w+\/\w+$/.test(reference))).toEqual([]);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it("uses every component", () => {
    const text = JSON.stringify(document);
    const unused: string[] = [];
    for (const kind of ["schemas", "parameters", "headers", "responses"] as const)
      for (const name of Object.keys(document.components[kind]))
        if (!text.includes(`"#/components/${kind}/${name}"`)) unused.push(`${kind}/${name}`);
    expect(unused).toEqual([]);
  });

  it("has no leftovers of the generator in its schemas", () => {
    const strange: string[] = [];
    walk(document.components.schemas, (at, trail) => {
      if (trail.at(-1) === "properties") return;
      for (const name of ["$schema", "$id", "$defs", "id", "~standard"])
        if (name in at) strange.push([...trail, name].join("/"));
    });
    expect(strange).toEqual([]);
  });

  it("gives every operation a unique id, a known tag, a summary and answers", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) {
      expect(Object.keys(TAGS)).toContain((operation.tags as string[])[0]);
      expect(operation.summary).toBeTruthy();
      const statuses = Object.keys(operation.responses as Json);
      expect(statuses.some((status) => status.startsWith("2"))).toBe(true);
    }
  });

  it("declares every parameter of a path, once", () => {
    for (const { name, path, operation } of operations) {
      const parameters = (operation.parameters as Json[]).map((parameter) =>
        typeof parameter.$ref === "string" ? (resolve(parameter.$ref) as Json) : parameter,
      );
      const inPath = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
      expect({ name, inPath }).toEqual({ name, inPath: paramNames(path) });
      expect(new Set(parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(parameters.length);
    }
  });

  it("lists 401 for every operation but health, which needs no sign-in", () => {
    const open = operations.filter(({ operation }) => !("401" in (operation.responses as Json)));
    expect(open.map(({ name }) => name)).toEqual(["get /api/health"]);
    expect(open[0]?.operation.security).toEqual([]);
  });

  it("has examples that its own schemas accept", () => {
    for (const { id, body, result } of OPERATIONS) {
      if (body) expect([id, body.schema.safeParse(body.example).error]).toEqual([id, undefined]);
      if (result.example && result.schema)
        expect([id, result.schema.parse(result.example)]).toEqual([id, result.example]);
      for (const { name, schema, example } of result.events ?? [])
        expect([id, name, schema.parse(example)]).toEqual([id, name, example]);
    }
  });

  it("says for each problem code which status it has", () => {
    expect(Object.keys(PROBLEMS)).toEqual(
      (resolve("#/components/schemas/Problem") as { properties: { code: { enum: string[] } } }).properties.code.enum,
    );
  });
});

describe("the catalogue for clients", () => {
  it("holds all functions and keeps the quotations of the source back", () => {
    const text = JSON.stringify(presentCatalogue());
    expect(presentCatalogue().ztmm.pillars.flatMap((pillar) => pillar.functions)).toHaveLength(ztmmFunctions.size);
    expect(text).not.toContain('"covers"');
    // The newest version alone, with what its criteria are called and add.
    const { version, pillars } = presentCatalogue().ztmm;
    expect(version).toBe(ztmm.version);
    const shown = pillars.flatMap((pillar) => pillar.functions.flatMap(criteriaOf));
    const asked = [...ztmmFunctions.values()].flatMap(criteriaOf);
    expect(shown).toEqual(asked.map(({ covers: _, ...criterion }) => criterion));
    expect(pillars.map(({ definition }) => definition)).toEqual(ztmm.pillars.map(({ definition }) => definition));
    expect(text.match(/"unofficial":true/g)).toHaveLength(ztmmFunctions.size);
  });
});
