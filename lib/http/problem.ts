/** Problem details (RFC 9457): the one shape of every refusal of the HTTP interface. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { clientAddress } from "@/lib/auth/session-rules";
import { problemPath } from "@/lib/base/addresses";
import { AppError, type ErrorCode, type FieldError } from "@/lib/base/errors";
import { logRefusal } from "@/lib/base/refusal-log";
import { VersionMissing } from "@/lib/base/versions";
import { etagOf } from "./preconditions";

/** Every code with its status and title. The codes of AppError, and those that only HTTP knows. */
export const PROBLEMS = {
  malformed: { status: 400, title: "Malformed request" },
  unauthenticated: { status: 401, title: "Not signed in" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  timed_out: { status: 408, title: "Took too long to arrive" },
  conflict: { status: 409, title: "Wrong state" },
  stale: { status: 412, title: "Stale version" },
  too_large: { status: 413, title: "Body too large" },
  unsupported_media_type: { status: 415, title: "Not JSON" },
  misdirected: { status: 421, title: "Not a name of this server" },
  invalid: { status: 422, title: "Invalid content" },
  version_missing: { status: 428, title: "Version missing" },
  throttled: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "Database away" },
  internal: { status: 500, title: "Fault in Tenet" },
} as const satisfies Record<ErrorCode | string, { status: number; title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

export const problemSchema = z
  .object({
    type: z.string().describe("Address of the explanation, relative to the server"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What happened, what is safe, what to do"),
    code: z.enum(Object.keys(PROBLEMS) as ProblemCode[]),
    instance: z.string().optional().describe("Of a fault: the id under which the server logged it"),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }) satisfies z.ZodType<FieldError>)
      .optional()
      .describe("At most 100 fields"),
    current: z.unknown().optional().describe("With 412: what is stored, to merge with"),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

/** Field errors in one answer: a body of a megabyte could otherwise earn an answer of ten. */
const MAX_ERRORS = 100;

/** A refusal that only HTTP knows. `headers` go into the answer. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";

  constructor(
    readonly code: "method_not_allowed" | "too_large" | "unsupported_media_type",
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

const problem = (code: ProblemCode, detail: string, more: Partial<Problem> = {}): Problem => ({
  type: problemPath(code),
  ...PROBLEMS[code],
  detail,
  code,
  ...more,
});

function toProblem(error: unknown): { body: Problem; headers: Record<string, string> } {
  if (error instanceof HttpRefusal) return { body: problem(error.code, error.message), headers: error.headers };
  if (error instanceof VersionMissing) return { body: problem("version_missing", error.message), headers: {} };
  if (!(error instanceof AppError)) return fault();
  const headers: Record<string, string> = {};
  if (error.code === "unauthenticated") headers["WWW-Authenticate"] = 'Bearer realm="Tenet"';
  if (error.retryAfter !== undefined) headers["Retry-After"] = String(error.retryAfter);
  const current = etagOf(error.current);
  if (current) headers.ETag = current;
  const body = problem(error.code, error.message, {
    ...(error.errors.length > 0 ? { errors: error.errors.slice(0, MAX_ERRORS) } : {}),
    ...(error.current === undefined ? {} : { current: error.current }),
  });
  return { body, headers };
}

function fault(): { body: Problem; headers: Record<string, string> } {
  const instance = `urn:uuid:${randomUUID()}`;
  const detail = `A fault in Tenet stopped this. A change is stored as a whole or not at all. Try again; if it happens once more, report ${instance}.`;
  return { body: problem("internal", detail, { instance }), headers: {} };
}

/** The answer to whatever was thrown. What was not expected is logged with the id that the answer names. */
export function problemResponse(error: unknown, request: Request): Response {
  const { body, headers } = toProblem(error);
  if (body.code === "forbidden") {
    const where = `${request.method} ${new URL(request.url).pathname}`;
    logRefusal("403", clientAddress(request.headers.get("x-forwarded-for")), `403, ${where}: ${body.detail}`);
  }
  if (body.code === "internal")
    console.error(`Fault ${body.instance} in ${request.method} ${new URL(request.url).pathname}`, error);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}
