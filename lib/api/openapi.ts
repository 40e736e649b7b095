/** The OpenAPI 3.1 document, made of the operations and of the Zod schemas that validate. */
import { z } from "zod";
import packageJson from "@/package.json";
import { BASICS } from "./contract/basics";
import { type Operation, refusals, type StreamEvent, TAGS } from "./contract/operation";
import { OPERATIONS } from "./contract/operations";
import { ANSWER_SCHEMAS, BODY_SCHEMAS, shapeName } from "./contract/schemas";
import { PARAMETERS, queryParameters, sharedParameters } from "./parameters";
import { REFUSALS } from "./refusals";

type Json = Record<string, unknown>;
export type OpenApi = {
  openapi: string;
  info: Json;
  servers: Json[];
  tags: { name: string; description: string }[];
  security: Json[];
  paths: Record<string, Record<string, Json>>;
  components: {
    schemas: Record<string, Json>;
    parameters: Json;
    headers: Json;
    responses: Json;
    securitySchemes: Json;
  };
};

const DESCRIPTION = [
  "The interface of Tenet for scripts. Whoever signs in or sends a token sees here what the role may see on the screens.",
  ...BASICS.map(({ term, text }) => `- **${term}**: ${text}`),
].join("\n");

const ref = (kind: "schemas" | "parameters" | "headers" | "responses", name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

function componentsOf(schemas: Record<string, z.ZodType>, io: "input" | "output"): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, uri: (id) => ref("schemas", id).$ref }).schemas;
  // The identifiers are for separate files; here a schema's place in the document is its name.
  return Object.fromEntries(Object.entries(made).map(([id, { $schema, $id, ...schema }]) => [id, schema as Json]));
}

const content = (schema: z.ZodType, example: unknown, type = "application/json") => ({
  [type]: { schema: ref("schemas", shapeName(schema)), ...(example === undefined ? {} : { example }) },
});

/** OpenAPI 3.1 has no words for events: the media type is a text, its example shows one of each, x-events their shapes. */
const eventContent = (events: readonly StreamEvent[]) => ({
  "text/event-stream": {
    schema: { type: "string" },
    example: events.map(({ name, example }) => `event: ${name}\ndata: ${JSON.stringify(example)}\n\n`).join(""),
    "x-events": Object.fromEntries(
      events.map(({ name, description, schema }) => [name, { description, data: ref("schemas", shapeName(schema)) }]),
    ),
  },
});

function responsesOf(operation: Operation): Record<string, Json> {
  const { result, hasVersion, conflict, more = [] } = operation;
  const headers = {
    ...(hasVersion ? { ETag: ref("headers", "ETag") } : {}),
    ...(result.status === 201 ? { Location: ref("headers", "Location") } : {}),
  };
  const success = {
    description: result.description,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(result.schema ? { content: content(result.schema, result.example) } : {}),
    ...(result.events ? { content: eventContent(result.events) } : {}),
    ...(result.csv ? { content: { "text/csv": { schema: { type: "string" }, example: result.example } } } : {}),
  };
  const refused = refusals(operation).map((status): [string, Json] => [
    String(status),
    status === 409 && conflict
      ? { description: conflict, content: content(ANSWER_SCHEMAS.Problem, undefined, "application/problem+json") }
      : ref("responses", String(REFUSALS[status]?.name)),
  ]);
  const others = more.map(({ status, description, schema }): [string, Json] => [
    String(status),
    { description, content: content(schema, undefined) },
  ]);
  return Object.fromEntries([[String(result.status), success], ...refused, ...others]);
}

function presentOperation(operation: Operation): Json {
  const { id, tag, summary, description, access, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(access === "public" ? { security: [] } : {}),
    parameters: [...sharedParameters(operation).map((name) => ref("parameters", name)), ...queryParameters(operation)],
    ...(body ? { requestBody: { required: true, content: content(body.schema, body.example) } } : {}),
    responses: responsesOf(operation),
  };
}

const HEADERS = {
  ETag: { description: "The version, to send back as If-Match.", schema: { type: "string" }, example: '"3"' },
  Location: { description: "The address of what was created.", schema: { type: "string" } },
};

/** The refusals that operations refer to; 409 is told by each in its own words. */
function responses(): Json {
  const problem = content(ANSWER_SCHEMAS.Problem, undefined, "application/problem+json");
  const used = new Set(OPERATIONS.flatMap(refusals).filter((status) => status !== 409));
  return Object.fromEntries(
    Object.entries(REFUSALS)
      .filter(([status]) => used.has(Number(status)))
      .map(([status, { name, description }]) => [
        name,
        { description, ...(status === "304" ? {} : { content: problem }) },
      ]),
  );
}

let made: OpenApi | undefined;

/** The document, made once. */
export function openApi(): OpenApi {
  if (made) return made;
  const paths: OpenApi["paths"] = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: presentOperation(operation) };
  made = {
    openapi: "3.1.0",
    info: {
      title: "Tenet",
      version: packageJson.version,
      description: DESCRIPTION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { ...componentsOf(ANSWER_SCHEMAS, "output"), ...componentsOf(BODY_SCHEMAS, "input") },
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: responses(),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token, tnt_..." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "The cookie of a browser that signed in; behind https its name begins with __Secure-.",
        },
      },
    },
  };
  return made;
}
