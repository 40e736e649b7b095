/** Who calls: a bearer token, or the session cookie of a browser. Read from the database on every request. */
import type { Actor } from "@/lib/access/actor";
import { sessionCookieName } from "@/lib/auth/options";
import {
  type Account,
  accountOfSession,
  actorOfMember,
  actorOfToken,
  type SessionUse,
  secretOfCookie,
} from "@/lib/auth/require-actor";
import { clientAddress } from "@/lib/auth/session-rules";
import { env } from "@/lib/base/env";
import { AppError } from "@/lib/base/errors";
import { isOurOrigin } from "./hosts";

/** The caller where no organisation is named: somebody signed in, or the Actor of a token. */
export type Caller = { who: Account; token: null } | { who: null; token: Actor };

const BEARER = /^Bearer +(tnt_[\w-]{1,200})$/i;

/** The address that the server's front door put into the request, null when unknown. */
const addressOf = (request: Request) => clientAddress(request.headers.get("x-forwarded-for"));

/** The token's secret; null without an Authorization header, which decides alone: a cookie beside it is not looked at. */
function bearerOf(request: Request): string | null {
  const header = request.headers.get("authorization");
  if (header === null) return null;
  const secret = BEARER.exec(header.trim())?.[1];
  if (!secret) throw new AppError("unauthenticated", "Authorization must be: Bearer, a space, and a token (tnt_...).");
  return secret;
}

function cookieOf(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * The account of the request's session, or null. A page says whose it is (Tenet-User): once somebody else has signed in
 * in the same browser, what the page still has to send must not be sent as theirs. Throws `unauthenticated` then.
 */
async function accountOf(request: Request, use?: SessionUse) {
  const secret = await secretOfCookie(cookieOf(request, sessionCookieName()));
  const account = await accountOfSession(secret, addressOf(request), use);
  const expected = request.headers.get("tenet-user");
  if (account && expected !== null && expected !== account.userId)
    throw new AppError(
      "unauthenticated",
      "Somebody else is signed in in this browser now. What you typed is kept on this device; sign in as yourself, then it is sent.",
    );
  return account;
}

/** Who calls. Throws `unauthenticated`. */
export async function callerOf(request: Request): Promise<Caller> {
  const bearer = bearerOf(request);
  if (bearer) return { who: null, token: await actorOfToken(bearer, null, addressOf(request)) };
  const who = await accountOf(request);
  if (!who) throw new AppError("unauthenticated", "Sign in, or send a token as Authorization: Bearer tnt_...");
  return { who, token: null };
}

/** Who calls, null for whoever does not say so or cannot prove it. Asking does not keep a session alive. */
export async function callerIfAny(request: Request): Promise<Caller | null> {
  try {
    const bearer = bearerOf(request);
    if (bearer) return { who: null, token: await actorOfToken(bearer, null, addressOf(request)) };
    const who = await accountOf(request, { touch: false });
    return who && { who, token: null };
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The caller as a member of the organisation with this slug. Throws `unauthenticated`, `not_found`. */
export async function actorOfRequest(request: Request, slug: string, use?: SessionUse): Promise<Actor> {
  const bearer = bearerOf(request);
  if (bearer) return actorOfToken(bearer, slug, addressOf(request));
  return actorOfMember(await accountOf(request, use), slug);
}

/**
 * A browser adds the cookie also to what another site sends: a write by cookie must say that it comes from here. Tokens
 * need no such proof, no browser adds them by itself. Throws `forbidden`.
 */
export function requireSameOrigin(request: Request): void {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method) || request.headers.has("authorization")) return;
  const origin = request.headers.get("origin");
  // Next's request.url says localhost whatever was asked: the Host header is what the browser saw.
  const host = request.headers.get("host") ?? undefined;
  if (origin !== null && isOurOrigin(origin, host, env.PUBLIC_URL)) return;
  throw new AppError(
    "forbidden",
    "A write with the session cookie needs the header Origin with Tenet's own address (PUBLIC_URL behind a proxy). Nothing was changed; scripts use a token.",
  );
}
