import { describe, expect, inject, it } from "vitest";
import { checkGivenDatabase, requireRecent } from "./given-database";
import { freePort } from "./postgres";

function changed(change: (url: URL) => void): string {
  const url = new URL(inject("testServer").url);
  change(url);
  return url.href;
}

async function sentence(url: string): Promise<string> {
  const failure = await checkGivenDatabase(url).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "StartFailure" });
  const text = failure instanceof Error ? failure.message : "";
  expect(text).not.toContain("\n");
  return text;
}

describe("the database of DATABASE_URL", () => {
  it("is taken when it can be reached and is recent enough", async () => {
    await expect(checkGivenDatabase(inject("testServer").url)).resolves.toBeUndefined();
  });

  it("is refused with a wrong password, which is not repeated", async () => {
    const text = await sentence(changed((url) => Object.assign(url, { password: "hunter2" })));
    expect(text).toMatch(/refuses the user tenet with the password in DATABASE_URL/);
    expect(text).not.toContain("hunter2");
  });

  it("is refused when there is none of that name", async () => {
    expect(await sentence(changed((url) => Object.assign(url, { pathname: "/nowhere" })))).toMatch(
      /^There is no database nowhere at 127\.0\.0\.1/,
    );
  });

  it("is refused when nothing answers", async () => {
    const port = String(await freePort());
    expect(await sentence(changed((url) => Object.assign(url, { port })))).toMatch(/can't be reached \(ECONNREFUSED\)/);
  });

  it("is refused below PostgreSQL 15", () => {
    expect(() => requireRecent(149_999, "14.22")).toThrow(/is PostgreSQL 14\.22, and Tenet needs 15 or later/);
    expect(() => requireRecent(150_000, "15.0")).not.toThrow();
  });
});
