/** The OpenAPI 3.1 document, made of the operations and of the Zod schemas that validate. */
import { z } from "zod";
import packageJson from "@/package.json";
import { BASICS } from "./basics";
import { type Contract, refusals, type StreamEvent, TAGS } from "./contract";
import { accountOperation } from "./operation";
import { queryParameters, sharedParameters } from "./parameters";
import { problemSchema } from "./problem";
import { REFUSALS } from "./refusals";
import { shapeName, shapesOf } from "./shapes";

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

const fileContent = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([type, example]) => [type, { schema: { type: "string" }, example }]));

function responsesOf(operation: Contract): Record<string, Json> {
  const { result, hasVersion, conflict, more = [] } = operation;
  const headers = {
    ...(hasVersion ? { ETag: ref("headers", "ETag") } : {}),
    ...(result.status === 201 ? { Location: ref("headers", "Location") } : {}),
  };
  const success = {
    description: result.description,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(result.schema
      ? { content: { ...content(result.schema, result.example), ...fileContent(result.files ?? {}) } }
      : {}),
    ...(result.events ? { content: eventContent(result.events) } : {}),
    ...(result.csv ? { content: { "text/csv": { schema: { type: "string" }, example: result.example } } } : {}),
  };
  const refused = refusals(operation).map((status): [string, Json] => [
    String(status),
    status === 409 && conflict
      ? { description: conflict, content: content(problemSchema, undefined, "application/problem+json") }
      : ref("responses", String(REFUSALS[status]?.name)),
  ]);
  const others = more.map(({ status, description, schema }): [string, Json] => [
    String(status),
    { description, content: content(schema, undefined) },
  ]);
  return Object.fromEntries([[String(result.status), success], ...refused, ...others]);
}

function presentOperation(operation: Contract): Json {
  const { id, tag, summary, description, access, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(access === "public" ? { security: [] } : {}),
    parameters: [
      ...Object.keys(sharedParameters(operation)).map((name) => ref("parameters", name)),
      ...queryParameters(operation),
    ],
    ...(body ? { requestBody: { required: true, content: content(body.schema, body.example) } } : {}),
    responses: responsesOf(operation),
  };
}

const HEADERS = {
  ETag: { description: "The version, to send back as If-Match.", schema: { type: "string" }, example: '"3"' },
  Location: { description: "The address of what was created.", schema: { type: "string" } },
};

/** The refusals that operations refer to; 409 is told by each in its own words. */
function responses(operations: readonly Contract[]): Json {
  const problem = content(problemSchema, undefined, "application/problem+json");
  const used = new Set(operations.flatMap(refusals).filter((status) => status !== 409));
  return Object.fromEntries(
    Object.entries(REFUSALS)
      .filter(([status]) => used.has(Number(status)))
      .map(([status, { name, description }]) => [
        name,
        { description, ...(status === "304" ? {} : { content: problem }) },
      ]),
  );
}

/** The document of these operations. */
export function openApiOf(operations: readonly Contract[]): OpenApi {
  const paths: OpenApi["paths"] = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: presentOperation(operation) };
  return {
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
      schemas: shapesOf(operations),
      parameters: Object.assign({}, ...operations.map(sharedParameters)),
      headers: HEADERS,
      responses: responses(operations),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An API token, tnt_..." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "tenet-INSTALLATION.session-token",
          description:
            "The cookie of a browser that signed in. INSTALLATION stands for eight characters that each installation has of its own; behind https the name begins with __Secure-.",
        },
      },
    },
  };
}

const documentShape = z
  .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
  .meta({ id: "OpenApi" });

/** The operation that gives the document; the document lists this operation too, so it is made when it is asked for. */
export const openApiOperation = (document: () => OpenApi) =>
  accountOperation(
    {
      id: "readOpenApi",
      method: "GET",
      path: "/api/v1/openapi.json",
      tag: "Model",
      summary: "This interface as an OpenAPI 3.1 document",
      access: "signed-in",
      result: { status: 200, description: "The document.", schema: documentShape },
    },
    async () => ({ body: document() }),
  );
