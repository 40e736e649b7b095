import { afterEach, expect, it } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { authOptions, sessionCookieName } from "./options";

const installation = (secret: string, publicUrl = "") =>
  provideSettings({ AUTH_SECRET: `${secret}: a secret of enough characters`, PUBLIC_URL: publicUrl });

afterEach(() => provideSettings({ AUTH_SECRET: "", PUBLIC_URL: "" }));

it("gives every cookie a name that no other installation has, so that two on one host do not sign each other out", () => {
  const names = () =>
    Object.values(authOptions({ earlier: null, onRefusal: () => undefined }).cookies ?? {}).map(({ name }) => name);
  installation("a");
  const own = names();
  const session = sessionCookieName();
  expect(session).toMatch(/^tenet-[0-9a-f]{8}\.session-token$/);
  expect(own).toContain(session);
  expect(own).toHaveLength(3);
  installation("b");
  expect(names().filter((name) => own.includes(name))).toEqual([]);
  installation("a");
  expect(names()).toEqual(own);
  installation("a", "https://tenet.example.org");
  expect(sessionCookieName()).toBe(`__Secure-${session}`);
});

it("goes on after sign-in to an address of Tenet alone, whatever callbackUrl says", async () => {
  installation("a");
  const baseUrl = "https://tenet.example.org";
  const { redirect } = authOptions({ earlier: null, onRefusal: () => undefined }).callbacks ?? {};
  const goOn = async (url: string) => redirect?.({ url, baseUrl });
  expect(await goOn("/o/acme?x=1")).toBe(`${baseUrl}/o/acme?x=1`);
  expect(await goOn(`${baseUrl}/o/acme`)).toBe(`${baseUrl}/o/acme`);
  for (const url of [
    "",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "http://tenet.example.org",
    `${baseUrl}.evil.example`,
    `${baseUrl}:444`,
    `${baseUrl}@evil.example`,
    "https://user@evil.example/tenet.example.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "blob:https://evil.example/1",
    "/a\r\nSet-Cookie: x=1",
  ]) {
    const target = (await goOn(url)) ?? "";
    expect([url, new URL(target).origin, /[\r\n]/.test(target)]).toEqual([url, baseUrl, false]);
  }
});
