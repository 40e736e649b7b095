/** The page while the database is away. Next's own has no words without its script, and looks broken until that has run. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { UNAVAILABLE_WORDS } from "@/lib/base/errors";
import { RETRY_AFTER_S } from "@/lib/http/failed-answer";
import { CONSTANT_HEADERS } from "@/lib/http/security-headers";

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 4rem auto; padding: 0 1.5rem }
h1 { font-size: 1.25rem; line-height: 1.3 }`;

const { title, data, advice } = UNAVAILABLE_WORDS;
const PAGE = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Error · Tenet</title><style>${STYLE}</style></head>
<body><main><p>Tenet</p><h1>${title}</h1><p>${data}</p><p>${advice}</p><p><a href="">Try again</a></p></main></body></html>`;

const styleHash = createHash("sha256").update(STYLE).digest("base64");
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** Answers 503 with that page. */
export function answerUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const kept = ["strict-transport-security", "connection"];
  for (const name of response.getHeaderNames()) if (!kept.includes(name)) response.removeHeader(name);
  for (const { key, value } of CONSTANT_HEADERS) response.setHeader(key, value);
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(PAGE),
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Retry-After": RETRY_AFTER_S,
  });
  response.end(request.method === "HEAD" ? undefined : PAGE);
}
