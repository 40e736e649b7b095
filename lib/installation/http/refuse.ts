import type { IncomingMessage, ServerResponse } from "node:http";
import { problemPath } from "@/lib/base/addresses";
import { REFUSED_FORM } from "@/lib/form/result";
import { PROBLEMS, type ProblemCode } from "@/lib/http/problem";
import { isForm } from "./request-kind";

/** Why the front door refuses a request. `headers` go into the answer. */
export type Refusal = Readonly<{
  code: ProblemCode;
  detail: string;
  headers?: Readonly<Record<string, string>>;
}>;

const KEPT = ["strict-transport-security", "connection"];

/**
 * Answers with a refusal: programs get a problem document, a form of ours the sentence, which it shows. What is left of
 * the request's body is thrown away.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, { code, detail, headers }: Refusal): void {
  const { status, title } = PROBLEMS[code];
  for (const name of response.getHeaderNames()) if (!KEPT.includes(name)) response.removeHeader(name);
  const isToForm = isForm(request);
  const text = isToForm
    ? REFUSED_FORM + detail
    : JSON.stringify({ type: problemPath(code), title, status, detail, code });
  response.writeHead(status, {
    // Exactly this type, without charset: only then does Next's client pass the sentence on to the form.
    "Content-Type": isToForm ? "text/plain" : "application/problem+json",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : text);
}
