/** Calls the HTTP interface in a test as Next would: gives the route a Request. */
import { encode } from "next-auth/jwt";
import { expect } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/api/[[...path]]/route";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import type { Actor } from "@/lib/access/actor";
import type { TokenScope } from "@/lib/access/policy";
import { sessionCookieName } from "@/lib/auth/options";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { ABSOLUTE_MS } from "@/lib/auth/session-rules";
import { authSecret } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import { type Contract, refusals } from "@/lib/http/contract";
import { problemSchema } from "@/lib/http/problem";
import { routerOf } from "@/lib/http/router";
import type { Handlers } from "@/lib/http/serve";

export const ORIGIN = "http://tenet.test";

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

const handlers: Handlers = { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT };
const find = routerOf(OPERATIONS);

const isJson = (headers: Headers) => /[/+]json\b/.test(headers.get("content-type") ?? "");
const isStream = (headers: Headers) => headers.get("content-type") === "text/event-stream";

/** Fails unless the answer is one that the contract lists for the operation, in exactly the shape it names. */
function holdContract(operation: Contract, { status, headers, json }: Answer): void {
  const { result, more = [] } = operation;
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  const isFile = status === result.status && type in (result.files ?? {});
  const schema = isFile ? null : [result, ...more].find((listed) => listed.status === status)?.schema;
  expect(headers.get("cache-control")).toBe(isStream(headers) ? "no-store, no-transform" : "no-store");
  expect(isStream(headers)).toBe(status === result.status && result.events !== undefined);
  if (status === result.status) expect(headers.has("etag")).toBe(operation.hasVersion === true);
  else if (!schema) expect(refusals(operation)).toContain(status);
  if (schema) expect(schema.parse(json)).toEqual(json);
}

/** Fails unless a refusal is a problem document whose status is that of the answer. */
function holdProblem({ status, headers, json }: Answer): void {
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(problemSchema.parse(json)).toEqual(json);
  expect(json).toMatchObject({ status });
}

/** Sends a request to `address` ("/api/v1/me?x=1"). `signal` aborts when its reader is gone. */
async function send(
  method: keyof Handlers,
  address: string,
  { as, headers, body }: Call,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const url = new URL(address, ORIGIN);
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
  return handlers[method](request);
}

/** Opens a stream at `address`: its answer, to be read by the caller. */
export async function openStream(
  address: string,
  { as, headers = {} }: Pick<Call, "as" | "headers">,
  signal?: AbortSignal,
): Promise<Response> {
  return send("GET", address, { as, headers }, signal);
}

/** As `send`; reads the answer and holds it to the contract. Of a stream it reads nothing and goes. */
export async function call(method: keyof Handlers, address: string, request: Call = {}): Promise<Answer> {
  const response = await send(method, address, request);
  if (isStream(response.headers)) await response.body?.cancel();
  const text = response.bodyUsed ? "" : await response.text();
  const { status, headers: answered } = response;
  const answer = { status, headers: answered, text, json: text !== "" && isJson(answered) ? JSON.parse(text) : null };
  const operation = find(new URL(address, ORIGIN).pathname)?.operations.find((one) => one.method === method);
  if (operation) holdContract(operation, answer);
  if (status >= 400 && status !== 503 && method !== "HEAD") holdProblem(answer);
  return answer;
}
