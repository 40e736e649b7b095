import type { Page } from "@playwright/test";
import { findingsInBothThemes } from "./fixtures/axe";
import { pagesOf } from "./fixtures/pages";
import { expect, ROLES, test } from "./fixtures/test";

// Most of the time of the browser tests is spent here: the roles side by side.
test.describe.configure({ mode: "parallel" });

const DESKTOP = { width: 1280, height: 720 };
/** The width at which WCAG 1.4.10 (reflow) holds content to one direction of scrolling. */
const NARROW = { width: 320, height: 720 };

test.use({ viewport: DESKTOP });

/** By how many pixels the page is wider than the window, with whatever can be opened on it opened. */
const excessOf = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      // Of those that share a name one is open at a time.
      details.removeAttribute("name");
      details.open = true;
    }
    return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
  });

/** Looks at the open page in a narrow window. Charts take their new width a moment later. */
async function expectNoSidewaysScrolling(page: Page, path: string): Promise<void> {
  await page.setViewportSize(NARROW);
  await expect.poll(() => excessOf(page), { message: `${path} is too wide for 320 pixels by` }).toBe(0);
  await page.setViewportSize(DESKTOP);
}

const textOf = async (page: Page) => (await page.locator("main").textContent()) ?? "";

const withoutQuery = (path: string) => path.replace(/\?.*/, "");

/**
 * Of the texts of pages by address, with those of the same addresses without their query: "a shows what b shows". A query
 * that says nothing to its page is dropped, and the page would be looked at twice instead of another one once.
 */
function sameScreens(texts: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  return [...texts].flatMap(([path, text]) => {
    const other = first.get(text);
    if (other === undefined) first.set(text, path);
    return other === undefined ? [] : [`${path} shows what ${other} shows`];
  });
}

test.describe("axe finds nothing, light and dark, and nothing scrolls sideways at 320 pixels", () => {
  // The links that lead nowhere answer 404 on purpose, and Chromium writes that to the console.
  test.use({ expectedErrors: /status of 404/ });

  test("on the pages before sign-in", async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const path of ["/sign-in", "/set-up", "/invitation/unknown", "/reset-password/unknown", "/no-such-page"]) {
      await page.goto(path);
      found[path] = await findingsInBothThemes(page);
      await expectNoSidewaysScrolling(page, path);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  for (const role of ROLES)
    test(`on every page of the ${role}`, async ({ page, context, signInAs }) => {
      test.setTimeout(240_000);
      await signInAs(role);
      const found: [string, string[]][] = [];
      const texts = new Map<string, string>();
      const paths = await pagesOf(role, context.request);
      for (const path of paths) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(200);
        const list = await findingsInBothThemes(page);
        if (list.length > 0) found.push([path, list]);
        texts.set(path, await textOf(page));
        await expectNoSidewaysScrolling(page, path);
      }
      expect(found).toEqual([]);
      for (const path of new Set(paths.map(withoutQuery))) {
        if (texts.has(path)) continue;
        await page.goto(path);
        texts.set(path, await textOf(page));
      }
      expect(sameScreens(texts)).toEqual([]);
    });
});
