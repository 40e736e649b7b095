/** How much a request may carry, and how long it may take to arrive, before anybody knows who sends it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { SESSION_COOKIE } from "@/lib/auth/session-rules";
import { formatCount } from "@/lib/base/format";
import { MAX_BODY_BYTES } from "@/lib/http/body";
import type { Refusal } from "./refuse";
import { isOperation } from "./request-kind";

/** Longest body of an operation without session or token, in bytes. */
const MAX_ANONYMOUS_BYTES = 1_500_000;
/** In which a body without session or token, and every form, must have arrived (milliseconds): half a minute. */
const ARRIVES_WITHIN_MS = 30_000;

/** Longest body in bytes; null where somebody seems known, and the operation sets the limit. */
function limitOf(request: IncomingMessage): number | null {
  if (!isOperation(request)) return MAX_BODY_BYTES;
  const { authorization, cookie } = request.headers;
  return authorization === undefined && !cookie?.includes(SESSION_COOKIE) ? MAX_ANONYMOUS_BYTES : null;
}

const tooLarge = (limit: number): Refusal => ({
  code: "too_large",
  detail: `The body is longer than ${formatCount(limit)} bytes. Nothing was changed.`,
});

/** Why the body is refused before any of it is read. */
export function overLimit(request: IncomingMessage): Refusal | null {
  const limit = limitOf(request);
  return limit !== null && Number(request.headers["content-length"] ?? 0) > limit ? tooLarge(limit) : null;
}

/** Refuses the request with `instead` once its body is longer, or has taken longer, than it may. */
export function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  instead: (refusal: Refusal) => void,
  within = ARRIVES_WITHIN_MS,
): void {
  const limit = limitOf(request);
  if (limit === null) return;
  // Node hands each piece of a body to `push`. What is too much is dropped there and takes no memory.
  const push = request.push.bind(request);
  let length = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const before = length;
    length += chunk?.length ?? 0;
    if (chunk === null || length <= limit) return push(chunk, encoding);
    if (before <= limit) instead(tooLarge(limit));
    return true;
  };
  const late = setTimeout(() => {
    if (request.complete) return;
    const detail = `The body did not arrive within ${within / 1000} seconds. Nothing was changed.`;
    instead({ code: "timed_out", detail, headers: { Connection: "close" } });
    request.socket.destroySoon();
  }, within);
  request.once("end", () => clearTimeout(late));
  response.once("close", () => clearTimeout(late));
}
