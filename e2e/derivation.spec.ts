import type { Page } from "@playwright/test";
import { assessmentPath } from "./fixtures/pages";
import { expect, ORGANIZATION, test } from "./fixtures/test";

/** Numbers that are no figures of ours, or that say themselves what they count. */
const EXPLAINED: [pattern: RegExp, why: string][] = [
  [/20\d\d-Q[1-4]/g, "a period"],
  [/20\d\d-\d\d-\d\d/g, "a date"],
  [/criticality [1-5]/g, "a property of the unit"],
  [/\d+ criteri(on|a) to close/g, "the count of the list that opens below it"],
  [/\d+ of \d+ functions with a target are short of it/g, "the count of the list below it"],
  [/\d+ side by side/g, "the count of the rows below it"],
];

/**
 * Texts of a page with a number that leads nowhere. Left out: pictures, whose figures stand in a table beside them;
 * scales and legends; times, the choice of a period, the versions of method and model; what the model says. Names of
 * units lead to their results.
 */
async function numbersWithoutWay(page: Page): Promise<string[]> {
  const texts = await page.getByRole("main").evaluate((main) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const leads = 'a[href*="/derivation"], a[href$="#units"], a[href*="/assess/"]';
      const silent = "svg, script, style, time, option, .chip, .scale, .legend, details li";
      if (/\d/.test(text) && !node.parentElement?.closest(`${leads}, ${silent}`)) found.push(text.trim());
    }
    return found;
  });
  return texts.filter((text) => /\d/.test(EXPLAINED.reduce((rest, [pattern]) => rest.replace(pattern, ""), text)));
}

test("every number of result page and Overview leads down", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  for (const path of [await assessmentPath(context.request), ORGANIZATION]) {
    await page.goto(path);
    expect(await page.getByRole("main").locator('a[href*="/derivation"]').count(), path).toBeGreaterThan(50);
    expect(await numbersWithoutWay(page), path).toEqual([]);
  }
});

test("a number that was clicked stands on the page that it leads to", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  const result = await assessmentPath(context.request);
  const samples: [path: string, name: RegExp, number: RegExp][] = [
    [result, /^Identity, claimed/, /\d\.\d+/],
    [result, /^Identity, change/, /[+−]?\d\.\d/],
    [result, /^\d+ of \d+$/, /\d+ of \d+/],
    [ORGANIZATION, /^Data, change/, /[+−]?\d\.\d/],
    [ORGANIZATION, /^Payments, judged/, /\d+ of \d+/],
    [ORGANIZATION, /^\d+ of \d+ units/, /\d+ of \d+ units/],
  ];
  for (const [path, name, number] of samples) {
    await page.goto(path);
    const link = page.getByRole("main").getByRole("link", { name }).first();
    const [shown = ""] = number.exec((await link.textContent()) ?? "") ?? [];
    expect(shown, `${path} ${name}`).not.toBe("");
    await link.click();
    if (/units/.test(shown)) {
      await expect(page).toHaveURL(/#units$/);
      continue;
    }
    await expect(page).toHaveURL(/derivation\?of=/);
    await expect(page.getByRole("main"), `${path} ${name}`).toContainText(shown);
  }
});

test("the trend leads to each of its periods", async ({ page, signInAs }) => {
  await signInAs("executive");
  await page.goto(ORGANIZATION);
  const table = page.locator("table", { has: page.getByText(/^Claimed score of the organisation/) });
  await page.locator("details", { has: table }).locator("summary").click();
  const figure = table.getByRole("link", { name: /, claimed/ }).first();
  const [period = ""] = /20\d\d-Q\d/.exec((await figure.textContent()) ?? "") ?? [];
  const [shown = ""] = /\d\.\d+$/.exec((await figure.textContent()) ?? "") ?? [];
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`period=${period}`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${shown} claimed`);
});

test("any number leads down to the answers that made it", async ({ page, signInAs }) => {
  await signInAs("executive");
  await page.goto(ORGANIZATION);
  const figure = page.getByRole("link", { name: /^Identity, claimed/ }).first();
  const shown = ((await figure.textContent()) ?? "").replace(/[^\d.]/g, "");
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(shown);
  await page.getByRole("main").getByRole("link", { name: "Citizen portal" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Citizen portal, Identity");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Authentication, / })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Authentication");
  // Two criteria of Initial, with what was answered and what it counts.
  const initial = page.getByRole("row", { name: /multi-factor authentication/ }).first();
  await expect(initial).toContainText(/met|partly|not met/i);
  await page.getByText("As text").click();
  await expect(page.getByText(/identity\.authentication|Authentication/).first()).toBeVisible();
});

test("a derivation can be taken along: as a link, as text and as JSON, which say the same", async ({
  page,
  context,
  baseURL,
  signInAs,
}) => {
  await signInAs("lead");
  const assessment = await assessmentPath(context.request);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of [`${assessment}/derivation?of=identity`, `${ORGANIZATION}/derivation`]) {
    await page.goto(path);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${baseURL}${path.split("?")[0]}?of=`)).toBe(true);
    // Byte for byte.
    const text = await page.locator("pre").textContent();
    const address = await page.getByRole("link", { name: "As JSON" }).getAttribute("href");
    const json = await (await context.request.get(address ?? "")).json();
    expect(json.text).toBe(text);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  }
});

test("without the clipboard the link is selected in a field", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(`${ORGANIZATION}/derivation`);
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = page.getByRole("textbox", { name: "Link to this derivation" });
  await expect(field).toHaveValue(/\/derivation\?of=overall&period=20/);
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toContain("/derivation?of=overall");
});
