import AxeBuilder from "@axe-core/playwright";
import { pagesOf } from "./fixtures/pages";
import { expect, ROLES, test } from "./fixtures/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const theme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${theme}`, () => {
    test.use({ colorScheme: theme });

    test("on the pages before sign-in", async ({ page }) => {
      for (const path of ["/sign-in", "/set-up", "/invitation/unknown", "/reset-password/unknown", "/no-such-page"]) {
        await page.goto(path);
        expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations, path).toEqual([]);
      }
    });

    for (const role of ROLES)
      test(`on every page of the ${role}`, async ({ page, context, signInAs }) => {
        test.setTimeout(180_000);
        await signInAs(role);
        for (const path of await pagesOf(role, context.request)) {
          const answer = await page.goto(path);
          expect(answer?.status(), path).toBe(200);
          expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations, path).toEqual([]);
        }
      });
  });
}
