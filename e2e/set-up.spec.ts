import { readSetUpAddress } from "./fixtures/set-up-address";
import { expect, test } from "./fixtures/test";

/** The stage that the team chooses for each function of Identity, in the order of the model. */
const STAGES = [3, 2, 2, 1, 4, 2, 2];

test("from nothing to a scored Identity pillar, the questionnaire by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await expect(page).toHaveURL(/\/set-up$/);

  await test.step("a wrong token is refused by name and loses nothing that was typed", async () => {
    await page.getByLabel("Set-up token").fill("guess");
    await page.getByLabel("Name of the organisation").fill("Water Board");
    await page.getByLabel("Your name").fill("First Owner");
    await page.getByLabel("Your e-mail address").fill("first@example.org");
    await page.getByLabel("Password", { exact: true }).fill("seven quiet rivers");
    await page.getByRole("button", { name: "Set up Tenet" }).click();
    await expect(page.getByText(/not the token that Tenet printed/).first()).toBeVisible();
    await expect(page.getByLabel("Name of the organisation")).toHaveValue("Water Board");
  });

  await test.step("with the token of the console the owner arrives at an empty Overview", async () => {
    await page.goto(await readSetUpAddress());
    await page.getByLabel("Name of the organisation").fill("Water Board");
    await page.getByLabel("Your name").fill("First Owner");
    await page.getByLabel("Your e-mail address").fill("first@example.org");
    await page.getByLabel("Password", { exact: true }).fill("seven quiet rivers");
    await page.getByRole("button", { name: "Set up Tenet" }).click();
    await expect(page).toHaveURL(/\/o\/water-board$/);
  });

  await test.step("the empty Overview leads to the first unit", async () => {
    await page.getByRole("link", { name: "Add the first unit" }).click();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Water Board");
    await page.getByRole("button", { name: "Add the unit" }).click();
    await expect(page.getByRole("cell", { name: /Water Board/ }).first()).toBeVisible();
  });

  await test.step("an assessment is started", async () => {
    await page.getByRole("link", { name: "Assess", exact: true }).click();
    await page.getByRole("button", { name: "Start the assessment" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Not assessed");
  });

  await test.step("the Overview leads on into it", async () => {
    await page.getByRole("link", { name: "Overview", exact: true }).click();
    await expect(page.getByText("The assessment of Water Board")).toBeVisible();
    await expect(page.getByRole("link", { name: "Start an assessment" })).toHaveCount(0);
  });

  await test.step("the Identity pillar is answered by keyboard", async () => {
    await page.getByRole("link", { name: "Begin: Authentication" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Authentication" })).toBeVisible();
    const receipt = page.getByRole("status").filter({ hasText: /Saved|stored/ });
    for (const [index, stage] of STAGES.entries()) {
      await expect(page.getByRole("group", { name: /the four stages/ })).toBeEnabled();
      await page.keyboard.press(String(stage));
      await expect(receipt.first()).toHaveText(/Saved \d\d:\d\d:\d\d/);
      const heading = await page.getByRole("heading", { level: 1 }).textContent();
      if (index === STAGES.length - 1) break;
      await page.keyboard.press("j");
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading ?? "");
    }
  });

  await test.step("the result shows the score that these stages have: 16 / 7 = 2.29, shown as 2.3", async () => {
    await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Water Board" }).click();
    const identity = page.getByRole("row", { name: /^Identity/ }).first();
    await expect(identity).toContainText("2.3");
  });

  await test.step("a weight that is none is named, and leads to its field", async () => {
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByText("Functions of Identity").click();
    await page.getByLabel("Authentication", { exact: true }).fill("11");
    await page.getByRole("button", { name: "Save" }).click();
    await page
      .getByRole("link", { name: /^Weight of Authentication \(Identity\) must be a number from 0.1 to 10/ })
      .click();
    await expect(page.getByLabel("Authentication", { exact: true })).toBeFocused();
  });

  await test.step("weights and the organisation's year count at once: (10 x 3 + 13) / 16 = 2.69, shown as 2.7", async () => {
    await page.getByLabel("Authentication", { exact: true }).fill("10");
    await page.getByLabel("Month in which the year begins").selectOption("October");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("The settings are saved.")).toBeVisible();
    await page.getByRole("link", { name: "Assess", exact: true }).click();
    await expect(page.getByRole("columnheader", { name: /^FY\d\d Q[1-4]$/ }).first()).toBeVisible();
    await expect(page.getByLabel("Period", { exact: true })).toContainText(/FY\d\d Q[1-4] \(\w+–\w+ \d{4}\)/);
    await page.getByRole("table").getByRole("link").first().click();
    await expect(page.getByRole("row", { name: /^Identity/ }).first()).toContainText("2.7");
    await expect(page.getByRole("main")).not.toContainText(/\d{4}-Q[1-4]/);
  });

  await test.step("all weights go back to 1", async () => {
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByRole("button", { name: "Set all weights to 1" }).click();
    await page.getByRole("button", { name: "Set to 1" }).click();
    await expect(page.getByText("The settings are saved.")).toBeVisible();
    await expect(page.getByText("Functions of Identity")).toContainText("all 1");
    await expect(page.getByRole("button", { name: "Set all weights to 1" })).toHaveCount(0);
  });

  await test.step("set-up is closed for good", async () => {
    await page.goto(await readSetUpAddress());
    await expect(page.getByRole("heading", { name: "Tenet is set up already." })).toBeVisible();
  });
});
