import { describe, expect, it } from "vitest";
import { parseReach, reachHeader, reachSentences } from "./reach";

const PUBLIC = "https://tenet.example.org";
const through = (host: string) => ({ host, isProxied: true });

describe("what the settings say about the way here", () => {
  it("is nothing without a proxy", () => {
    expect(reachSentences({ host: "a:3000", isProxied: false }, { publicUrl: undefined, proxies: 0 })).toEqual([]);
  });

  it("names the host that the proxy passes and the one that people type", () => {
    const settings = { publicUrl: PUBLIC, proxies: 1 };
    expect(reachSentences(through("127.0.0.1:3000"), settings)).toEqual([
      "Your proxy passes Host 127.0.0.1:3000, people type tenet.example.org. Forms work all the same, because PUBLIC_URL is set.",
    ]);
    expect(reachSentences(through("tenet.example.org"), settings)).toEqual([
      "Your proxy passes Host tenet.example.org, as people type it.",
    ]);
  });

  it("asks for what is missing", () => {
    const [first, second] = reachSentences(through("a"), { publicUrl: undefined, proxies: 0 });
    expect(first).toMatch(/Set PUBLIC_URL/);
    expect(second).toMatch(/Set TRUST_PROXY/);
  });

  it("survives its header", () => {
    for (const reached of [through("a:1"), { host: "b", isProxied: false }])
      expect(parseReach(reachHeader(reached))).toEqual(reached);
    expect(parseReach(null)).toEqual({ host: "", isProxied: false });
  });
});
