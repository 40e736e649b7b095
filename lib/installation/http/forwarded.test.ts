import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { keepTrustedForwarding } from "./forwarded";

function kept(headers: IncomingHttpHeaders, hops: number, remoteAddress = "10.0.0.1"): IncomingHttpHeaders {
  const copy = { ...headers };
  keepTrustedForwarding(copy, remoteAddress, hops);
  return copy;
}

describe("what a client says about its way here", () => {
  it("is dropped without a trusted proxy, and its real address put there", () => {
    const claims = {
      "x-forwarded-for": "1.2.3.4",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "443",
      "x-forwarded-server": "evil",
      forwarded: "for=1.2.3.4",
      "x-real-ip": "1.2.3.4",
      "x-middleware-subrequest": "proxy",
      "x-middleware-rewrite": "/admin",
      host: "tenet.example.org",
    };
    expect(kept(claims, 0)).toEqual({ host: "tenet.example.org", "x-forwarded-for": "10.0.0.1" });
  });

  it("is believed as far as the trusted proxies wrote it", () => {
    const headers = { "x-forwarded-for": "6.6.6.6, 1.2.3.4, 10.0.0.9", "x-forwarded-proto": "https" };
    expect(kept(headers, 1)["x-forwarded-for"]).toBe("10.0.0.9");
    expect(kept(headers, 2)).toMatchObject({ "x-forwarded-for": "1.2.3.4", "x-forwarded-proto": "https" });
    expect(kept({ "x-middleware-next": "1" }, 1)).toEqual({ "x-forwarded-for": "10.0.0.1" });
  });

  it("shows an IPv4 client of an IPv6 socket by its IPv4 address", () => {
    expect(kept({}, 0, "::ffff:192.0.2.7")["x-forwarded-for"]).toBe("192.0.2.7");
    expect(kept({}, 0, "2001:db8::7")["x-forwarded-for"]).toBe("2001:db8::7");
  });
});
