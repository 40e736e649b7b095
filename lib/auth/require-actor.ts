/** requireActor() for pages and actions: who is asking is read from the database on every request. */
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { TOKEN_SCOPES, type TokenScope } from "@/lib/access/policy";
import { authSecret } from "@/lib/base/env";
import { AppError, notFound } from "@/lib/base/errors";
import { logRefusal } from "@/lib/base/refusal-log";
import { database, runStatement } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import type { SignedIn } from "./commands";
import { mintActor } from "./mint-actor";
import { sessionCookieName } from "./options";
import { hashSecret } from "./secrets";
import { clientAddress, isSessionOver, PAGE_ADDRESS, signInBackTo, TOUCH_MS } from "./session-rules";

/** The address that lib/installation/http/forwarded.ts put into the request, null when it is unknown. */
export async function requestAddress(): Promise<string | null> {
  return clientAddress((await headers()).get("x-forwarded-for"));
}

/**
 * What cookies were opened to, until they expire: opening one takes longer than asking the database whether its session
 * goes on, which every request does.
 */
const opened = new Map<string, { sid: string; expiresAt: number }>();
const MAX_OPENED = 1000;

async function openCookie(cookie: string): Promise<string | null> {
  const secret = authSecret();
  const key = `${secret} ${cookie}`;
  const known = opened.get(key);
  if (known && known.expiresAt > Date.now()) return known.sid;
  const token = await decode({ token: cookie, secret });
  if (typeof token?.sid !== "string") return null;
  const oldest = opened.size >= MAX_OPENED ? opened.keys().next().value : undefined;
  if (oldest !== undefined) opened.delete(oldest);
  if (typeof token.exp === "number") opened.set(key, { sid: token.sid, expiresAt: token.exp * 1000 });
  return token.sid;
}

/** The secret in a session cookie's value, or null. */
export async function secretOfCookie(cookie: string | undefined): Promise<string | null> {
  return cookie ? openCookie(cookie).catch(() => null) : null;
}

/** The secret in this request's session cookie, or null. */
export async function sessionSecret(): Promise<string | null> {
  return secretOfCookie((await cookies()).get(sessionCookieName())?.value);
}

/** What an Actor is made of, of one organisation that somebody belongs to. */
type Membership = Pick<
  Actor,
  "organizationId" | "organizationSlug" | "organizationName" | "timeZone" | "yearStartMonth" | "role" | "scopes"
>;

/** A link for the password of an account that its owner has not confirmed knowing of. */
export type UntoldLink = { madeBy: string; at: string };

export type Account = SignedIn & {
  shortcutsEnabled: boolean;
  untoldLinks: readonly UntoldLink[];
  /** Those that are not closed, by the organisation's name; at least one. */
  memberships: readonly Membership[];
};

type SessionRow = Omit<Account, "sessionId" | "address" | "memberships"> & {
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  memberships: Membership[] | null;
  /** The database's time: sessions go by its clock, which all servers share. */
  now: Date;
};

/** The scopes of the membership m. */
const SCOPES = Prisma.sql`COALESCE((
  SELECT json_agg(json_build_object('unitId', s."unitId", 'pillar', s."pillar")) FROM "MemberScope" s
  WHERE s."organizationId" = m."organizationId" AND s."userId" = m."userId"), '[]')`;

/** `touch` false: the request is a program's own, so that it does not keep an idle session alive. */
export type SessionUse = { touch: boolean };

/**
 * Who signed in with the session of this secret, with all memberships, or null: no such session, session over, account
 * disabled. `address` is where the request comes from. One statement, because every request asks, and the client's own
 * way to related rows is a statement for each of them.
 */
export async function accountOfSession(
  secret: string | null,
  address: string | null,
  { touch }: SessionUse = { touch: true },
): Promise<Account | null> {
  if (!secret) return null;
  const [session] = await runStatement<SessionRow>(Prisma.sql`
    SELECT now() AS "now", s."id", s."lastSeenAt", s."expiresAt", s."endedAt", u."id" AS "userId", u."name" AS "userName", u."email",
      u."shortcutsEnabled", COALESCE((
        SELECT json_agg(json_build_object('madeBy', maker."name", 'at', r."createdAt") ORDER BY r."createdAt")
        FROM "PasswordReset" r JOIN "User" maker ON maker."id" = r."createdById"
        WHERE r."userId" = u."id" AND r."seenAt" IS NULL), '[]') AS "untoldLinks", (
        SELECT json_agg(json_build_object('organizationId', o."id", 'organizationSlug', o."slug",
          'organizationName', o."name", 'timeZone', o."timeZone", 'yearStartMonth', o."yearStartMonth", 'role', m."role", 'scopes', ${SCOPES}) ORDER BY name_order(o."name"))
        FROM "Membership" m JOIN "Organization" o ON o."id" = m."organizationId"
        WHERE m."userId" = u."id" AND m."disabledAt" IS NULL) AS "memberships"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."secretHash" = ${hashSecret(secret)}`);
  if (!session?.memberships || isSessionOver(session, session.now)) return null;
  const { now } = session;
  if (touch && now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS)
    await database().session.updateMany({ where: { id: session.id, endedAt: null }, data: { lastSeenAt: now } });
  const { userId, userName, email, shortcutsEnabled, untoldLinks, memberships } = session;
  return { userId, userName, email, shortcutsEnabled, untoldLinks, memberships, sessionId: session.id, address };
}

/** Who is signed in, or null: no cookie, session over, account disabled. */
export const currentUser = cache(
  async (): Promise<Account | null> => accountOfSession(await sessionSecret(), await requestAddress()),
);

/** Somebody signed in, as a member of the organisation with this slug. Throws `unauthenticated` for null, `not_found`. */
export function actorOfMember(who: Account | null, slug: string): Actor {
  if (!who)
    throw new AppError("unauthenticated", "You are not signed in, or your session has ended. Sign in to go on.");
  const membership = who.memberships.find(({ organizationSlug }) => organizationSlug === slug);
  if (!membership) throw notFound("This organisation");
  const { userId, userName, address } = who;
  return mintActor({ ...membership, kind: "user", userId, userName, tokenId: null, tokenScopes: null, address });
}

/** The signed-in user as a member of the organisation with this slug. Throws `unauthenticated` or `not_found`. */
export const actorOfSession = cache(async (slug: string): Promise<Actor> => actorOfMember(await currentUser(), slug));

/** The address of the page that is asked for, path and query, as proxy.ts noted it; null where it passes nothing on. */
export async function pageAddress(): Promise<string | null> {
  return (await headers()).get(PAGE_ADDRESS);
}

/** For pages: the Actor, or on to the sign-in page, which comes back to where somebody was, filters included. */
export async function requireActor(slug: string): Promise<Actor> {
  await requireSignedIn();
  return actorOfSession(slug);
}

/** For the account's own pages and actions: who is signed in, or on to the sign-in page. */
export async function requireSignedIn() {
  const who = await currentUser();
  if (!who) redirect(signInBackTo(await pageAddress()));
  return who;
}

type TokenRow = Membership & {
  id: string;
  userId: string;
  userName: string;
  name: string;
  tokenScopes: string[];
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  disabledAt: Date | null;
  now: Date;
};

const isTokenScope = (value: string): value is TokenScope => (TOKEN_SCOPES as readonly string[]).includes(value);

/**
 * The Actor of an API token: its creator's present role, narrowed to the token's scopes. Throws `unauthenticated` when
 * the token is unknown, expired or revoked, or its creator has left; `not_found` for another organisation's slug.
 */
export async function actorOfToken(secret: string, slug: string | null, address: string | null): Promise<Actor> {
  const [token] = await runStatement<TokenRow>(Prisma.sql`
    SELECT now() AS "now", u."id" AS "userId", u."name" AS "userName", o."id" AS "organizationId", o."slug" AS "organizationSlug",
      o."name" AS "organizationName", o."timeZone", o."yearStartMonth", m."role"::text, ${SCOPES} AS "scopes", m."disabledAt", t."id", t."name",
      t."scopes" AS "tokenScopes", t."expiresAt", t."revokedAt", t."lastUsedAt"
    FROM "ApiToken" t
      JOIN "Membership" m ON m."organizationId" = t."organizationId" AND m."userId" = t."createdById"
      JOIN "User" u ON u."id" = m."userId" JOIN "Organization" o ON o."id" = m."organizationId"
    WHERE t."hash" = ${hashSecret(secret)}`);
  if (!token || token.revokedAt || token.expiresAt <= token.now || token.disabledAt) {
    const which = token
      ? `the token "${token.name}" of ${token.organizationSlug}, which no longer works`
      : "an unknown token";
    logRefusal("token", address, which);
    throw new AppError("unauthenticated", "The token is unknown, expired or revoked. Make a new one in Admin, Tokens.");
  }
  if (slug !== null && token.organizationSlug !== slug) throw notFound("This organisation");
  if (!token.lastUsedAt || token.now.getTime() - token.lastUsedAt.getTime() > TOUCH_MS)
    await database().apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: token.now } });
  return mintActor({
    organizationId: token.organizationId,
    organizationSlug: token.organizationSlug,
    organizationName: token.organizationName,
    timeZone: token.timeZone,
    yearStartMonth: token.yearStartMonth,
    role: token.role,
    scopes: token.scopes,
    kind: "token",
    userId: token.userId,
    userName: `${token.name} (token of ${token.userName})`,
    tokenId: token.id,
    tokenScopes: token.tokenScopes.filter(isTokenScope),
    address,
  });
}
