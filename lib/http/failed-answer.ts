/** What the front door has to know of an answer before its status is sent: Next has no way to set that of a page. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { UNAVAILABLE_DIGEST } from "@/lib/base/errors";

/** Seconds after which a page or a form is worth trying again. */
export const RETRY_AFTER_S = 5;

/** What is known of an answer while it is made. */
export type AnswerMark = { isUnavailable: boolean };

const KEY = Symbol.for("tenet.answer");
// On globalThis, because Next's bundle carries its own copy of this module and must share the one store.
const shared = globalThis as { [KEY]?: AsyncLocalStorage<AnswerMark> };
const store = (): AsyncLocalStorage<AnswerMark> => {
  shared[KEY] ??= new AsyncLocalStorage<AnswerMark>();
  return shared[KEY];
};

/** Whether a page failed because the database could not answer; Next passes on the mark and little else. */
export const isUnavailable = (error: unknown): boolean =>
  typeof error === "object" && error !== null && Reflect.get(error, "digest") === UNAVAILABLE_DIGEST;

/** The request that is being answered gets 503: the database could not answer it. */
export function markUnavailable(): void {
  const answer = store().getStore();
  if (answer) answer.isUnavailable = true;
}

/** Runs `handle`; an answer that was marked while it was made goes out as 503 with Retry-After. */
export function answering<T>(
  response: ServerResponse,
  handle: () => T,
  answer: AnswerMark = { isUnavailable: false },
): T {
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    // A page that caught it, and an answer that says it already, keep their status.
    const asMarked = answer.isUnavailable && (status === 500 || status === 200);
    if (asMarked) this.setHeader("Retry-After", String(RETRY_AFTER_S));
    return Reflect.apply(writeHead, this, [asMarked ? 503 : status, ...rest]);
  } as ServerResponse["writeHead"];
  return store().run(answer, handle);
}
