import type { Page } from "@playwright/test";
import { findings, findingsInBothThemes } from "./fixtures/axe";
import { assessmentPath } from "./fixtures/pages";
import { expect, ORGANIZATION, test } from "./fixtures/test";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search or jump" });
const field = (page: Page) => palette(page).getByRole("combobox", { name: "Search or jump" });
const option = (page: Page, name: string | RegExp) => palette(page).getByRole("option", { name });

/** The button names its keys as soon as they work. */
const live = (page: Page) =>
  expect(page.getByRole("button", { name: "Search or jump" })).toHaveAttribute("aria-keyshortcuts");

async function pressKey(page: Page): Promise<void> {
  await live(page);
  await page.keyboard.press("Control+k");
}

/** Opens by keyboard and waits until the palette itself has taken over. */
async function open(page: Page): Promise<void> {
  await pressKey(page);
  await expect(field(page)).toBeFocused();
}

test("finds a unit and opens its latest result, by keyboard alone", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/people`);
  await open(page);
  await page.keyboard.type("PAYM");
  await expect(option(page, /^Payments/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/assess\/[^/]+$/);
  await expect(page.getByRole("navigation", { name: "Breadcrumbs" })).toContainText("Payments");
  await expect(palette(page)).toBeHidden();
});

test("loses no key while it loads, Enter included", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/people`);
  await live(page);
  // From here on every script is the palette's own.
  let letGo = () => {};
  const isTyped = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await isTyped;
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("payments");
  await page.keyboard.press("Enter");
  await expect(palette(page).getByRole("textbox")).toHaveValue("payments");
  letGo();
  await expect(page).toHaveURL(/\/assess\/[^/]+$/);
});

test.describe("when its code cannot be loaded", () => {
  test.use({ expectedErrors: /ERR_FAILED/ });

  test("says so, and loads it the next time", async ({ page, signInAs }) => {
    await signInAs("lead");
    await page.goto(`${ORGANIZATION}/admin/people`);
    await live(page);
    await page.route("**/*.js", (route) => route.abort());
    await page.keyboard.press("Control+k");
    await expect(palette(page).getByText(/could not be loaded/)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.unroute("**/*.js");
    await open(page);
    await expect(option(page, "Overview")).toBeVisible();
  });
});

test("finds functions: within an assessment its questionnaire, elsewhere the Overview", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("lead");
  const assessment = await assessmentPath(context.request);
  await page.goto(assessment);
  await open(page);
  await page.keyboard.type("inventory data");
  await expect(option(page, /^Data Inventory/)).toHaveAttribute("data-highlighted");
  await expect(option(page, /^Data Inventory/).locator("mark")).toHaveText(["Data", "Inventory", "Data"]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${assessment}/functions/data\\.`));

  await page.goto(`${ORGANIZATION}/admin/people`);
  await open(page);
  await page.keyboard.type("inventory data");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${ORGANIZATION}?pillar=data#heat`);
});

test("gives an executive the derivation, who may not read answers", async ({ page, context, signInAs }) => {
  await signInAs("executive");
  const assessment = await assessmentPath(context.request);
  await page.goto(assessment);
  await open(page);
  await page.keyboard.type("authentication");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${assessment}/derivation?of=identity.authentication`);
});

test("runs an action and gives the focus back", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/units/new`);
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Ledger");
  await pressKey(page);
  await page.keyboard.type("dark");
  await expect(option(page, "Theme: dark")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(palette(page)).toBeHidden();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue("Ledger");

  await open(page);
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(name).toBeFocused();
  await open(page);
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeHidden();
  await expect(name).toBeFocused();
});

test("runs what the open screen offers, and keeps the screen's single keys quiet", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("lead");
  const address = `${await assessmentPath(context.request)}/functions/identity.authentication`;
  await page.goto(address);
  await open(page);
  await expect(option(page, /^Write the note/)).toBeVisible();
  await page.keyboard.type("jk?n");
  await expect(field(page)).toHaveValue("jk?n");
  await expect(page).toHaveURL(address);
  await field(page).fill("note");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
  const note = page.getByRole("textbox", { name: /^Note/ });
  await expect(note).toBeFocused();
  await open(page);
  await page.keyboard.press("Escape");
  await expect(note).toBeFocused();
});

test("gives the focus to the new screen when the old one took it along", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/units/new`);
  await page.getByRole("textbox", { name: "Name" }).focus();
  await open(page);
  await page.keyboard.type("people");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${ORGANIZATION}/admin/people`);
  await expect(page.locator("#main")).toBeFocused();
  await open(page);
  await page.keyboard.type("account");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account/);
  await expect(page.locator("#main")).toBeFocused();
});

test("leads back to the button of the menu in which it was opened", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(ORGANIZATION);
  const account = page.getByRole("button", { name: /^Account: / });
  await account.press("Enter");
  await page.keyboard.press("Tab");
  await open(page);
  await page.keyboard.press("Escape");
  await expect(account).toBeFocused();
});

test("signs out", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(ORGANIZATION);
  await open(page);
  await page.keyboard.type("sign out");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("offers an assessor no Admin, and finds a function in the newest assessment", async ({ page, signInAs }) => {
  await signInAs("assessor");
  await page.goto(`${ORGANIZATION}/work`);
  await open(page);
  await expect(palette(page).getByRole("option")).toHaveText([
    "My work",
    "Assess",
    "Checklist",
    "Controls and cloud",
    "Programme",
    "Account",
    "Interface for scripts",
  ]);
  for (const forbidden of ["Audit log", "People", "Tokens", "Start an assessment", "Overview"]) {
    await field(page).fill(forbidden);
    // Items of the checklist and entries may speak of it.
    await expect(palette(page).getByText(/^(\d+ results?|No results?)/)).toBeVisible();
    await expect(palette(page).getByRole("option", { name: forbidden, exact: true })).toHaveCount(0);
  }
  await field(page).fill("identity.auth");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/assess\/[^/]+\/functions\/identity\.authentication$/);
});

test.describe("when the units cannot be searched", () => {
  test.use({ expectedErrors: /status of 503/ });

  test("says so, and the rest works", async ({ page, signInAs }) => {
    await signInAs("lead");
    await page.goto(ORGANIZATION);
    await page.route("**/units?name=*", (route) => route.fulfill({ status: 503, body: "" }));
    await open(page);
    await page.keyboard.type("audi");
    await expect(
      palette(page).getByText(/Units, registers and checklist cannot be searched now: the server answered 503/),
    ).toBeVisible();
    await field(page).fill("people");
    await expect(option(page, "People")).toBeVisible();
  });
});

test("stays on the screen without a connection, and says so", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/people`);
  await open(page);
  await expect(option(page, "Overview")).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.press("Enter");
  await expect(palette(page).getByText(/Overview cannot be opened now/)).toBeVisible();
  await context.setOffline(false);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(ORGANIZATION);
});

test("axe finds nothing on the open palette, light and dark", async ({ page, signInAs }) => {
  await signInAs("owner");
  await page.goto(ORGANIZATION);
  await open(page);
  await expect(option(page, "Overview")).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.type("pa");
  await expect(option(page, /^Payments/)).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.type("zzz");
  await expect(palette(page).getByText(/Nothing that you can open/)).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("opens from the header, fits, and its targets are large", async ({ page, signInAs }) => {
    await signInAs("lead");
    await page.goto(ORGANIZATION);
    await live(page);
    const button = page.getByRole("button", { name: "Search or jump" });
    const size = await button.boundingBox();
    expect(size?.width).toBeGreaterThanOrEqual(44);
    expect(size?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await field(page).fill("data");
    await expect(palette(page).getByRole("option").first()).toBeVisible();
    for (const target of await palette(page).getByRole("option").all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await findings(page)).toEqual([]);
    await field(page).fill("people");
    await option(page, "People").tap();
    await expect(page).toHaveURL(`${ORGANIZATION}/admin/people`);
  });
});
