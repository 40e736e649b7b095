import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { pagesOf } from "./fixtures/pages";
import { expect, ROLES, test } from "./fixtures/test";

// Most of the time of the browser tests is spent here: roles and themes side by side.
test.describe.configure({ mode: "parallel" });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it stands: "rule: element". */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${theme}`, () => {
    // The links that lead nowhere answer 404 on purpose, and Chromium writes that to the console.
    test.use({ colorScheme: theme, expectedErrors: /status of 404/ });

    test("on the pages before sign-in", async ({ page }) => {
      const found: Record<string, string[]> = {};
      for (const path of ["/sign-in", "/set-up", "/invitation/unknown", "/reset-password/unknown", "/no-such-page"]) {
        await page.goto(path);
        found[path] = await findings(page);
      }
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    });

    for (const role of ROLES)
      test(`on every page of the ${role}`, async ({ page, context, signInAs }) => {
        test.setTimeout(180_000);
        await signInAs(role);
        const found: [string, string[]][] = [];
        for (const path of await pagesOf(role, context.request)) {
          const answer = await page.goto(path);
          expect(answer?.status(), path).toBe(200);
          const list = await findings(page);
          if (list.length > 0) found.push([path, list]);
        }
        expect(found).toEqual([]);
      });
  });
}
