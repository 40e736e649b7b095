import type { Page } from "@playwright/test";
import { assessmentPath } from "./fixtures/pages";
import { expect, signIn, test } from "./fixtures/test";

// A stale version is answered with 412 and an outage with a failed request: Chromium writes both to the console.
test.use({ expectedErrors: /status of 412|ERR_INTERNET_DISCONNECTED/ });

const note = (page: Page) => page.getByRole("textbox", { name: "Note" });
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d:\d\d$/);

async function addressOf(page: Page, functionKey: string): Promise<string> {
  return `${await assessmentPath(page.request)}/functions/${functionKey}`;
}

test("two people on one function: what does not overlap merges, what overlaps is decided, nothing is lost", async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs("lead");
  const address = await addressOf(page, "devices.governance");
  const otherContext = await browser.newContext({ baseURL: baseURL ?? "" });
  await signIn(otherContext, baseURL ?? "", "assessor");
  const other = await otherContext.newPage();
  await Promise.all([page.goto(address), other.goto(address)]);

  await test.step("an answer here, a note there", async () => {
    await note(other).fill("The assessor's note");
    await expect(saved(other)).toBeVisible();
    await page.getByRole("radiogroup").first().getByRole("radio", { name: "Partly" }).check({ force: true });
    await expect(page.getByText(/Merged with Sample Assessor/)).toBeVisible();
    await expect(note(page)).toHaveValue("The assessor's note");
    await expect(page.getByRole("radiogroup").first().getByRole("radio", { name: "Partly" })).toBeChecked();
  });

  await test.step("two notes", async () => {
    await note(other).fill("The assessor's second note");
    await expect(
      other
        .getByText(/Merged with Sample Lead/)
        .or(saved(other))
        .first(),
    ).toBeVisible();
    await expect.poll(async () => (await page.request.get(apiOf(address))).text()).toContain("second note");
    await note(page).fill("The lead's note");
    const panel = page.getByRole("region", { name: /Two people changed the same/ });
    await expect(panel).toContainText("The lead's note");
    await expect(panel).toContainText("The assessor's second note");
    await panel.getByRole("textbox", { name: "Or write one text of both" }).fill("Both notes in one");
    await panel.getByRole("button", { name: "Use this text" }).press("Enter");
    await expect(saved(page)).toBeVisible();
    await expect(panel).toBeHidden();
    expect(await (await page.request.get(apiOf(address))).text()).toContain("Both notes in one");
  });
  await otherContext.close();
});

test("typing through a lost connection loses nothing and says how it stands", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  const address = await addressOf(page, "data.governance");
  await page.goto(address);
  await context.setOffline(true);
  await note(page).fill("Typed in the server room");
  await expect(page.getByText(/Not saved: the server cannot be reached/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await expect(page.getByText(/The other function cannot be loaded now/)).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 35_000 });
  await page.reload();
  await expect(note(page)).toHaveValue("Typed in the server room");
});

test("an auditor reads the same screen without controls and is told why", async ({ page, signInAs }) => {
  await signInAs("auditor");
  await page.goto(await addressOf(page, "identity.authentication"));
  await expect(page.getByText("Your role (auditor) reads answers and changes none.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
});

function apiOf(address: string): string {
  return address.replace("/o/", "/api/v1/o/").replace("/assess/", "/assessments/");
}
