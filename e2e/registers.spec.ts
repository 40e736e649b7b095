import fs from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, ORGANIZATION, signIn, test } from "./fixtures/test";

const CHALLENGES = `${ORGANIZATION}/programme/challenges`;

/** Moves to a control by the Tab key, from wherever the focus is, and says how many presses it took. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** What is wrong, in words; the alert that tells readers of screens which page was opened is Next's own. */
const alertOf = (page: Page) => page.locator(".message").and(page.getByRole("alert"));

test("the lead keeps the challenges by keyboard: catalogue, error, filter, CSV, delete and undo", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs("lead");
  const link = (name: string | RegExp) => page.getByRole("link", { name });
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  // What stands above the register names its entries as well.
  const register = page.getByRole("table", { name: "Challenges", exact: true });
  const entry = (name: string) => register.getByRole("link", { name });
  const alert = alertOf(page);
  const status = page.getByRole("status").filter({ hasText: /\S/ }).first();

  await test.step("takes one over from the catalogue, and undoes it", async () => {
    await page.goto(`${CHALLENGES}/catalogue`);
    const first = page.getByRole("checkbox").first();
    const taken = (await page.locator("label[for='subjects']").textContent()) ?? "";
    await press(page, first, "Space");
    await press(page, button("Add what is ticked"));
    await expect(status).toHaveText(/^1 entry is added\./);
    await expect(entry(taken)).toBeVisible();
    await press(page, button("Undo"));
    await expect(status).toHaveText(/taken out again/);
    await expect(entry(taken)).toHaveCount(0);
  });

  await test.step("adds one; an error keeps what was typed", async () => {
    await page.goto(`${CHALLENGES}/new`);
    const name = page.getByRole("textbox", { name: "Challenge", exact: true });
    await tabTo(page, page.getByRole("textbox", { name: "Actions (optional)" }));
    await page.keyboard.type("Put a gateway in front of it");
    await press(page, button("Add the challenge"));
    await expect(alert).toContainText("Challenge is empty; fill it in.");
    await expect(page.getByRole("textbox", { name: "Actions (optional)" })).toHaveValue("Put a gateway in front of it");
    await press(page, alert.getByRole("link"));
    await expect(name).toBeFocused();
    await page.keyboard.type("=Telex in the basement");
    await press(page, button("Add the challenge"));
    await expect(status).toHaveText(/^=Telex in the basement is added\./);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("=Telex in the basement");
  });

  await test.step("changes it, sees the history, and undoes the change", async () => {
    await tabTo(page, page.getByRole("radio", { name: "Open" }));
    await page.keyboard.press("ArrowRight");
    await press(page, button("Save"));
    await expect(status).toHaveText(/is saved\./);
    const history = page.getByRole("table", { name: /History/ });
    await expect(history.getByRole("row")).toHaveCount(3);
    await expect(history.getByRole("row").nth(1)).toContainText("Being dealt with");
    await press(page, button("Undo"));
    await expect(status).toHaveText(/is as it was before/);
    await expect(page.getByRole("radio", { name: "Open" })).toBeChecked();
  });

  await test.step("finds it by a filter that stands in the address, and downloads it", async () => {
    await page.goto(CHALLENGES);
    await tabTo(page, page.getByLabel("Challenge contains"));
    await page.keyboard.type("telex IN");
    await expect(page).toHaveURL(/text=telex\+IN/);
    await expect(register.getByRole("row")).toHaveCount(2);
    const download = page.waitForEvent("download");
    await press(page, link("Download these as CSV"));
    const file = await download;
    expect(file.suggestedFilename()).toBe("challenges.csv");
    const lines = fs
      .readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^[^,]+,'=Telex in the basement,/);
    await page.reload();
    await expect(page.getByLabel("Challenge contains")).toHaveValue("telex IN");
  });

  await test.step("deletes it, brings it back, and deletes it for good", async () => {
    await press(page, entry("=Telex in the basement"));
    await press(page, button("Delete…"));
    await press(page, button("Delete the challenge"));
    await expect(status).toHaveText(/^=Telex in the basement is deleted\./);
    await expect(entry("=Telex in the basement")).toHaveCount(0);
    await press(page, button("Undo"));
    await expect(status).toHaveText(/is back\./);
    for (const way of ["Deleted entries", null]) {
      await press(page, entry("=Telex in the basement"));
      await press(page, button("Delete…"));
      await press(page, button("Delete the challenge"));
      await expect(status).toHaveText(/is deleted\./);
      if (way === null) continue;
      await press(page, link(way));
      await expect(page).toHaveURL(/deleted=true/);
      await press(page, page.getByRole("button", { name: "Bring back =Telex in the basement" }).first());
      await expect(status).toHaveText(/is back\./);
    }
  });
});

test("two people on one entry see both versions side by side", async ({ page, baseURL, signInAs, context }) => {
  await signInAs("lead");
  await page.goto(`${CHALLENGES}/new`);
  await page.getByRole("textbox", { name: "Challenge", exact: true }).fill("Contested");
  await page.getByRole("button", { name: "Add the challenge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Contested");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const address = `/api/v1${ORGANIZATION}/registers/challenges/${id}`;
  const headers = { origin: baseURL ?? "", "if-match": "*" };
  await context.request.patch(address, { headers, data: { fields: { likelihood: "5" } } });

  await page.getByRole("group", { name: "Impact" }).getByRole("radio", { name: "3, moderate", exact: true }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const conflict = page.getByRole("table", { name: "What is stored now, and what you typed" });
  await expect(conflict.getByRole("row", { name: /Impact/ })).toContainText("3");
  await expect(conflict.getByRole("row", { name: /Likelihood/ })).toHaveCount(0);
  await expect(page.getByText("Also changed: Likelihood.")).toBeVisible();
  const alert = alertOf(page);
  await expect(alert).toContainText(/Sample Lead saved another version on .* UTC\./);
  await expect(page.getByRole("group", { name: "Likelihood" }).getByRole("radio", { name: "5" })).toBeChecked();
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is saved" })).toBeVisible();
  const stored = await (await context.request.get(address)).json();
  expect(stored.fields).toMatchObject({ likelihood: "5", impact: "3" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Nothing was changed." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await context.request.delete(address, { headers });
});

test.describe("an entry that somebody deleted meanwhile", () => {
  // The page of an entry that is not there answers 404, and the network is cut off on purpose.
  test.use({ expectedErrors: /status of 404|ERR_FAILED/ });

  test("keeps what is typed, says who deleted it, and comes back from its own address", async ({
    page,
    baseURL,
    signInAs,
    context,
  }) => {
    await signInAs("lead");
    const origin = baseURL ?? "";
    const made = await context.request.post(`/api/v1${ORGANIZATION}/registers/challenges`, {
      headers: { origin },
      data: { name: "Gone meanwhile" },
    });
    const { id } = await made.json();
    const address = `/api/v1${ORGANIZATION}/registers/challenges/${id}`;
    const remove = () => context.request.delete(address, { headers: { origin, "if-match": "*" } });
    const here = `${CHALLENGES}/${id}`;
    await page.goto(here);
    const name = page.getByRole("textbox", { name: "Challenge", exact: true });
    await name.fill("Typed meanwhile");
    await remove();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const alert = alertOf(page);
    await expect(alert).toContainText(/Sample Lead deleted this entry on .* UTC\. What you sent was not stored\./);
    await expect(alert.getByRole("link", { name: "Deleted entries in another tab" })).toBeVisible();
    await expect(name).toHaveValue("Typed meanwhile");

    const reader = await context.browser()?.newContext({ baseURL: origin });
    if (!reader) throw new Error("There is no browser.");
    await signIn(reader, origin, "executive");
    const theirs = await reader.newPage();
    expect((await theirs.goto(here))?.status()).toBe(404);
    await expect(theirs.getByRole("link", { name: "Go to Challenges" })).toBeVisible();
    await expect(theirs.getByText("Gone meanwhile")).toHaveCount(0);
    await reader.close();

    const again = await context.newPage();
    expect((await again.goto(here))?.status()).toBe(404);
    await expect(again.getByRole("heading", { level: 1 })).toHaveText("Gone meanwhile was deleted.");
    await again.getByRole("button", { name: "Bring back Gone meanwhile" }).click();
    await expect(again.getByRole("status").filter({ hasText: "Gone meanwhile is back." })).toBeVisible();

    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Save mine over it" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Typed meanwhile is saved." })).toBeVisible();
    await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(alert).toContainText("it is not known whether this was done");
    await expect(page.getByRole("status").getByRole("alert")).toHaveCount(0);
    await remove();
  });
});

test("whoever may not change a register reads it, without buttons that would refuse", async ({ page, signInAs }) => {
  await signInAs("auditor");
  await page.goto(`${ORGANIZATION}/programme`);
  await page.getByRole("link", { name: "Challenges", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Challenges");
  await expect(page.getByRole("link", { name: /^Add a/ })).toHaveCount(0);
  await page.goto(`${CHALLENGES}/new`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This screen is not for your role.");
});
