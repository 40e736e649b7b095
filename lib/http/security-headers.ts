/** The headers that keep pages safe in the browser, as data. docs/security.md states the same rules. */

export type Header = { key: string; value: string };

/** What holds for every answer, static files and the API included; it depends on nothing that is known only at run time. */
export const CONSTANT_HEADERS: readonly Header[] = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Addresses of Tenet name organisations and carry the tokens of invitations: other sites learn nothing of them.
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/**
 * On every answer of an installation that people reach by https, set by the front door. Promised over http, the header is
 * ignored at best; at worst it locks people out of a host that has no certificate.
 */
export const TRANSPORT_SECURITY: Header = { key: "Strict-Transport-Security", value: "max-age=31536000" };

/** The API answers with data: a browser that is tricked into showing it as a page runs and loads nothing. */
export const API_HEADERS: readonly Header[] = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
];

/** Where a page is served: `isHttps` when people reach it by https, `isDevelopment` under `next dev`. */
export type Serving = { nonce: string; isHttps: boolean; isDevelopment: boolean };

/** The Content-Security-Policy of a page whose scripts and style elements carry `nonce` (base64). */
export function contentSecurityPolicy({ nonce, isHttps, isDevelopment }: Serving): string {
  // In development React evaluates code, and the tools' overlay writes style elements without nonce.
  const script = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const style = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  const directives = [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src-elem ${style}`,
    // Recharts places its labels by style attributes, and these take no nonce. A style attribute cannot load or run
    // anything under the other directives; style elements stay strict.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  if (isHttps) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/**
 * The headers of a page beyond {@link CONSTANT_HEADERS}. Pages are never kept by browser or proxy: after signing out,
 * "back" must not show what the next person at the machine may not see.
 */
export function pageHeaders(serving: Serving): Header[] {
  return [
    { key: "Content-Security-Policy", value: contentSecurityPolicy(serving) },
    { key: "Cache-Control", value: "private, no-store" },
  ];
}
