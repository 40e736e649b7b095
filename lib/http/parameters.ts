import { z } from "zod";
import { type Contract, paramNames } from "./contract";
import { KEY_MAX } from "./idempotency-key";

/** A parameter as OpenAPI writes it; `schema` is a JSON Schema. */
export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
};

const text = { type: "string" };

/** Parameters that operations of many nouns have, by their names in the document. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  organization: {
    name: "organization",
    in: "path",
    required: true,
    description: "The organisation's slug, as in the address of its screens.",
    schema: text,
  },
  id: { name: "id", in: "path", required: true, description: "The id.", schema: text },
  key: { name: "key", in: "path", required: true, description: "The key, as the list gives it.", schema: text },
  ifMatch: {
    name: "If-Match",
    in: "header",
    required: true,
    description: "The ETag of the version that the change was made on. Without it: 428.",
    schema: text,
  },
  idempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "Chosen by the client, for example a UUID: makes a retry safe.",
    schema: { ...text, minLength: 1, maxLength: KEY_MAX },
  },
};

/** What an operation takes in its path and headers, by their names in the document. */
export function sharedParameters({
  path,
  params = {},
  needsVersion,
  isRepeatable,
}: Contract): Record<string, Parameter> {
  const own = ([name, description]: [string, string]): [string, Parameter] => [
    name,
    { name, in: "path", required: true, description, schema: text },
  ];
  const known: Record<string, Parameter> = { ...PARAMETERS, ...Object.fromEntries(Object.entries(params).map(own)) };
  const names = [
    ...paramNames(path),
    ...(needsVersion ? ["ifMatch"] : []),
    ...(isRepeatable ? ["idempotencyKey"] : []),
  ];
  return Object.fromEntries(
    names.map((name) => {
      const parameter = known[name];
      if (!parameter) throw new Error(`Say in params of ${path} what {${name}} is`);
      return [name, parameter];
    }),
  );
}

/** What an operation takes in its query, from the schema that checks it. */
export function queryParameters({ query }: Contract): Parameter[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description = "", ...schema } = property as { description?: string };
    return { name, in: "query", required: required.includes(name), description, schema };
  });
}

/** Everything an operation takes beside its body. */
export const parametersOf = (operation: Contract): Parameter[] => [
  ...Object.values(sharedParameters(operation)),
  ...queryParameters(operation),
];
