/** Route handlers for Next: every method of a path answers, known or not, and every refusal is a problem document. */
import { openapiPath } from "@/lib/base/data-addresses";
import { AppError, notFound } from "@/lib/errors";
import type { KeptAnswer } from "@/lib/idempotency/commands";
import { actorOfRequest, callerOf } from "./caller";
import type { Operation } from "./contract/operation";
import type { Endpoint, StreamAnswer } from "./endpoint";
import { isKnown } from "./preconditions";
import { HttpRefusal, problemResponse } from "./problem";

/** Where a path has no part in brackets, Next gives no params at all. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };

/** A route handler; `operation` is what it serves, absent where the path does not have the method. */
export type Handler = {
  (request: Request, context: Context): Promise<Response>;
  operation?: Operation;
};

export type Handlers = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>;

/** Next gives the parts of a path as they are in the address. */
function decoded(value: string | string[] | undefined): string {
  try {
    return decodeURIComponent([value ?? ""].flat().join("/"));
  } catch {
    throw notFound("This address");
  }
}

async function readParams(context: Context): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries((await context.params) ?? {}).map(([name, value]) => [name, decoded(value)]),
  );
}

/** What keeps an answer that goes on from being held back: by Next's compression, and by proxies such as nginx. */
const STREAM_HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

function toResponse(request: Request, answer: KeptAnswer | StreamAnswer): Response {
  if ("stream" in answer) return new Response(answer.stream, { status: 200, headers: STREAM_HEADERS });
  const { status, headers, text } = answer;
  const all = { "Cache-Control": "no-store", ...headers };
  if (headers.ETag && ["GET", "HEAD"].includes(request.method) && isKnown(request, headers.ETag))
    return new Response(null, { status: 304, headers: all });
  if (text === null) return new Response(null, { status, headers: all });
  return new Response(text, { status, headers: { "Content-Type": "application/json", ...all } });
}

/** The same answer without its body. */
async function withoutBody(response: Promise<Response>): Promise<Response> {
  const { status, headers } = await response;
  return new Response(null, { status, headers });
}

/** Sign-in, and membership where an organisation is named: asked before anything is said about the path. */
async function requireCaller(request: Request, params: Record<string, string>): Promise<void> {
  if (params.organization === undefined) await callerOf(request);
  else await actorOfRequest(request, params.organization);
}

/** The handlers of one path: those of `endpoints`, HEAD and OPTIONS, and 405 for the other methods. */
export function serve(...endpoints: Endpoint[]): Handlers {
  const find = (method: string) => endpoints.find(({ operation }) => operation.method === method);
  const isPublic = endpoints.every(({ operation }) => operation.access === "public");
  const methods = endpoints.map(({ operation }) => operation.method as string);
  const allow = [...methods, ...(find("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");

  const handler = (method: string): Handler => {
    const endpoint = find(method);
    const handle: Handler = async (request, context) => {
      try {
        const params = await readParams(context);
        if (endpoint) return toResponse(request, await endpoint.answer(request, params));
        if (!isPublic) await requireCaller(request, params);
        if (method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allow } });
        throw new HttpRefusal("method_not_allowed", `This address answers ${allow}.`, { Allow: allow });
      } catch (error) {
        return problemResponse(error, request);
      }
    };
    return endpoint ? Object.assign(handle, { operation: endpoint.operation }) : handle;
  };

  const GET = handler("GET");
  return {
    GET,
    HEAD: (request, context) => withoutBody(GET(request, context)),
    POST: handler("POST"),
    PUT: handler("PUT"),
    PATCH: handler("PATCH"),
    DELETE: handler("DELETE"),
    OPTIONS: handler("OPTIONS"),
  };
}

/** Handlers of every address below /api that is nothing: 401 without sign-in, else 404. */
export function serveNothing(): Handlers {
  const nothing: Handler = async (request) => {
    try {
      await callerOf(request);
      throw new AppError("not_found", `There is nothing at this address. GET ${openapiPath} lists what there is.`);
    } catch (error) {
      return problemResponse(error, request);
    }
  };
  const HEAD: Handler = (request, context) => withoutBody(nothing(request, context));
  return { GET: nothing, HEAD, POST: nothing, PUT: nothing, PATCH: nothing, DELETE: nothing, OPTIONS: nothing };
}
