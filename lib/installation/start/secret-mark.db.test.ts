import { expect, it } from "vitest";
import { authSecret, provideSettings } from "@/lib/base/env";
import { database } from "@/lib/database/client";
import { useTestDatabase } from "@/lib/test/database";
import { isSecretOfDatabase } from "./secret-mark";

const { url } = await useTestDatabase();

it("notices another AUTH_SECRET on the same database, and stores none", async () => {
  const own = authSecret();
  expect([await isSecretOfDatabase(url), await isSecretOfDatabase(url)]).toEqual([true, true]);
  provideSettings({ AUTH_SECRET: "0123456789 another secret abcdefghij" });
  expect([await isSecretOfDatabase(url), await isSecretOfDatabase(url)]).toEqual([false, true]);
  provideSettings({ AUTH_SECRET: own });
  expect(await isSecretOfDatabase(url)).toBe(false);
  expect(JSON.stringify(await database().installation.findMany())).not.toContain(own);
});
