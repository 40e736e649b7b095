import type { IncomingMessage, ServerResponse } from "node:http";
import { problemPath } from "@/lib/base/addresses";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Why Next could not answer a request, null when it can. */
function reason({ method = "", url = "" }: IncomingMessage) {
  if (!METHODS.includes(method))
    return {
      status: 405,
      code: "method_not_allowed",
      title: "Method not allowed",
      detail: `Use ${METHODS.join(", ")}.`,
    };
  if (isReadable(url)) return null;
  const detail = "The address has a % that is not followed by two hexadecimal digits of a character in UTF-8.";
  return { status: 400, code: "malformed", title: "Malformed request", detail };
}

/**
 * Refuses what Next would answer with a fault of the server: an address that cannot be decoded, a method that it does
 * not know. True when the request has been answered.
 */
export function refuseUnservable(request: IncomingMessage, response: ServerResponse): boolean {
  const why = reason(request);
  if (!why) return false;
  response.writeHead(why.status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(why.status === 405 ? { Allow: METHODS.join(", ") } : {}),
  });
  const problem = { type: problemPath(why.code), ...why };
  response.end(request.method === "HEAD" ? undefined : JSON.stringify(problem));
  return true;
}
