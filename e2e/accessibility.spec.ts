import { findingsInBothThemes } from "./fixtures/axe";
import { pagesOf } from "./fixtures/pages";
import { expect, ROLES, test } from "./fixtures/test";

// Most of the time of the browser tests is spent here: the roles side by side.
test.describe.configure({ mode: "parallel" });

test.describe("axe finds nothing, light and dark", () => {
  // The links that lead nowhere answer 404 on purpose, and Chromium writes that to the console.
  test.use({ expectedErrors: /status of 404/ });

  test("on the pages before sign-in", async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const path of ["/sign-in", "/set-up", "/invitation/unknown", "/reset-password/unknown", "/no-such-page"]) {
      await page.goto(path);
      found[path] = await findingsInBothThemes(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  for (const role of ROLES)
    test(`on every page of the ${role}`, async ({ page, context, signInAs }) => {
      test.setTimeout(240_000);
      await signInAs(role);
      const found: [string, string[]][] = [];
      for (const path of await pagesOf(role, context.request)) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(200);
        const list = await findingsInBothThemes(page);
        if (list.length > 0) found.push([path, list]);
      }
      expect(found).toEqual([]);
    });
});
