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
