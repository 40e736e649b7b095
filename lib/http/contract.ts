/** What an operation of the HTTP interface promises, as data: checks, the OpenAPI document and the tests all read it. */
import type { z } from "zod";
import type { Action } from "@/lib/access/policy";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** Groups of operations, in the order in which the documentation shows them. */
export const TAGS = {
  Account: "Who is asking, and whether the server is well.",
  Model: "The published model that assessments answer, and this document.",
  Units: "What is assessed: organisation, components and systems, as a tree.",
  Assessments: "One unit in one quarter: its answers and its score.",
  Checklist: "The implementation checklist: per unit, what is done, by whom, and when it is looked at again.",
  Programme: "The registers of the programme, and what follows from them and from the answers.",
  Organisation: "What holds for the whole organisation, and who is in it.",
  Audit: "What was done, by whom, when and from where: append only, chained by SHA-256.",
} as const;
export type Tag = keyof typeof TAGS;

export type Result<R extends z.ZodType = z.ZodType> = {
  status: 200 | 201 | 204;
  description: string;
  /** Null for 204, for events and for files. */
  schema: R | null;
  example?: unknown;
  /** The answer is a file with this name; its example is the text. `schema` is then null. */
  csv?: { fileName: string };
  /** What the answer may be instead, as the query asks: files by their media type, each with an example. */
  files?: Readonly<Record<string, string>>;
  /** The answer goes on, as text/event-stream: what it carries. `schema` is then null. */
  events?: readonly StreamEvent[];
};

/** An event of an answer that goes on: its name, when it comes, and the JSON that is its data. */
export type StreamEvent = { name: string; description: string; schema: z.ZodType; example: unknown };

/** "public" without sign-in, "signed-in" for everybody who is, else the action that the role and token must have. */
export type Access = "public" | "signed-in" | Action;

export type Contract<
  P extends string = string,
  Q extends z.ZodObject = z.ZodObject,
  R extends z.ZodType = z.ZodType,
  A extends Access = Access,
  B extends z.ZodType = z.ZodType,
> = {
  /** The operationId, camel case, unique. */
  id: string;
  method: Method;
  /** Template: "/api/v1/o/{organization}/units/{id}". */
  path: P;
  /** What the names in the path stand for, those aside that PARAMETERS describes for all operations. */
  params?: Readonly<Record<string, string>>;
  tag: Tag;
  summary: string;
  description?: string;
  access: A;
  query?: Q;
  body?: { schema: B; example: unknown };
  result: Result<R>;
  /** The answer carries an ETag. */
  hasVersion?: boolean;
  /** The request must carry If-Match. */
  needsVersion?: boolean;
  /** The request may carry an Idempotency-Key. */
  isRepeatable?: boolean;
  /** When it answers 409, in words. */
  conflict?: string;
  /** Statuses that only this operation has, with their meaning and schema. */
  more?: { status: number; description: string; schema: z.ZodType }[];
};

/** What an operation answers with. Callers in the browser import the operation as a type, and with it no code. */
export type AnswerOf<C extends Contract> = z.output<NonNullable<C["result"]["schema"]>>;

/** What the body of an operation may hold. */
export type BodyOf<C extends Contract> = z.input<NonNullable<C["body"]>["schema"]>;

/** The names in a path template, "id" in "/units/{id}". */
export type ParamsOf<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? { [K in Name]: string } & ParamsOf<Rest>
  : unknown;

export const paramNames = (path: string): string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? "");

/** Is the thing asked for one among others, named by an id in the path? (The organisation is everybody's first part.) */
export const namesOne = (path: string): boolean => paramNames(path).some((name) => name !== "organization");

/** Statuses of refusals that an operation can answer with, ascending. */
export function refusals(operation: Contract): number[] {
  if (operation.access === "public") return [];
  const { method, path, body, query, hasVersion, needsVersion, isRepeatable, conflict, access } = operation;
  const isWrite = method !== "GET";
  const statuses: [number, boolean][] = [
    [304, method === "GET" && hasVersion === true],
    [
      400,
      body !== undefined ||
        query !== undefined ||
        hasVersion === true ||
        needsVersion === true ||
        isRepeatable === true,
    ],
    [401, true],
    [403, access !== "signed-in" || isWrite],
    [404, paramNames(path).length > 0],
    [409, conflict !== undefined],
    [412, needsVersion === true],
    [413, body !== undefined],
    [415, body !== undefined],
    [422, true],
    [428, needsVersion === true],
    [429, operation.result.events !== undefined],
    [500, true],
    [503, true],
  ];
  return statuses.filter(([, can]) => can).map(([status]) => status);
}
