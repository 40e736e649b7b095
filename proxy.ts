import { type NextRequest, NextResponse } from "next/server";
import { PAGE_ADDRESS } from "@/lib/auth/session-rules";
import { env, isHttps } from "@/lib/base/env";
import { contentSecurityPolicy, pageHeaders } from "@/lib/http/security-headers";

/**
 * Gives every page its security headers, with a fresh nonce, and its own address. It is no security boundary: who may see
 * what is decided by queries and commands.
 */
export function proxy(request: NextRequest): NextResponse {
  const serving = {
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
    isHttps: isHttps(),
    isDevelopment: env.NODE_ENV === "development",
  };
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy in the request and puts it on its own scripts and styles.
  headers.set("Content-Security-Policy", contentSecurityPolicy(serving));
  // Always set: what a client sends under this name is not passed on.
  headers.set(PAGE_ADDRESS, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  for (const { key, value } of pageHeaders(serving)) response.headers.set(key, value);
  return response;
}

export const config = {
  // Pages only. Files are the same for everybody and may be cached. The API needs no nonce, and a request that passes
  // through here loses what its body has beyond 10 MB: routes that take uploads must stay outside.
  matcher: "/((?!api/|_next/static/|_next/image|icon\\.svg$|favicon\\.ico$).*)",
};
