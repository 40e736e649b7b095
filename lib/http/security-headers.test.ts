import { describe, expect, it } from "vitest";
import { API_HEADERS, CONSTANT_HEADERS, contentSecurityPolicy, pageHeaders } from "./security-headers";

const production = { nonce: "bm9uY2U=", isHttps: true, isDevelopment: false };

const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

const headerOf = (headers: readonly { key: string; value: string }[], key: string) =>
  headers.find((header) => header.key === key)?.value;

describe("the policy of a page", () => {
  const directives = directivesOf(contentSecurityPolicy(production));

  it("runs only scripts with the page's nonce and what these load", () => {
    expect(directives.get("script-src")).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
  });

  it("takes style elements by nonce, and style attributes without", () => {
    expect(directives.get("style-src-elem")).toEqual(["'self'", "'nonce-bm9uY2U='"]);
    expect(directives.get("style-src-attr")).toEqual(["'unsafe-inline'"]);
  });

  it("cannot be framed, re-based, or made to send forms elsewhere", () => {
    expect(directives.get("frame-ancestors")).toEqual(["'none'"]);
    expect(directives.get("object-src")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'self'"]);
  });

  it("names no other host and nothing unsafe for scripts", () => {
    const policy = contentSecurityPolicy(production);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
  });

  it("allows what the tools of development need in development alone", () => {
    const development = directivesOf(contentSecurityPolicy({ ...production, isDevelopment: true }));
    expect(development.get("script-src")).toEqual([...(directives.get("script-src") ?? []), "'unsafe-eval'"]);
    expect(development.get("style-src-elem")).toEqual(["'self'", "'unsafe-inline'"]);
  });

  it("upgrades requests only where people come by https", () => {
    const plain = pageHeaders({ ...production, isHttps: false });
    expect(headerOf(plain, "Content-Security-Policy")).not.toContain("upgrade-insecure-requests");
    const secure = pageHeaders(production);
    expect(headerOf(secure, "Content-Security-Policy")).toContain("upgrade-insecure-requests");
  });

  it("keeps pages out of caches", () => {
    expect(headerOf(pageHeaders(production), "Cache-Control")).toBe("private, no-store");
  });
});

describe("the headers of everything", () => {
  it("say nosniff and tell other sites nothing of the address", () => {
    expect(headerOf(CONSTANT_HEADERS, "X-Content-Type-Options")).toBe("nosniff");
    expect(headerOf(CONSTANT_HEADERS, "Referrer-Policy")).toBe("same-origin");
    expect(headerOf(CONSTANT_HEADERS, "Cross-Origin-Opener-Policy")).toBe("same-origin");
  });

  it("let an answer of the API load nothing when it is shown as a page", () => {
    expect(headerOf(API_HEADERS, "Content-Security-Policy")).toContain("default-src 'none'");
  });
});
