/** What is typed and not saved: nobody loses it unasked. And what forms say and fill in around it. */
import type { Page } from "@playwright/test";
import { expect, ORGANIZATION, signIn, test } from "./fixtures/test";

const CHALLENGES = `${ORGANIZATION}/programme/challenges`;

const question = (page: Page) => page.getByRole("dialog", { name: "Leave without saving?" });

/** Answers the question by keyboard. */
async function answer(page: Page, name: "Stay" | "Leave"): Promise<void> {
  const button = question(page).getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 5; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(question(page)).toBeHidden();
}

test("answers to controls that are not saved are counted, and asked about before they are lost", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const units = await (await page.request.get(`/api/v1${ORGANIZATION}/units?name=Payments`)).json();
  await page.goto(`${ORGANIZATION}/controls`);
  await page.goto(`${ORGANIZATION}/controls?unit=${units.items[0].id}&pillar=identity`);
  const pillars = page.getByRole("navigation", { name: "Pillars" });
  const first = page.locator("form select[name^='cell.']").first();
  const stored = await first.inputValue();
  const chosen = stored === "in_place" ? "absent" : "in_place";
  await first.selectOption(chosen);
  await expect(page.getByText("1 not saved yet")).toBeVisible();

  await test.step("a link", async () => {
    await pillars.getByRole("link", { name: /^Devices/ }).click();
    await expect(question(page)).toContainText("One field is not saved.");
    await page.keyboard.press("Escape");
    await expect(question(page)).toBeHidden();
    await expect(page).toHaveURL(/pillar=identity/);
    await expect(first).toHaveValue(chosen);
  });

  await test.step("another unit", async () => {
    const unit = page.getByLabel("Unit", { exact: true });
    const shown = await unit.inputValue();
    await unit.selectOption({ index: shown === (await unit.locator("option").first().getAttribute("value")) ? 1 : 0 });
    await answer(page, "Stay");
    await expect(unit).toHaveValue(shown);
    await expect(first).toHaveValue(chosen);
  });

  await test.step("the command palette", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Search or jump" }).getByRole("combobox").fill("Challenges");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await answer(page, "Stay");
    await expect(page).toHaveURL(/pillar=identity/);
  });

  await test.step("what is put back is no longer asked about; what is left is left", async () => {
    await first.selectOption(stored);
    await expect(page.getByText("not saved yet")).toHaveCount(0);
    await pillars.getByRole("link", { name: /^Devices/ }).click();
    await expect(page).toHaveURL(/pillar=devices/);
    const select = page.locator("form select[name^='cell.']").first();
    const before = await select.inputValue();
    await select.selectOption(before === "in_place" ? "absent" : "in_place");
    // Not goBack(), which waits until one is there.
    await page.evaluate(() => window.history.back());
    await answer(page, "Stay");
    await expect(page).toHaveURL(/pillar=devices/);
    await pillars.getByRole("link", { name: /^Networks/ }).click();
    await answer(page, "Leave");
    await expect(page).toHaveURL(/pillar=networks/);
    await pillars.getByRole("link", { name: /^Devices/ }).click();
    await expect(page).toHaveURL(/pillar=devices/);
    await expect(page.locator("form select[name^='cell.']").first()).toHaveValue(before);
  });
});

test("a new entry is filled from its subject but for what was typed, and saving it is the end of the question", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  await page.goto(`${CHALLENGES}/new`);
  const name = page.getByRole("textbox", { name: "Challenge", exact: true });
  const actions = page.getByRole("textbox", { name: "Actions (optional)" });
  const subject = page.getByLabel("Known challenge");
  await actions.fill("Ours");
  await subject.focus();
  await subject.selectOption({ index: 1 });
  const label = await subject.evaluate((element) =>
    element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.label ?? "") : "",
  );
  await expect(name).toHaveValue(label);
  await expect(actions).toHaveValue("Ours");
  await expect(page.getByRole("status").filter({ hasText: "Filled in from the catalogue: Challenge," })).toBeVisible();
  await expect(subject).toBeFocused();

  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Challenges" }).click();
  await expect(question(page)).toContainText("fields are not saved.");
  await answer(page, "Stay");
  await name.fill("Asked about");
  await page.getByRole("button", { name: "Add the challenge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asked about");
  await expect(page.getByRole("status").filter({ hasText: "Asked about is added." })).toBeVisible();
  // The news is told once: it does not stay in the address.
  await expect(page).toHaveURL(/challenges\/[0-9a-f-]+$/);

  await name.fill("Asked about again");
  await page.getByRole("button", { name: "Undo" }).click();
  await answer(page, "Stay");
  await expect(name).toHaveValue("Asked about again");
  await name.fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was stored yet" })).toBeVisible();
  await expect(page.getByText("Asked about is added.")).toHaveCount(0);
  await name.fill("Asked about");
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL(/challenges$/);
  const { items } = await (
    await page.request.get(`/api/v1${ORGANIZATION}/registers/challenges?text=Asked%20about`)
  ).json();
  const headers = { origin: new URL(page.url()).origin, "if-match": "*" };
  await page.request.delete(`/api/v1${ORGANIZATION}/registers/challenges/${items[0].id}`, { headers });
});

test("a filter acts while it is typed, and keeps the focus, on a phone too", async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/programme/tasks`);
  await page.getByLabel("Task contains").pressSequentially("nothing is called like this");
  const heading = page.getByRole("heading", { level: 2, name: /^0 of \d+ entries$/ });
  await expect(heading).toBeInViewport();
  await expect(page.getByLabel("Task contains")).toBeFocused();
  await expect(page.getByText("No entry fits this filter.")).toBeInViewport();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page.getByLabel("Task contains")).toHaveValue("");
  await expect(heading).toHaveCount(0);
});

test("without script an entry is added once and deleted after a question", async ({ browser, baseURL }) => {
  const origin = baseURL ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  await signIn(context, origin, "lead");
  const page = await context.newPage();
  await page.goto(`${CHALLENGES}/new`);
  await page.getByLabel("Challenge", { exact: true }).fill("Typed without script");
  await page.getByRole("button", { name: "Add the challenge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Typed without script");
  await expect(page.getByText("Typed without script is added.")).toBeVisible();
  await page.locator("summary", { hasText: "Delete…" }).click();
  await expect(page.getByText("Delete Typed without script?")).toBeVisible();
  await page.getByRole("button", { name: "Delete the challenge" }).click();
  await expect(page.getByText("Typed without script is deleted.")).toBeVisible();
  await context.close();
});
