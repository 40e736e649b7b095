import { expect, ORGANIZATION, test } from "./fixtures/test";

const UNIT = "Case management";

test("a lead fills a pillar by keyboard, sees the coverage change, and finds the difference in the consistency view", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const units = await (await page.request.get(`/api/v1${ORGANIZATION}/units?name=${encodeURIComponent(UNIT)}`)).json();
  const unit = `unit=${units.items[0].id}`;
  await page.goto(`${ORGANIZATION}/controls/coverage?${unit}`);
  const before = await page.getByRole("heading", { level: 1 }).textContent();

  await page.goto(`${ORGANIZATION}/controls?${unit}&pillar=identity`);
  const cells = page.locator("form select[name^='cell.']");
  const count = await cells.count();
  await cells.first().focus();
  for (let index = 0; index < count; index++) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
    // The first letters choose, as everywhere: In place, Absent, Not applicable.
    if (name.endsWith("@aws")) await page.keyboard.type("In");
    else if (name.endsWith("@azure")) await page.keyboard.type("Ab");
    const toNext = async () => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.getAttribute("name")?.startsWith("cell.") ?? false);
    };
    if (index < count - 1) for (let tries = 0; tries < 6 && !(await toNext()); tries++);
  }
  for (let tries = 0; tries < 6; tries++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute("type") === "submit")) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText(/\d+ answers are saved/)).toBeVisible();
  await expect(page.getByRole("combobox", { name: /, AWS$/ }).first()).toHaveValue("in_place");
  await expect(page.getByRole("combobox", { name: /, Azure$/ }).first()).toHaveValue("absent");

  const nav = page.getByRole("navigation", { name: "Controls and cloud" });
  await nav.getByRole("link", { name: "Coverage" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
  await expect(page.getByRole("link", { name: "Identity, AWS: 100 %" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Identity, Azure: 0 %" })).toBeVisible();

  await nav.getByRole("link", { name: "Consistency" }).click();
  const row = page.getByRole("row").filter({ hasText: "In place: AWS. Absent: Azure." });
  await expect(row.first()).toContainText("3 of 3 steps");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("consistency.csv");
});

test("a platform that is not used is said once, and can be taken back", async ({ page, signInAs }) => {
  // More than forty entries are written, each with its audit event.
  test.setTimeout(240_000);
  await signInAs("lead");
  const units = await (await page.request.get(`/api/v1${ORGANIZATION}/units?name=Mobile%20workforce`)).json();
  await page.goto(`${ORGANIZATION}/controls?unit=${units.items[0].id}`);
  await expect(page.getByRole("columnheader", { name: "Google Cloud" })).toBeVisible();
  await page.getByRole("button", { name: "Mobile workforce does not use Google Cloud" }).click();
  await page.getByRole("button", { name: "Mark all as not applicable" }).click();
  await expect(page.getByRole("columnheader", { name: "Google Cloud" })).toHaveCount(0, { timeout: 60_000 });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The answers are as they were before.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("columnheader", { name: "Google Cloud" })).toBeVisible();
  await page.getByRole("button", { name: "Mobile workforce does not use Google Cloud" }).click();
  await page.getByRole("button", { name: "Mark all as not applicable" }).click();
  await expect(page.getByRole("columnheader", { name: "Google Cloud" })).toHaveCount(0, { timeout: 60_000 });
  await page.getByRole("button", { name: "Mobile workforce uses Google Cloud after all" }).click();
  await page.getByRole("button", { name: "Open its controls again" }).click();
  await expect(page.getByRole("columnheader", { name: "Google Cloud" })).toBeVisible({ timeout: 60_000 });
});
