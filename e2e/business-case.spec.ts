import type { Page } from "@playwright/test";
import { scriptWeight } from "./fixtures/measure";
import { expect, ORGANIZATION, signIn, test } from "./fixtures/test";

const CASES = `${ORGANIZATION}/programme/business-cases`;
/** Kilobytes of gzip, with the charts. */
const WITH_CHARTS = 300;

/** Fills the three guesses of a field; `label` begins the field's name. */
async function guess(page: Page, label: string, [low, likely, high]: readonly [string, string, string]) {
  const field = page.getByRole("group", { name: new RegExp(`^${label}`) });
  for (const [part, value] of [
    ["At least", low],
    ["Most likely", likely],
    ["At most", high],
  ] as const)
    await field.getByRole("textbox", { name: new RegExp(`^${part}`) }).fill(value);
}

test("a lead sets the currency, makes a case, corrects an error and reads the result", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/admin/settings`);
  const currency = page.getByLabel("Currency");
  const before = await currency.inputValue();
  await expect(page.getByText(/Changing it converts nothing/)).toBeVisible();
  await currency.selectOption("CHF");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The settings are saved.")).toBeVisible();

  await page.goto(`${CASES}/new`);
  const name = `Case ${Date.now()}`;
  await page.getByLabel("Name").fill(name);
  await guess(page, "Cost of one breach", ["1500000", "3000000", "6000000"]);
  await guess(page, "Probability of a breach", ["10", "20", "30"]);
  await guess(page, "Share of breaches", ["20", "40", "60"]);
  // The likely value lies below the low one.
  await guess(page, "Retired tools", ["200000", "30000", "400000"]);
  await guess(page, "Productivity", ["100000", "250000", "400000"]);
  await guess(page, "Programme cost, first year", ["500000", "600000", "900000"]);
  await guess(page, "Programme cost, second year", ["400000", "500000", "700000"]);
  await page.getByRole("button", { name: "Add the business case" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toContainText(
    "must not be below “At least”",
  );
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await guess(page, "Retired tools", ["200000", "300000", "400000"]);
  await page.getByRole("button", { name: "Add the business case" }).click();

  // One guess is still open: it is named, and nothing is worked out.
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("heading", { name: "There is no result yet." })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Programme cost, third year" })).toBeVisible();
  await guess(page, "Programme cost, third year", ["250000", "300000", "500000"]);
  await page.getByRole("button", { name: "Save" }).click();

  // The worked example of docs/business-case.md.
  await expect(page.getByText(/Most likely the programme brings CHF\s180,000 more than it costs/)).toBeVisible();
  const table = page.getByRole("table", { name: /by low, likely and high/ });
  await expect(table.getByRole("columnheader", { name: "Over three years, amounts in CHF" })).toBeVisible();
  await expect(table.getByRole("row", { name: /^Net/ })).toContainText(/−1,440,000.*180,000.*2,610,000/);
  await expect(table.getByRole("row", { name: /^Paid back/ })).toContainText(
    /not within 36 months.*month 34.*month 15/,
  );
  await expect(
    page
      .getByRole("img", { name: /with one guess at its low/ })
      .locator("svg")
      .first(),
  ).toBeVisible();
  const outcomes = page.getByRole("img", { name: /in 10,000 simulated runs/ });
  await expect(outcomes.locator(".recharts-xAxis-tick-labels").getByText("0", { exact: true })).toBeVisible();
  const published = page.getByRole("table", { name: "Published figures, for comparison" });
  await expect(published).toContainText(/USD\s4,880,000/);
  await expect(published).toContainText("Forrester");

  const shownAt = page.url();
  const kilobytes = await scriptWeight(page, () => page.goto(shownAt));
  console.log(`business case: ${kilobytes.toFixed(0)} kB of ${WITH_CHARTS}`);
  expect(kilobytes).toBeLessThanOrEqual(WITH_CHARTS);

  await page.goto(CASES);
  const cases = page.getByRole("table", { name: "Business cases side by side" });
  await expect(cases.getByRole("columnheader", { name: "Case, amounts in CHF" })).toBeVisible();
  await expect(cases.getByRole("row", { name })).toContainText("180,000");
  await page.goto(`${ORGANIZATION}/admin/settings`);
  await page.getByLabel("Currency").selectOption(before);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The settings are saved.")).toBeVisible();
});

test("an executive reads cases and technologies without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await signIn(context, baseURL ?? "", "executive");
  const page = await context.newPage();
  await page.goto(CASES);
  await page
    .getByRole("table", { name: "Business cases side by side" })
    .getByRole("link", { name: "Whole programme, three years" })
    .click();
  await expect(page.getByText(/Most likely the programme/)).toBeVisible();
  const details = page.getByRole("figure").filter({ hasText: "guess at its low value" });
  await details.getByText("Show as table").click();
  await expect(details.getByRole("row", { name: /^Productivity/ })).toBeVisible();

  await page.goto(`${ORGANIZATION}/programme/technologies`);
  const matrix = page.getByRole("table", { name: "Products by category and pillar" });
  await expect(matrix.getByRole("row", { name: /^Network detection/ })).toContainText("overlap");
  await expect(page.getByText(/Consolidating would save/)).toBeVisible();
  await context.close();
});
