import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/base/env";

const DAY_MS = 24 * 60 * 60_000;

/** What security.txt says (RFC 9116) to whoever has found a weakness; `today` so that it never expires. */
function securityText(contact: string, publicUrl: string | undefined, today: Date): string {
  const expires = new Date(Math.floor(today.getTime() / DAY_MS) * DAY_MS + 180 * DAY_MS);
  const canonical = publicUrl ? [`Canonical: ${publicUrl}/.well-known/security.txt`] : [];
  return `${[`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, "Preferred-Languages: en", ...canonical].join("\n")}\n`;
}

/** Answers `/.well-known/security.txt` where SECURITY_CONTACT says whom to tell. True when the request has been answered. */
export function answerSecurityTxt({ method, url }: IncomingMessage, response: ServerResponse): boolean {
  const contact = env.SECURITY_CONTACT;
  if (!contact || url?.split("?")[0] !== "/.well-known/security.txt") return false;
  if (method !== "GET" && method !== "HEAD") return false;
  response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" });
  response.end(method === "HEAD" ? undefined : securityText(contact, env.PUBLIC_URL, new Date()));
  return true;
}
