/** The OpenAPI 3.1 document, made of the operations and of the Zod schemas that validate. */
import { z } from "zod";
import { KEY_MAX } from "@/lib/idempotency/rules";
import packageJson from "@/package.json";
import { MAX_BODY_BYTES } from "./body";
import { type Operation, paramNames, refusals, TAGS } from "./contract/operation";
import { OPERATIONS } from "./contract/operations";
import { ANSWER_SCHEMAS, BODY_SCHEMAS } from "./contract/schemas";
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

const DESCRIPTION = `The interface of Tenet for scripts. Whoever signs in or sends a token sees here what the role may see on the screens.

- **Tokens** are made in Admin, Tokens, and sent as \`Authorization: Bearer tnt_...\`. A token belongs to one organisation and never exceeds its creator's present role.
- **Sessions** work too: GET \`/api/auth/csrf\`, then POST the form \`csrfToken\`, \`email\`, \`password\` to \`/api/auth/callback/credentials\`. A write with the session cookie needs the header \`Origin\`.
- **Versions**: what can be edited has an \`ETag\`. Send it as \`If-Match\` with a write. \`*\` means "whatever is stored" and gives up the protection from overwriting somebody else's change; a weak tag matches nothing.
- **Retries**: where \`Idempotency-Key\` is listed, the same key with the same body, byte for byte, gets the first answer again for 24 hours; with another body 422. Refusals are not kept.
- **Lists** are paged: \`{items, nextCursor}\`. Unknown query parameters are ignored; one that is given twice is refused.
- **Bodies** are JSON in UTF-8, at most ${MAX_BODY_BYTES.toLocaleString("en")} bytes. Unknown fields are ignored.
- **Checks** run in the order 401, 404, 403, 409, 428, 412, 422; a body that cannot be read (413, 415, 400) is refused in the place of 422.
- A method that an address does not have is answered with 405 and \`Allow\`. HEAD works wherever GET does.`;

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

const nameOf = (schema: z.ZodType): string => {
  const all = Object.entries({ ...ANSWER_SCHEMAS, ...BODY_SCHEMAS });
  const found = all.find(([, named]) => named === schema);
  if (!found) throw new Error("A schema of the contract has no name in contract/schemas.ts");
  return found[0];
};

const content = (schema: z.ZodType, example: unknown, type = "application/json") => ({
  [type]: { schema: ref("schemas", nameOf(schema)), ...(example === undefined ? {} : { example }) },
});

function queryParameters(operation: Operation): Json[] {
  if (!operation.query) return [];
  const { properties = {} } = z.toJSONSchema(operation.query, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Json;
    return { name, in: "query", description, schema };
  });
}

function parametersOf(operation: Operation): Json[] {
  return [
    ...paramNames(operation.path).map((name) => ref("parameters", name)),
    ...queryParameters(operation),
    ...(operation.needsVersion ? [ref("parameters", "ifMatch")] : []),
    ...(operation.isRepeatable ? [ref("parameters", "idempotencyKey")] : []),
  ];
}

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
    parameters: parametersOf(operation),
    ...(body ? { requestBody: { required: true, content: content(body.schema, body.example) } } : {}),
    responses: responsesOf(operation),
  };
}

const parameter = (name: string, where: "path" | "header", description: string, schema: Json = { type: "string" }) => ({
  name,
  in: where,
  required: where === "path",
  description,
  schema,
});

const PARAMETERS = {
  organization: parameter("organization", "path", "The organisation's slug, as in the address of its screens."),
  id: parameter("id", "path", "The id."),
  functionKey: parameter("functionKey", "path", "A function of the model, identity.authentication."),
  ifMatch: {
    ...parameter("If-Match", "header", "The ETag of the version that the change was made on. Without it: 428."),
    required: true,
  },
  idempotencyKey: parameter(
    "Idempotency-Key",
    "header",
    "Chosen by the client, for example a UUID; for safe retries.",
    {
      type: "string",
      minLength: 1,
      maxLength: KEY_MAX,
    },
  ),
};

const HEADERS = {
  ETag: { description: "The version, to send back as If-Match.", schema: { type: "string" }, example: '"3"' },
  Location: { description: "The address of what was created.", schema: { type: "string" } },
};

function responses(): Json {
  const problem = content(ANSWER_SCHEMAS.Problem, undefined, "application/problem+json");
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([status, { name, description }]) => [
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
