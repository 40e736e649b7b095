import { z } from "zod";
import { KEY_MAX } from "@/lib/idempotency/rules";
import { type Operation, paramNames } from "./contract/operation";

/** A parameter as OpenAPI writes it; `schema` is a JSON Schema. */
export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
};

const text = { type: "string" };

/** Parameters that several operations have, by their names in the document. */
export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  organization: {
    name: "organization",
    in: "path",
    required: true,
    description: "The organisation's slug, as in the address of its screens.",
    schema: text,
  },
  id: { name: "id", in: "path", required: true, description: "The id.", schema: text },
  kind: {
    name: "kind",
    in: "path",
    required: true,
    description: "The key of a register, such as challenges; GET /registers lists them.",
    schema: text,
  },
  functionKey: {
    name: "functionKey",
    in: "path",
    required: true,
    description: "A function of the model, such as identity.authentication.",
    schema: text,
  },
  key: { name: "key", in: "path", required: true, description: "The key, as the list gives it.", schema: text },
  itemId: {
    name: "itemId",
    in: "path",
    required: true,
    description: "An item of the checklist, such as identity-access.f2.",
    schema: text,
  },
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

/** The names in PARAMETERS of what an operation takes in its path and headers. */
export const sharedParameters = (operation: Operation): string[] => [
  ...paramNames(operation.path),
  ...(operation.needsVersion ? ["ifMatch"] : []),
  ...(operation.isRepeatable ? ["idempotencyKey"] : []),
];

/** What an operation takes in its query, from the schema that checks it. */
export function queryParameters({ query }: Operation): Parameter[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description = "", ...schema } = property as { description?: string };
    return { name, in: "query", required: required.includes(name), description, schema };
  });
}

/** Everything an operation takes beside its body. */
export const parametersOf = (operation: Operation): Parameter[] => [
  ...sharedParameters(operation).flatMap((name) => PARAMETERS[name] ?? []),
  ...queryParameters(operation),
];
