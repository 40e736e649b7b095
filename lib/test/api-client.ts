/** Calls the HTTP interface in a test as Next would: finds the route of an address and gives it a Request. */
import fs from "node:fs";
import path from "node:path";
import { encode } from "next-auth/jwt";
import { expect } from "vitest";
import type { TokenScope } from "@/lib/access/policy";
import { type Operation, refusals } from "@/lib/api/contract/operation";
import { problem } from "@/lib/api/contract/schemas";
import type { Handler, Handlers } from "@/lib/api/serve";
import type { Actor } from "@/lib/auth/actor";
import { sessionCookieName } from "@/lib/auth/options";
import { ABSOLUTE_MS } from "@/lib/auth/rules";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { database } from "@/lib/db";
import { authSecret } from "@/lib/env";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const ORIGIN = "http://tenet.test";

export type Route = { path: string; handlers: Handlers };

/** Every route below app/api except next-auth's, its path as a template, in the order in which they are tried. */
export async function loadRoutes(): Promise<Route[]> {
  const files = fs
    .readdirSync(path.join(ROOT, "app/api"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts" && !file.startsWith("auth/"));
  const routes = files.map(async (file) => ({
    path: `/api/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, "{$1}"),
    handlers: (await import(path.join(ROOT, "app/api", file))) as Handlers,
  }));
  // As Next chooses: a part that is written out before one that stands for anything.
  const order = (route: Route) => route.path.replaceAll(/[[{]/g, "~");
  return (await Promise.all(routes)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const asPattern = (template: string) =>
  template.includes("[[")
    ? /^\/api/
    : new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

/** Who calls: headers that say so. */
export type Credentials = Record<string, string>;

/** The cookie of somebody who has just signed in, as a browser on the same site sends it. */
export async function buildSession(actor: Actor): Promise<Credentials> {
  const secret = newSecret();
  const expiresAt = new Date(Date.now() + ABSOLUTE_MS);
  await database().session.create({ data: { secretHash: hashSecret(secret), userId: actor.userId, expiresAt } });
  const cookie = await encode({ token: { sid: secret }, secret: authSecret() });
  return { cookie: `theme=dark; ${sessionCookieName()}=${cookie}`, origin: ORIGIN };
}

/** A token that `actor` has made. */
export async function buildToken(
  actor: Actor,
  scopes: readonly TokenScope[],
  more: { expiresAt?: Date; revokedAt?: Date } = {},
): Promise<Credentials> {
  const secret = newSecret("tnt_");
  const { organizationId, userId: createdById } = actor;
  const expiresAt = new Date(Date.now() + 60 * 60_000);
  const row = { organizationId, createdById, name: "test", scopes: [...scopes], hash: hashSecret(secret) };
  await database().apiToken.create({ data: { ...row, expiresAt, ...more } });
  return { authorization: `Bearer ${secret}` };
}

export type Answer = { status: number; headers: Headers; text: string; json: unknown };

export type Call = {
  as?: Credentials | undefined;
  headers?: Record<string, string>;
  /** Sent as JSON; a string or bytes as they are. */
  body?: unknown;
};

const routes = loadRoutes();

const isJson = (headers: Headers) => /[/+]json\b/.test(headers.get("content-type") ?? "");
const isStream = (headers: Headers) => headers.get("content-type") === "text/event-stream";

/** Fails unless the answer is one that the contract lists for the operation, in exactly the shape it names. */
function holdContract(operation: Operation, { status, headers, json }: Answer): void {
  const { result, more = [] } = operation;
  const schema = [result, ...more].find((listed) => listed.status === status)?.schema;
  expect(headers.get("cache-control")).toBe(isStream(headers) ? "no-store, no-transform" : "no-store");
  expect(isStream(headers)).toBe(status === result.status && result.events !== undefined);
  if (status === result.status) expect(headers.has("etag")).toBe(operation.hasVersion === true);
  else if (!schema) expect(refusals(operation)).toContain(status);
  if (schema) expect(schema.parse(json)).toEqual(json);
}

/** Fails unless a refusal is a problem document whose status is that of the answer. */
function holdProblem({ status, headers, json }: Answer): void {
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(problem.parse(json)).toEqual(json);
  expect(json).toMatchObject({ status });
}

type Sent = { response: Response; handler: Handler };

/** Sends a request to `address` ("/api/v1/me?x=1"). `signal` aborts when its reader is gone. */
async function send(
  method: keyof Handlers,
  address: string,
  { as, headers, body }: Call,
  signal: AbortSignal | null = null,
): Promise<Sent> {
  const url = new URL(address, ORIGIN);
  const pathname = address.split("?")[0] ?? "";
  const found = (await routes).find((route) => asPattern(route.path).test(pathname));
  if (!found) throw new Error(`No route for ${address}`);
  const params = asPattern(found.path).exec(pathname)?.groups;
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const request = new Request(url, {
    method,
    signal,
    headers: {
      host: url.host,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...as,
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  const handler: Handler = found.handlers[method];
  return { handler, response: await handler(request, { params: Promise.resolve(params) }) };
}

/** Opens a stream at `address`: its answer, to be read by the caller. */
export async function openStream(
  address: string,
  { as, headers = {} }: Pick<Call, "as" | "headers">,
  signal?: AbortSignal,
): Promise<Response> {
  return (await send("GET", address, { as, headers }, signal)).response;
}

/** As `send`; reads the answer and holds it to the contract. Of a stream it reads nothing and goes. */
export async function call(method: keyof Handlers, address: string, request: Call = {}): Promise<Answer> {
  const { response, handler } = await send(method, address, request);
  if (isStream(response.headers)) await response.body?.cancel();
  const text = response.bodyUsed ? "" : await response.text();
  const { status, headers: answered } = response;
  const answer = { status, headers: answered, text, json: text !== "" && isJson(answered) ? JSON.parse(text) : null };
  if (handler.operation) holdContract(handler.operation, answer);
  if (status >= 400 && status !== 503 && method !== "HEAD") holdProblem(answer);
  return answer;
}
