import { describe, expect, it } from "vitest";
import { isKnownHost, isOurOrigin, type Reach } from "./hosts";

const LOCAL: Reach = { publicUrl: undefined, listensOn: "127.0.0.1", proxies: 0, isDemo: false };
const NAMED: Reach = { ...LOCAL, publicUrl: "https://tenet.example.org" };

describe("the name by which Tenet is asked", () => {
  it.each(["127.0.0.1:3000", "[::1]:3000", "192.0.2.7", "localhost:3000", "tenet:3000", "a.localhost", ""])(
    "%s cannot be a stranger's",
    (host) => expect(isKnownHost(host, { ...LOCAL, isDemo: true })).toBe(true),
  );

  it.each(["evil.example", "evil.example:3000", "a@127.0.0.1", "127.0.0.1/x", "127.0.0.1.evil.example", "a b"])(
    "%s is refused, in the demo as elsewhere",
    (host) => {
      expect(isKnownHost(host, LOCAL)).toBe(false);
      expect(isKnownHost(host, { ...NAMED, proxies: 1, isDemo: true })).toBe(false);
    },
  );

  it("is that of PUBLIC_URL with any port, or that of HOST", () => {
    for (const host of ["tenet.example.org", "Tenet.Example.org:8443", "tenet.example.org."])
      expect(isKnownHost(host, NAMED), host).toBe(true);
    expect(isKnownHost("evil.tenet.example.org", NAMED)).toBe(false);
    expect(isKnownHost("box.example.org:3000", { ...LOCAL, listensOn: "box.example.org" })).toBe(true);
  });

  it("is the proxy's affair where PUBLIC_URL and TRUST_PROXY are set", () => {
    expect(isKnownHost("upstream.internal:3000", { ...NAMED, proxies: 1 })).toBe(true);
    expect(isKnownHost("upstream.internal:3000", { ...LOCAL, proxies: 1 })).toBe(false);
    expect(isKnownHost("a@b", { ...NAMED, proxies: 1 })).toBe(false);
  });
});

describe("the origin of a write", () => {
  it("is PUBLIC_URL, whatever Host a proxy passes", () => {
    for (const host of ["127.0.0.1:3000", "tenet.example.org", "tenet.example.org:80", undefined])
      expect(isOurOrigin("https://tenet.example.org", host, NAMED.publicUrl)).toBe(true);
  });

  it("is the host that was asked, without PUBLIC_URL", () => {
    expect(isOurOrigin("http://127.0.0.1:3000", "127.0.0.1:3000", undefined)).toBe(true);
    expect(isOurOrigin("http://box:3000", "Box:3000", undefined)).toBe(true);
    expect(isOurOrigin("https://box:3000", "box:3000", undefined)).toBe(true);
  });

  it.each([
    ["http://tenet.example.org", "tenet.example.org"],
    ["http://127.0.0.1:3000", "127.0.0.1:3000"],
    ["https://evil.example", "tenet.example.org"],
    ["https://tenet.example.org.evil.example", "tenet.example.org"],
    ["https://tenet.example.org:8443", "tenet.example.org"],
    ["null", "tenet.example.org"],
    ["", "tenet.example.org"],
    ["file://", ""],
  ])("is not %s at %s where people come by https", (origin, host) =>
    expect(isOurOrigin(origin, host, NAMED.publicUrl)).toBe(false),
  );
});
