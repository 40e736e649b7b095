import type { Page } from "@playwright/test";
import { expect, ORGANIZATION, test } from "./fixtures/test";

const REGISTER = `${ORGANIZATION}/programme/roll-outs`;
const ON_RAMPS = `${ORGANIZATION}/programme/on-ramps`;

const mode = (page: Page, name: string) =>
  page.getByRole("group", { name: "Status" }).getByRole("radio", { name, exact: true });

async function moveTo(page: Page, name: string): Promise<void> {
  await mode(page, name).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
}

/** Deletes the entry that is open, so that the demo is as it was. */
async function deleteEntry(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Delete…" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete the/ })
    .click();
}

/** How many resources enforcing policies cover, as the register says it. */
async function enforced(page: Page): Promise<number> {
  const answer = await page.request.get(`/api/v1${REGISTER}`);
  return (await answer.json()).resources.enforcing;
}

test("a policy watches before it enforces, and is rolled back; history and figures show it", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const name = `Refuse old protocols ${Date.now()}`;
  const before = await enforced(page);

  await page.goto(`${REGISTER}/new`);
  await page.getByLabel("Policy", { exact: true }).fill(name);
  await mode(page, "Draft").check();
  await page.getByRole("radio", { name: "Applications", exact: true }).check();
  await page.getByLabel("Scope in words").fill("Mail clients that cannot ask for a second factor.");
  await page.getByLabel("Resources covered").fill("70");
  await page.getByLabel("Observation window, days").fill("14");
  await page.getByRole("button", { name: "Add the roll-out" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await test.step("the way does not lead from draft to enforcing", async () => {
    await page.getByLabel("Exit criteria").fill("Quiet for a week");
    await moveTo(page, "Enforcing");
    await expect(page.getByText(/From “Draft” the way leads to “Monitoring only”/).first()).toBeVisible();
    await expect(page.getByLabel("Exit criteria")).toHaveValue("Quiet for a week");
    await moveTo(page, "Monitoring only");
    await expect(page.getByText("0 days of 14 days watched")).toBeVisible();
  });

  await test.step("it enforces only once its impact is written down", async () => {
    await page.getByLabel("Scope in words").fill("Mail clients and scanners.");
    await moveTo(page, "Enforcing");
    await expect(page.getByText(/write what was observed while the policy only watched/).first()).toBeVisible();
    await expect(page.getByLabel("Scope in words")).toHaveValue("Mail clients and scanners.");
    await expect(mode(page, "Enforcing")).toBeChecked();
    await page.getByLabel("Observed impact").fill("Two scanners would have been blocked.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("It enforces before its window was over:")).toBeVisible();
    expect(await enforced(page)).toBe(before + 70);
  });

  await test.step("rolled back, its way stands there in full", async () => {
    await moveTo(page, "Rolled back");
    const way = page.getByRole("heading", { name: "The way so far" }).locator("xpath=ancestor::section");
    await expect(way.getByRole("listitem")).toHaveText([
      /^Draft/,
      /^Monitoring only/,
      /^Enforcing/,
      /^Rolled back.*70/,
    ]);
    expect(await enforced(page)).toBe(before);
  });

  await page.goto(REGISTER);
  await page.getByText("Show as table").click();
  await expect(page.getByRole("table", { name: "Resources under each mode, over time" })).toBeVisible();
  await page.getByRole("link", { name }).first().click();
  await deleteEntry(page);
  await expect(page).toHaveURL(new RegExp(`${REGISTER}(\\?|$)`));
});

test("the on-ramp is recommended with its reason, and several at once bring a warning", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(ON_RAMPS);
  await expect(page.getByRole("table", { name: /^Figures of the three on-ramps/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Several at once" })).toHaveCount(0);

  await page.goto(`${ON_RAMPS}/new?subject=network`);
  await page.getByRole("group", { name: "Status" }).getByRole("radio", { name: "Pursued now" }).check();
  await page.getByRole("button", { name: "Add the on-ramp" }).click();
  await expect(page.getByRole("heading", { name: "First steps" })).toBeVisible();
  const entry = page.url();
  await page.goto(ON_RAMPS);
  await expect(page.getByText(/Two on-ramps are pursued at once/)).toBeVisible();
  await page.goto(entry);
  await deleteEntry(page);
  await expect(page).toHaveURL(new RegExp(`${ON_RAMPS}(\\?|$)`));
  await expect(page.getByRole("table", { name: /^Figures of the three on-ramps/ })).toBeVisible();
  await expect(page.getByText(/Two on-ramps are pursued at once/)).toHaveCount(0);
});
