import { pagesOf } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

test.use({ viewport: { width: 320, height: 720 } });

for (const role of ["owner", "lead", "auditor", "assessor"] as const)
  test(`no page of the ${role} scrolls sideways at 320 pixels, whatever is opened on it`, async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs(role);
    for (const path of await pagesOf(role, context.request)) {
      await page.goto(path);
      const excess = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) {
          // Of those that share a name one is open at a time.
          details.removeAttribute("name");
          details.open = true;
        }
        return document.documentElement.scrollWidth - window.innerWidth;
      });
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });
