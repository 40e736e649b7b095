/** The route handlers of all operations: every method of every address answers, and every refusal is a problem document. */
import { openapiPath } from "@/lib/base/data-addresses";
import { AppError } from "@/lib/base/errors";
import { actorOfRequest, callerOf } from "./caller";
import type { KeptAnswer } from "./idempotency";
import type { Operation, StreamAnswer } from "./operation";
import { isKnown } from "./preconditions";
import { HttpRefusal, problemResponse } from "./problem";
import { type Place, routerOf } from "./router";

type Handler = (request: Request) => Promise<Response>;

export type Handlers = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>;

/** What keeps an answer that goes on from being held back: by Next's compression, and by proxies such as nginx. */
const STREAM_HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

function toResponse(request: Request, answer: KeptAnswer | StreamAnswer): Response {
  if ("stream" in answer)
    return new Response(answer.stream, {
      status: 200,
      headers: answer.headers ? { "Cache-Control": "no-store", ...answer.headers } : STREAM_HEADERS,
    });
  const { status, headers, text } = answer;
  const all = { "Cache-Control": "no-store", ...headers };
  if (headers.ETag && ["GET", "HEAD"].includes(request.method) && isKnown(request, headers.ETag))
    return new Response(null, { status: 304, headers: all });
  if (text === null) return new Response(null, { status, headers: all });
  return new Response(text, { status, headers: { "Content-Type": "application/json", ...all } });
}

/** The methods of an address as Allow lists them. */
function allowOf({ operations }: Place): string {
  const methods: string[] = operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ method }) => method);
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

/** The answer to a method that none of the operations of an address has. */
async function answerOther(request: Request, place: Place): Promise<Response> {
  const { operations, params } = place;
  // Sign-in, and membership where an organisation is named, come before anything is said about the address.
  if (params.organization !== undefined) await actorOfRequest(request, params.organization);
  else if (operations.some(({ access }) => access !== "public")) await callerOf(request);
  const allow = allowOf(place);
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allow } });
  throw new HttpRefusal("method_not_allowed", `This address answers ${allow}.`, { Allow: allow });
}

/** The answer where nothing is: 401 without sign-in, else 404. */
async function answerNothing(request: Request): Promise<never> {
  await callerOf(request);
  throw new AppError("not_found", `There is nothing at this address. GET ${openapiPath} lists what there is.`);
}

/** The same answers without their body. */
const withoutBody =
  (handle: Handler): Handler =>
  async (request) => {
    const { status, headers } = await handle(request);
    return new Response(null, { status, headers });
  };

/** The handlers of every address below /api. */
export function serve(all: readonly Operation[]): Handlers {
  const find = routerOf(all);
  const handle: Handler = async (request) => {
    try {
      const place = find(new URL(request.url).pathname);
      if (!place) return await answerNothing(request);
      const method = request.method === "HEAD" ? "GET" : request.method;
      const operation = place.operations.find((one) => one.method === method);
      if (!operation) return await answerOther(request, place);
      return toResponse(request, await operation.answer(request, place.params));
    } catch (error) {
      return problemResponse(error, request);
    }
  };
  return {
    GET: handle,
    HEAD: withoutBody(handle),
    POST: handle,
    PUT: handle,
    PATCH: handle,
    DELETE: handle,
    OPTIONS: handle,
  };
}
