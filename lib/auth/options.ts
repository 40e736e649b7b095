/** next-auth, behind this door. The cookie carries a random secret inside an encrypted token; the session is a row. */

import { createHash } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInPath } from "@/lib/base/addresses";
import { authSecret, isHttps } from "@/lib/base/env";
import { AppError } from "@/lib/base/errors";
import { endSession, signIn } from "./commands";
import { ABSOLUTE_MS, clientAddress, SESSION_COOKIE, safeReturnPath } from "./session-rules";

/** Two installations on one host share the browser's cookies, whatever their ports: each has names of its own. */
function cookieName(what: string): string {
  const installation = createHash("sha256").update(`tenet cookies ${authSecret()}`).digest("hex").slice(0, 8);
  return `${isHttps() ? "__Secure-" : ""}tenet-${installation}.${what}`;
}

/** Name of the session cookie; behind https it carries the prefix that makes browsers demand Secure. */
export const sessionCookieName = () => cookieName(SESSION_COOKIE);

function cookie(what: string) {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() } as const;
  return { name: cookieName(what), options };
}

const header = (headers: unknown, name: string): string | null =>
  (headers as Record<string, string | undefined> | undefined)?.[name] ?? null;

/** What one sign-in has to do with its request. */
type SignInRequest = {
  /** The secret of the session in the request's cookie. */
  readonly earlier: string | null;
  /** Hears why signing in was refused. */
  readonly onRefusal: (error: AppError) => void;
};

/** Options of next-auth. They are made at run time: settings are not there while the application is built. */
export function authOptions({ earlier, onRefusal }: SignInRequest): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isHttps(),
    cookies: {
      sessionToken: cookie(SESSION_COOKIE),
      csrfToken: cookie("csrf-token"),
      callbackUrl: cookie("callback-url"),
    },
    session: { strategy: "jwt", maxAge: ABSOLUTE_MS / 1000 },
    // The cookie alone must not end a session by this server's clock: its row ends it, by the database's.
    jwt: { maxAge: (ABSOLUTE_MS / 1000) * 14 },
    pages: { signIn: signInPath(), error: signInPath(), signOut: signInPath() },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const from = {
            address: clientAddress(header(request.headers, "x-forwarded-for")),
            userAgent: header(request.headers, "user-agent"),
            earlier,
          };
          try {
            const { userId, userName, secret } = await signIn(credentials, from);
            return { id: userId, name: userName, secret };
          } catch (error) {
            // next-auth shows the message of an error as `error=` in the answer's address.
            if (error instanceof AppError) {
              onRefusal(error);
              throw new Error(error.message);
            }
            console.error(error);
            throw new Error("Signing in did not work because of a fault in Tenet. Nothing was changed; try again.");
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && "secret" in user ? { sid: user.secret } : { sid: token.sid }),
      // next-auth's own fails on a callbackUrl that is no address at all.
      redirect: ({ url, baseUrl }) => {
        if (url.startsWith("/")) return baseUrl + safeReturnPath(url);
        return URL.canParse(url) && new URL(url).origin === baseUrl ? url : baseUrl;
      },
      // /api/auth/session is readable by scripts in the page: it must not tell the secret.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await endSession(token.sid);
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
