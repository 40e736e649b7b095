/** requireActor() for pages and actions: who is asking is read from the database on every request. */
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { TOKEN_SCOPES, type TokenScope } from "@/lib/access/policy";
import { isSlug } from "@/lib/base/slug";
import { database, runStatement } from "@/lib/db";
import { authSecret } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { Prisma } from "@/prisma/generated/client";
import type { SignedIn } from "./commands";
import { mintActor } from "./mint-actor";
import { sessionCookieName } from "./options";
import { clientAddress, isSessionOver, PAGE_ADDRESS, signInBackTo, TOUCH_MS } from "./rules";
import { hashSecret } from "./secrets";

/** The address that lib/installation/forwarded.ts put into the request, null when it is unknown. */
export async function requestAddress(): Promise<string | null> {
  return clientAddress((await headers()).get("x-forwarded-for"));
}

/** The secret in a session cookie's value, or null. */
export async function secretOfCookie(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: authSecret() });
    return typeof token?.sid === "string" ? token.sid : null;
  } catch {
    return null;
  }
}

/** The secret in this request's session cookie, or null. */
export async function sessionSecret(): Promise<string | null> {
  return secretOfCookie((await cookies()).get(sessionCookieName())?.value);
}

type Account = SignedIn & { shortcutsEnabled: boolean };

type SessionRow = Omit<Account, "sessionId" | "address"> & {
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
};

/** `touch` false: the request is a program's own, so that it does not keep an idle session alive. */
export type SessionUse = { touch: boolean };

/**
 * Who signed in with the session of this secret, or null: no such session, session over, account disabled. `address` is
 * where the request comes from.
 */
export async function accountOfSession(
  secret: string | null,
  address: string | null,
  { touch }: SessionUse = { touch: true },
): Promise<Account | null> {
  if (!secret) return null;
  const [session] = await runStatement<SessionRow>(Prisma.sql`
    SELECT s."id", s."lastSeenAt", s."expiresAt", s."endedAt", u."id" AS "userId", u."name" AS "userName", u."email",
      u."shortcutsEnabled"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."secretHash" = ${hashSecret(secret)} AND EXISTS (
      SELECT FROM "Membership" m WHERE m."userId" = u."id" AND m."disabledAt" IS NULL)`);
  const now = new Date();
  if (!session || isSessionOver(session, now)) return null;
  if (touch && now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS)
    await database().session.updateMany({ where: { id: session.id, endedAt: null }, data: { lastSeenAt: now } });
  const { userId, userName, email, shortcutsEnabled } = session;
  return { userId, userName, email, shortcutsEnabled, sessionId: session.id, address };
}

/** Who is signed in, or null: no cookie, session over, account disabled. */
export const currentUser = cache(
  async (): Promise<Account | null> => accountOfSession(await sessionSecret(), await requestAddress()),
);

type MemberRow = Pick<
  Actor,
  "userId" | "userName" | "organizationId" | "organizationSlug" | "organizationName" | "role" | "scopes"
>;

/**
 * What an Actor is made of, of the membership m with its user u and organisation o: one statement, because every request
 * asks, and the client's own way to related rows is a statement for each of them.
 */
const MEMBER = Prisma.sql`u."id" AS "userId", u."name" AS "userName", o."id" AS "organizationId",
  o."slug" AS "organizationSlug", o."name" AS "organizationName", m."role"::text,
  COALESCE((SELECT json_agg(json_build_object('unitId', s."unitId", 'pillar', s."pillar")) FROM "MemberScope" s
    WHERE s."organizationId" = m."organizationId" AND s."userId" = m."userId"), '[]') AS "scopes"`;

const factsOf = (row: MemberRow): MemberRow => ({
  userId: row.userId,
  userName: row.userName,
  organizationId: row.organizationId,
  organizationSlug: row.organizationSlug,
  organizationName: row.organizationName,
  role: row.role,
  scopes: row.scopes,
});

/** Somebody signed in, as a member of the organisation with this slug. Throws `unauthenticated` for null, `not_found`. */
export async function actorOfMember(who: SignedIn | null, slug: string): Promise<Actor> {
  if (!who)
    throw new AppError("unauthenticated", "You are not signed in, or your session has ended. Sign in to go on.");
  if (!isSlug(slug)) throw notFound("This organisation");
  const [member] = await runStatement<MemberRow>(Prisma.sql`SELECT ${MEMBER}
    FROM "Membership" m JOIN "User" u ON u."id" = m."userId" JOIN "Organization" o ON o."id" = m."organizationId"
    WHERE m."userId" = ${who.userId}::uuid AND m."disabledAt" IS NULL AND o."slug" = ${slug}`);
  if (!member) throw notFound("This organisation");
  return mintActor({ ...factsOf(member), kind: "user", tokenId: null, tokenScopes: null, address: who.address });
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

type TokenRow = MemberRow & {
  id: string;
  name: string;
  tokenScopes: string[];
  expiresAt: Date;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  disabledAt: Date | null;
};

const isTokenScope = (value: string): value is TokenScope => (TOKEN_SCOPES as readonly string[]).includes(value);

/**
 * The Actor of an API token: its creator's present role, narrowed to the token's scopes. Throws `unauthenticated` when
 * the token is unknown, expired or revoked, or its creator has left; `not_found` for another organisation's slug.
 */
export async function actorOfToken(secret: string, slug: string | null, address: string | null): Promise<Actor> {
  const [token] = await runStatement<TokenRow>(Prisma.sql`SELECT ${MEMBER}, m."disabledAt", t."id", t."name",
      t."scopes" AS "tokenScopes", t."expiresAt", t."revokedAt", t."lastUsedAt"
    FROM "ApiToken" t
      JOIN "Membership" m ON m."organizationId" = t."organizationId" AND m."userId" = t."createdById"
      JOIN "User" u ON u."id" = m."userId" JOIN "Organization" o ON o."id" = m."organizationId"
    WHERE t."hash" = ${hashSecret(secret)}`);
  const now = new Date();
  if (!token || token.revokedAt || token.expiresAt <= now || token.disabledAt)
    throw new AppError("unauthenticated", "The token is unknown, expired or revoked. Make a new one in Admin, Tokens.");
  if (slug !== null && token.organizationSlug !== slug) throw notFound("This organisation");
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > TOUCH_MS)
    await database().apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: now } });
  return mintActor({
    ...factsOf(token),
    kind: "token",
    userName: `${token.name} (token of ${token.userName})`,
    tokenId: token.id,
    tokenScopes: token.tokenScopes.filter(isTokenScope),
    address,
  });
}
