/** requireActor() for pages and actions: who is asking is read from the database on every request. */
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { type Role, TOKEN_SCOPES, type TokenScope } from "@/lib/access/policy";
import { database } from "@/lib/db";
import { authSecret } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { isSlug } from "@/lib/organization/rules";
import type { Actor } from "./actor";
import type { SignedIn } from "./commands";
import { mintActor } from "./mint-actor";
import { sessionCookieName } from "./options";
import { clientAddress, isSessionOver, TOUCH_MS } from "./rules";
import { hashSecret } from "./secrets";

/** The address that the server's front door put into the request (scripts/start.ts), null when unknown. */
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
  const session = await database().session.findFirst({
    where: { secretHash: hashSecret(secret), user: { memberships: { some: { disabledAt: null } } } },
    select: {
      id: true,
      lastSeenAt: true,
      expiresAt: true,
      endedAt: true,
      user: { select: { id: true, name: true, email: true, shortcutsEnabled: true } },
    },
  });
  const now = new Date();
  if (!session || isSessionOver(session, now)) return null;
  if (touch && now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS)
    await database().session.updateMany({ where: { id: session.id, endedAt: null }, data: { lastSeenAt: now } });
  return {
    userId: session.user.id,
    userName: session.user.name,
    email: session.user.email,
    shortcutsEnabled: session.user.shortcutsEnabled,
    sessionId: session.id,
    address,
  };
}

/** Who is signed in, or null: no cookie, session over, account disabled. */
export const currentUser = cache(
  async (): Promise<Account | null> => accountOfSession(await sessionSecret(), await requestAddress()),
);

const ACTOR_SELECT = {
  role: true,
  disabledAt: true,
  organization: { select: { id: true, slug: true, name: true } },
  user: { select: { id: true, name: true } },
  scopes: { select: { unitId: true, pillar: true } },
} as const;

/** Somebody signed in, as a member of the organisation with this slug. Throws `unauthenticated` for null, `not_found`. */
export async function actorOfMember(who: SignedIn | null, slug: string): Promise<Actor> {
  if (!who)
    throw new AppError("unauthenticated", "You are not signed in, or your session has ended. Sign in to go on.");
  if (!isSlug(slug)) throw notFound("This organisation");
  const membership = await database().membership.findFirst({
    where: { userId: who.userId, disabledAt: null, organization: { slug } },
    select: ACTOR_SELECT,
  });
  if (!membership) throw notFound("This organisation");
  return mintActor({
    kind: "user",
    userId: membership.user.id,
    userName: membership.user.name,
    organizationId: membership.organization.id,
    organizationSlug: membership.organization.slug,
    organizationName: membership.organization.name,
    role: membership.role as Role,
    scopes: membership.scopes,
    tokenId: null,
    tokenScopes: null,
    address: who.address,
  });
}

/** The signed-in user as a member of the organisation with this slug. Throws `unauthenticated` or `not_found`. */
export const actorOfSession = cache(async (slug: string): Promise<Actor> => actorOfMember(await currentUser(), slug));

/** For pages and actions: the Actor, or on to the sign-in page, which comes back to `returnTo`. */
export async function requireActor(slug: string, returnTo = `/o/${slug}`): Promise<Actor> {
  if (!(await currentUser())) redirect(`/sign-in?next=${encodeURIComponent(returnTo)}`);
  return actorOfSession(slug);
}

/** For the account's own pages: who is signed in, or on to the sign-in page. */
export async function requireSignedIn(returnTo: string) {
  const who = await currentUser();
  if (!who) redirect(`/sign-in?next=${encodeURIComponent(returnTo)}`);
  return who;
}

const isTokenScope = (value: string): value is TokenScope => (TOKEN_SCOPES as readonly string[]).includes(value);

/**
 * The Actor of an API token: its creator's present role, narrowed to the token's scopes. Throws `unauthenticated` when
 * the token is unknown, expired or revoked, or its creator has left; `not_found` for another organisation's slug.
 */
export async function actorOfToken(secret: string, slug: string | null, address: string | null): Promise<Actor> {
  const token = await database().apiToken.findUnique({
    where: { hash: hashSecret(secret) },
    select: {
      id: true,
      name: true,
      scopes: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      organizationId: true,
      createdBy: { select: ACTOR_SELECT },
    },
  });
  const now = new Date();
  const creator = token?.createdBy;
  if (!token || !creator || token.revokedAt || token.expiresAt <= now || creator.disabledAt)
    throw new AppError("unauthenticated", "The token is unknown, expired or revoked. Make a new one in Admin, Tokens.");
  if (slug !== null && creator.organization.slug !== slug) throw notFound("This organisation");
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > TOUCH_MS)
    await database().apiToken.updateMany({ where: { id: token.id }, data: { lastUsedAt: now } });
  return mintActor({
    kind: "token",
    userId: creator.user.id,
    userName: `${token.name} (token of ${creator.user.name})`,
    organizationId: creator.organization.id,
    organizationSlug: creator.organization.slug,
    organizationName: creator.organization.name,
    role: creator.role as Role,
    scopes: creator.scopes,
    tokenId: token.id,
    tokenScopes: token.scopes.filter(isTokenScope),
    address,
  });
}
