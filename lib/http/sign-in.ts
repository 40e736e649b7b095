/** next-auth's addresses below /api/auth, with bodies bounded and checked before next-auth sees them. */

import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, sessionCookieName } from "@/lib/auth/options";
import { secretOfCookie } from "@/lib/auth/require-actor";
import { env, provideSettings } from "@/lib/base/env";
import { AppError, notFound } from "@/lib/base/errors";
import { readBytes } from "./body";
import { PROBLEMS, problemResponse } from "./problem";

/** Longest form, in bytes: e-mail address, password and token are far below. */
const MAX_FORM_BYTES = 20_000;

const malformed = () =>
  new AppError("malformed", "Send a form (application/x-www-form-urlencoded) or a JSON object whose fields are texts.");

/** The fields of a form or a flat JSON object. next-auth would fail on anything else, with a fault of ours. */
function readFields(type: string, text: string): [string, string][] {
  if (!type.includes("json")) return [...new URLSearchParams(text)];
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    throw malformed();
  }
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) throw malformed();
  return Object.entries(fields).map(([name, value]) => {
    if (!["string", "boolean", "number"].includes(typeof value)) throw malformed();
    return [name, String(value)];
  });
}

async function asForm(request: NextRequest): Promise<NextRequest> {
  if (request.method !== "POST") return request;
  const text = new TextDecoder().decode(await readBytes(request, MAX_FORM_BYTES));
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  const fields = readFields(headers.get("content-type") ?? "", text);
  headers.set("content-type", "application/x-www-form-urlencoded");
  return new NextRequest(request.url, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
}

let knowsAddress = false;

/** next-auth learns its own address from the environment alone: the public one, else the one the browser asked for. */
function tellAddress(): void {
  if (knowsAddress) return;
  provideSettings(env.PUBLIC_URL ? { NEXTAUTH_URL: env.PUBLIC_URL } : { AUTH_TRUST_HOST: "true" });
  knowsAddress = true;
}

/** The secret of the session that the request's browser has already, or null. */
const earlierSession = (request: NextRequest) => secretOfCookie(request.cookies.get(sessionCookieName())?.value);

/** What next-auth is for here; its other addresses (its own pages, its log) are not offered. */
const ACTIONS = ["csrf", "providers", "session", "signin", "signout", "callback", "error"];

/** next-auth answers 401 whatever the reason: where waiting helps (too many attempts, no database), status and header say so. */
function waiting(response: Response, refusal: AppError | null): Response {
  if (response.status !== 401 || refusal?.retryAfter === undefined) return response;
  const headers = new Headers(response.headers);
  headers.set("Retry-After", String(refusal.retryAfter));
  return new Response(response.body, { status: PROBLEMS[refusal.code].status, headers });
}

/** Answers GET and POST below /api/auth. */
export async function answerSignIn(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  try {
    const [action = ""] = (await context.params).nextauth;
    if (!ACTIONS.includes(action)) throw notFound("This address");
    tellAddress();
    let refusal: AppError | null = null;
    const options = authOptions({
      earlier: await earlierSession(request),
      onRefusal: (error) => {
        refusal = error;
      },
    });
    const response = waiting(await NextAuth(await asForm(request), context, options), refusal);
    // Faults of ours are thrown. What next-auth itself calls a fault is the request's: a callbackUrl that is none, a GET
    // where it wants a POST.
    if (response.status === 500) throw new AppError("malformed", "The request is not one that signing in knows.");
    return response;
  } catch (error) {
    return problemResponse(error, request);
  }
}
