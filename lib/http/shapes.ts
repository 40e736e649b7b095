/** Shapes that have a name in the document: Zod schemas with `.meta({ id: "Unit" })`, beside the noun that they belong to. */
import { z } from "zod";
import { type Contract, refusals } from "./contract";
import { problemSchema } from "./problem";

type Json = Record<string, unknown>;

/** The name of a shape. */
export function shapeName(schema: z.ZodType): string {
  const name = schema.meta()?.id;
  if (!name) throw new Error("A schema of the interface has no name: give it one with .meta({ id })");
  return name;
}

/** A shape and those within it, by name; `io`: as it may be sent, or as it leaves the server. */
function definitionsOf(schema: z.ZodType, io: "input" | "output"): Record<string, Json> {
  const { $defs = {} } = z.toJSONSchema(schema, { io });
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

const bodiesOf = (operations: readonly Contract[]) => operations.flatMap(({ body }) => body?.schema ?? []);

/** The names of what bodies hold; every other shape is part of an answer. */
export const bodyNames = (operations: readonly Contract[]) => new Set(bodiesOf(operations).map(shapeName));

const answersOf = (operations: readonly Contract[]) =>
  operations.flatMap(({ result, more = [] }) =>
    [result, ...(result.events ?? []), ...more].flatMap(({ schema }) => schema ?? []),
  );

/** The names of the shapes of an operation and of those within them, in the order in which one meets them. */
export function shapeNamesOf(operation: Contract, schemas: Readonly<Record<string, unknown>>): string[] {
  const own = [...bodiesOf([operation]), ...answersOf([operation])].map(shapeName);
  const names = new Set(refusals(operation).length > 0 ? [...own, shapeName(problemSchema)] : own);
  // What is added while the set is gone through is met as well.
  for (const name of names)
    for (const [, inner] of JSON.stringify(schemas[name] ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      if (inner !== undefined) names.add(inner);
  return [...names].filter((name) => name in schemas);
}

/** The shapes of all answers, then those of all bodies, by name. */
export function shapesOf(operations: readonly Contract[]): Record<string, Json> {
  const answers = answersOf(operations);
  return Object.assign(
    {},
    ...[...answers, problemSchema].map((schema) => definitionsOf(schema, "output")),
    ...bodiesOf(operations).map((schema) => definitionsOf(schema, "input")),
  );
}
