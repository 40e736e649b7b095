/** The ways back: a list is found as it was left, and Back is pressed once. */
import { assessmentPath } from "./fixtures/pages";
import { expect, ORGANIZATION, test } from "./fixtures/test";

const FILTERED = `${ORGANIZATION}/programme/challenges?pillar=identity`;

test("a filtered register is found as it was left: Cancel, breadcrumb, and Back once after saving", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const filtered = new RegExp(`${FILTERED.replace("?", "\\?")}(#|$)`);
  const open = async () => {
    await page.goto(FILTERED);
    await page.locator("table tbody th a").first().click();
    await expect(page.getByRole("button", { name: "Save", exact: true })).toBeVisible();
  };
  await open();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL(filtered);

  await open();
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Challenges" }).click();
  await expect(page).toHaveURL(filtered);

  await open();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Nothing was changed." })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(filtered);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Programme" }).click();
  await page.getByRole("link", { name: "Challenges" }).first().click();
  await expect(page, "another way in shows all").toHaveURL(/\/challenges$/);
});

test("a derivation says from which screen it was opened", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(await assessmentPath(page.request));
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.goto(`${ORGANIZATION}?pillar=identity`);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(title).not.toBe(name);
  await page.locator(`main a[href*="/assess/"][href*="/derivation"]`).first().click();
  await expect(page).toHaveURL(/\/derivation/);
  await page.locator(`main a[href*="/derivation"]`).first().click();
  await page.getByText("Opened from").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${ORGANIZATION}\\?pillar=identity$`));
});
