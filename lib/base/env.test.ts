import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const read = (settings: Record<string, string>) => readEnv({ NODE_ENV: "production", ...settings });

describe("the settings", () => {
  it("have defaults that listen on the loopback address and trust no proxy", () => {
    expect(read({})).toMatchObject({ HOST: "127.0.0.1", PORT: 3000, TRUST_PROXY: 0, DEMO: false });
  });

  it("count as not set when empty", () => {
    expect(read({ PORT: "", DATABASE_URL: " ", PUBLIC_URL: "" })).toMatchObject({ PORT: 3000 });
    expect(read({ DATABASE_URL: "" }).DATABASE_URL).toBeUndefined();
  });

  it.each([
    [{ PORT: "0" }, /^PORT must be a whole number/],
    [{ PORT: "65536" }, /^PORT must be/],
    [{ PORT: "http" }, /^PORT must be/],
    [{ HOST: "two words" }, /^HOST is neither/],
    [{ DATABASE_URL: "mysql://root@localhost/x" }, /^DATABASE_URL is not/],
    [{ DATABASE_URL: "localhost:5432" }, /^DATABASE_URL is not/],
    [{ PUBLIC_URL: "tenet.example.org" }, /^PUBLIC_URL must be/],
    [{ PUBLIC_URL: "https://example.org/tenet" }, /^PUBLIC_URL must be/],
    [{ PUBLIC_URL: "ftp://example.org" }, /^PUBLIC_URL must be/],
    [{ AUTH_SECRET: "short" }, /^AUTH_SECRET must be at least 32/],
    [{ AUTH_SECRET: "a".repeat(40) }, /^AUTH_SECRET repeats a few characters/],
    [{ RETENTION_DAYS: "0" }, /^RETENTION_DAYS must be a whole number/],
    [{ SECURITY_CONTACT: "somewhere" }, /^SECURITY_CONTACT must be an e-mail address/],
    [{ TRUST_PROXY: "yes" }, /^TRUST_PROXY must be/],
  ])("refuse %o with one sentence that names the setting", (settings, sentence) => {
    expect(() => read(settings)).toThrow(sentence);
  });

  it("name every bad setting, a line each", () => {
    expect(() => read({ PORT: "x", TRUST_PROXY: "x" })).toThrow(/^PORT[^\n]+\nTRUST_PROXY[^\n]+$/);
  });

  it("never repeat a password", () => {
    expect(() => read({ DATABASE_URL: "mysql://u:hunter2@db/x" })).toThrow(/^(?!.*hunter2)/s);
  });

  it("take the public address as an origin", () => {
    expect(read({ PUBLIC_URL: "https://Tenet.example.org/" }).PUBLIC_URL).toBe("https://tenet.example.org");
  });

  it.each([
    ["true", 1],
    ["false", 0],
    ["2", 2],
  ])("read TRUST_PROXY=%s as %i trusted proxies", (value, hops) => {
    expect(read({ TRUST_PROXY: value }).TRUST_PROXY).toBe(hops);
  });

  it("know the demo only by the launcher's own variable", () => {
    expect(read({ DEMO: "1" }).DEMO).toBe(false);
    expect(read({ TENET_DEMO: "1" }).DEMO).toBe(true);
  });
});
