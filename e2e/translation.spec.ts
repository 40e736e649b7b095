import { addressOf, criterion, expectSaved, note } from "./fixtures/questionnaire";
import { expect, ORGANIZATION, test } from "./fixtures/test";
import { translate, type Way } from "./fixtures/translate";

const CRASHED = /could not be shown/;

for (const way of ["replaces", "moves"] satisfies Way[]) {
  test(`pages go on working when the browser's translation ${way} their texts`, async ({ page, signInAs }) => {
    await signInAs("lead");

    await test.step("the questionnaire, by its keys", async () => {
      await page.goto(await addressOf(page.request, "applications.governance"));
      await expect(note(page)).toBeEnabled();
      await translate(page, way);
      for (const key of ["1", "2", "1", "2"]) {
        await page.keyboard.press(key);
        await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
      }
      await expectSaved(page);
      await page.keyboard.press("3");
      await criterion(page, 0).getByRole("radio", { name: "Not met" }).check();
      await note(page).fill("Typed on a translated page");
      await expectSaved(page);
      await page.getByRole("button", { name: /Undo/ }).first().click();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Governance");
      await expect(page.getByText(CRASHED)).toBeHidden();
    });

    await test.step("a register: its filter, a form, its faults and the way back", async () => {
      await page.goto(`${ORGANIZATION}/programme/challenges`);
      await translate(page, way);
      await page.getByLabel("Overdue only").check();
      await expect(page).toHaveURL(/overdue=true/);
      await page.getByRole("link", { name: /^Add a/ }).click();
      await expect(page).toHaveURL(/\/new/);
      await page
        .getByRole("button", { name: /^(Add|Create|Save)/ })
        .first()
        .click();
      await expect(page.getByRole("alert").first()).toBeVisible();
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: "Challenges" })).toBeVisible();
      await expect(page.getByText(CRASHED)).toBeHidden();
    });

    await test.step("the main pages, one after the other without loading", async () => {
      await page.goto(ORGANIZATION);
      await translate(page, way);
      for (const name of ["My work", "Assess", "Checklist", "Programme", "Overview"]) {
        await page.getByRole("navigation").getByRole("link", { name, exact: true }).first().click();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForTimeout(300);
        await expect(page.getByText(CRASHED)).toBeHidden();
      }
    });
  });
}
