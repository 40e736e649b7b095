/**
 * Operations: a contract with the code that answers it. Who calls, what may be read of the request and in which order it is
 * checked is decided here once: 401, 404 and 403 of the organisation, then what the handler's command checks (404, 403,
 * 409, 428, 412, 422). A body that cannot be read (413, 415, 400) is refused in the place of 422.
 */
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Action } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError } from "@/lib/base/errors";
import { requireValid } from "@/lib/base/validation";
import type { GivenVersion } from "@/lib/base/versions";
import { type Transact, transaction } from "@/lib/database/client";
import { type Body, readBody } from "./body";
import { actorOfRequest, type Caller, callerIfAny, callerOf, requireSameOrigin } from "./caller";
import { type Contract, namesOne, type ParamsOf } from "./contract";
import { doOnce, type KeptAnswer } from "./idempotency";
import { requireKey } from "./idempotency-key";
import { etagOf, versionOf } from "./preconditions";

/**
 * What a handler answers with (of a file, its text, and its name where the operation's is too general); `location` is the
 * address of what was created, `version` the one that an answer without body leaves.
 */
export type Reply<T> = { body: T; location?: string; fileName?: string; version?: number };

/** Instead of the operation's own shape one of its `result.files`, of any length, in the pieces in which it comes. */
export type FileReply = { file: { name: string; type: string; pieces: AsyncIterable<string> } };

/** An answer that goes on; `stream` is null where only its beginning was asked for (HEAD). Events have no headers of their own. */
export type StreamAnswer = { stream: ReadableStream<Uint8Array> | null; headers?: Record<string, string> };

type Answering = (request: Request, params: Record<string, string>) => Promise<KeptAnswer | StreamAnswer>;

export type Operation<C extends Contract = Contract> = C & { answer: Answering };

/** A value whose lists and objects are only read. */
type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

type ReplyOf<R extends z.ZodType> = Reply<DeepReadonly<z.output<R>>>;

const fileHeaders = (name: string, type = "text/csv") => ({
  "Content-Type": `${type}; charset=utf-8`,
  "Content-Disposition": `attachment; filename="${name}"`,
});

/** Read piece by piece as the reader takes them; a reader that goes away ends the reading. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  };
  // Nothing ahead of the reader: HEAD has none.
  return new ReadableStream(source, { highWaterMark: 0 });
}

const finishFile = ({ file: { name, type, pieces } }: FileReply): StreamAnswer => ({
  stream: streamOf(pieces),
  headers: fileHeaders(name, type),
});

function finish(contract: Contract, { body, location, fileName, version }: Reply<unknown>): KeptAnswer {
  const { csv } = contract.result;
  if (csv) return { status: 200, headers: fileHeaders(fileName ?? csv.fileName), text: String(body) };
  const tag = contract.hasVersion ? etagOf(version === undefined ? body : { version }) : null;
  const headers = { ...(tag ? { ETag: tag } : {}), ...(location ? { Location: location } : {}) };
  return { status: contract.result.status, headers, text: body === null ? null : JSON.stringify(body) };
}

/** The query's parameters, checked. One that is not known here is refused, and so is one that is given twice. */
function readQuery<Q extends z.ZodObject>(request: Request, schema: Q | undefined): z.output<Q> {
  const given = new URL(request.url).searchParams;
  const names = [...new Set(given.keys())];
  const known = Object.keys(schema?.shape ?? {});
  const takes = known.length > 0 ? `this address takes ${known.join(", ")}` : "this address takes none";
  const errors = names.flatMap((path) => {
    if (!known.includes(path)) return [{ path, message: `is no parameter: ${takes}` }];
    return given.getAll(path).length > 1 ? [{ path, message: "is given more than once" }] : [];
  });
  if (errors.length > 0)
    throw new AppError("invalid", "A query parameter is not known here, or is given more than once.", { errors });
  return (schema ? requireValid(schema, Object.fromEntries(given)) : {}) as z.output<Q>;
}

/** Runs `work`; where it fails for the body's content, and the body could not even be read, that is the reason. */
async function explainingBody<T>(body: Body | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw body?.failure && error instanceof AppError && error.code === "invalid" ? body.failure : error;
  }
}

export type OrganizationCall<P extends string, Q extends z.ZodObject> = {
  actor: Actor;
  params: ParamsOf<P>;
  query: z.output<Q>;
  /** The body as JSON, not checked; checking it is the last check of a command. */
  document: unknown;
  version: GivenVersion;
  /** Where a repeatable operation writes, so that its answer is kept in the same transaction. */
  transact: Transact;
};

/** An operation below /api/v1/o/{organization}: the handler gets the caller as a member of that organisation. */
export function organizationOperation<
  const P extends string,
  Q extends z.ZodObject,
  R extends z.ZodType,
  B extends z.ZodType,
>(
  contract: Contract<P, Q, R, Action, B>,
  handle: (call: OrganizationCall<P, Q>) => Promise<ReplyOf<R> | FileReply>,
): Operation<Contract<P, Q, R, Action, B>> {
  const answer: Answering = async (request, params) => {
    const actor = await actorOfRequest(request, params.organization ?? "");
    requireSameOrigin(request);
    // Where one thing is named, it is looked for first (404 before 403): the command does both.
    if (!namesOne(contract.path)) requireAllowed(actor, contract.access);
    const query = readQuery(request, contract.query);
    const version = contract.needsVersion ? versionOf(request) : null;
    const key = contract.isRepeatable ? request.headers.get("idempotency-key") : null;
    if (key !== null) requireKey(key);
    const body = contract.body ? await readBody(request) : null;
    const call = (transact: Transact) =>
      handle({ actor, params: params as ParamsOf<P>, query, document: body?.json, version, transact });
    return explainingBody<KeptAnswer | StreamAnswer>(body, async () => {
      if (key !== null && body && !body.failure)
        return doOnce(actor, { path: new URL(request.url).pathname, key, bodyHash: body.hash }, async (transact) => {
          const replied = await call(transact);
          if ("file" in replied) throw new Error("What may be repeated answers with a document, not with a file");
          return finish(contract, replied);
        });
      const replied = await call(transaction);
      return "file" in replied ? finishFile(replied) : finish(contract, replied);
    });
  };
  return { ...contract, answer };
}

export type StreamCall<P extends string, Q extends z.ZodObject> = {
  params: ParamsOf<P>;
  /** The caller, read anew at every call; it does not count as use of the session. Throws as `actorOfRequest` does. */
  who: () => Promise<Actor>;
  /** The query's parameters, to be checked after the caller's rights. Throws `invalid`. */
  query: () => z.output<Q>;
  /** Aborts when the reader is gone. */
  signal: AbortSignal;
};

/**
 * An operation below /api/v1/o/{organization} whose answer goes on. The handler checks who asks and what for, and returns
 * how to open the stream, which HEAD does not do.
 */
export function streamOperation<const P extends string, Q extends z.ZodObject>(
  contract: Contract<P, Q, z.ZodType, Action>,
  handle: (call: StreamCall<P, Q>) => Promise<() => ReadableStream<Uint8Array>>,
): Operation<Contract<P, Q, z.ZodType, Action>> {
  const answer: Answering = async (request, params) => {
    const open = await handle({
      params: params as ParamsOf<P>,
      who: () => actorOfRequest(request, params.organization ?? "", { touch: false }),
      query: () => readQuery(request, contract.query),
      signal: request.signal,
    });
    return { stream: request.method === "HEAD" ? null : open() };
  };
  return { ...contract, answer };
}

/** An operation without sign-in. Its handler chooses the status, and may ask who calls if anybody says so. */
export function publicOperation<R extends z.ZodType>(
  contract: Contract<string, z.ZodObject, R, "public">,
  handle: (who: () => Promise<Caller | null>) => Promise<{ status: number; body: z.output<R> }>,
): Operation<Contract<string, z.ZodObject, R, "public">> {
  const answer: Answering = async (request) => {
    const { status, body } = await handle(() => callerIfAny(request));
    return { status, headers: {}, text: JSON.stringify(body) };
  };
  return { ...contract, answer };
}

/** An operation for everyone who is signed in, in any organisation. A token must have the scope for it. */
export function accountOperation<R extends z.ZodType>(
  contract: Contract<string, z.ZodObject, R, Action | "signed-in">,
  handle: (caller: Caller) => Promise<ReplyOf<R>>,
): Operation<Contract<string, z.ZodObject, R, Action | "signed-in">> {
  const answer: Answering = async (request) => {
    const caller = await callerOf(request);
    readQuery(request, contract.query);
    const { access } = contract;
    if (caller.token && access !== "signed-in") requireAllowed(caller.token, access);
    return finish(contract, await handle(caller));
  };
  return { ...contract, answer };
}
