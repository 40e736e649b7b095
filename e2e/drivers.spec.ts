import fs from "node:fs/promises";
import { programme } from "@/features/model/catalogue/programme/model";
import { expect, ORGANIZATION, test } from "./fixtures/test";

const DRIVERS = `${ORGANIZATION}/programme/drivers`;
const requirementsOf = (key: string) => programme.drivers.find((one) => one.key === key)?.requirements ?? [];

test("the lead sees whose date has passed, narrows a driver to one pillar, and shares it by its address", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  await page.goto(DRIVERS);
  const drivers = page.getByRole("table", { name: /drivers/i });
  const actions = requirementsOf("omb-m-22-09");
  await expect(drivers.getByText(/unofficial mapping/)).toHaveCount(programme.drivers.length);
  await drivers.getByRole("link", { name: "OMB M-22-09", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("OMB M-22-09");
  const requirements = page.getByRole("table", { name: /^OMB M-22-09: actions/ });
  await expect(requirements.getByText("date passed", { exact: true })).toHaveCount(
    actions.filter(({ deadline }) => deadline !== null).length,
  );
  await expect(requirements.getByText("as the agency’s plan says")).toHaveCount(
    actions.filter(({ due }) => due === "as the agency’s plan says").length,
  );
  await expect(requirements.getByText("overdue")).toHaveCount(0);
  await page.getByLabel("Pillar", { exact: true }).selectOption("Identity");
  await page.getByLabel("Text").fill("phishing");
  await expect(page).toHaveURL(/pillar=identity/);
  await expect(page).toHaveURL(/text=phishing/);
  await expect(requirements.getByRole("row", { name: /phishing-resistant/i })).toHaveCount(2);
  await expect(page.getByText("2 of 19 actions")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Text")).toHaveValue("phishing");
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(page.getByText("19 of 19 actions")).toBeVisible();
});

test("support can be followed down to the units behind a function, by whoever has the Overview", async ({
  page,
  signInAs,
}) => {
  await signInAs("executive");
  await page.goto(`${DRIVERS}/omb-m-22-09`);
  const requirements = page.getByRole("table", { name: /^OMB M-22-09: actions/ });
  await requirements.getByRole("link").first().click();
  await expect(page).toHaveURL(/pillar=[a-z-]+#heat$/);
  await expect(page.getByRole("heading", { level: 2, name: /across units/ })).toBeVisible();
});

test("the number of requirements at a stage leads to them", async ({ page, signInAs }) => {
  await signInAs("executive");
  await page.goto(DRIVERS);
  const link = page.getByRole("link", {
    name: /^DoD Zero Trust Strategy, Nothing linked: \d+$|^NIST Cybersecurity Framework 2\.0, Nothing linked: \d+$/,
  });
  const name = (await link.first().textContent()) ?? "";
  await link.first().click();
  await expect(page).toHaveURL(/support=not-linked/);
  await expect(page.getByText(new RegExp(`${/\d+$/.exec(name)?.[0]} of \\d+`))).toBeVisible();
});

test("what is exported is what is shown", async ({ page, signInAs }) => {
  await signInAs("auditor");
  await page.goto(`${DRIVERS}/dod?level=target&text=inventory`);
  const shown = await page
    .getByRole("table", { name: /activities/ })
    .getByRole("rowheader", { name: /target level/ })
    .count();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("driver.csv");
  const text = await fs.readFile(await download.path(), "utf8");
  const rows = text.trim().split("\r\n");
  expect(rows).toHaveLength(shown + 1);
  expect(shown).toBeGreaterThan(0);
  for (const row of rows.slice(1)) expect(row).toContain("DoD Zero Trust Strategy,unofficial,");
});

test("on paper the filter is gone, and the mapping and all rows are there", async ({ page, signInAs }) => {
  await signInAs("auditor");
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${DRIVERS}/omb-m-22-09`);
  await expect(page.getByText("unofficial mapping: Tenet’s own")).toBeVisible();
  await expect(page.getByRole("table", { name: /^OMB M-22-09: actions/ }).getByRole("rowheader")).toHaveCount(19);
  await expect(page.getByLabel("Pillar", { exact: true })).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Breadcrumbs" })).toBeVisible();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
});

test("a long driver begins closed, group by group, and is whole on paper", async ({ page, signInAs }) => {
  await signInAs("auditor");
  const count = requirementsOf("dod").length;
  await page.goto(`${DRIVERS}/dod`);
  const activities = page.getByRole("rowheader", { name: /(target|advanced) level/ });
  await expect(page.getByText(`${count} of ${count} activities`)).toBeVisible();
  await expect(activities).toHaveCount(0);
  await page.locator("summary", { hasText: "1.2 Conditional User Access" }).click();
  await expect(activities).toHaveCount(5);
  await expect(activities.first().locator("xpath=following-sibling::td[1]")).toContainText("by the end of FY 2027");
  await page.emulateMedia({ media: "print" });
  await expect(activities).toHaveCount(count);
});

test("every list of the articles is on its screen with its count", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/programme/principles`);
  for (const name of ["Verify explicitly", "Least privilege", "Assume breach"])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  await expect(page.getByRole("table", { name: /seven tenets/i }).getByRole("rowheader")).toHaveCount(7);
  const flow = page.locator("#access-flow");
  await expect(flow.getByRole("list").first().getByRole("listitem")).toHaveCount(7);
  for (const signal of ["Identity", "Device", "Location", "Behaviour"])
    await expect(flow.getByRole("term").filter({ hasText: signal }).first()).toBeVisible();
  await page.goto(`${ORGANIZATION}/programme/steps`);
  await expect(page.getByRole("heading", { level: 3, name: /^[1-5]\. / })).toHaveCount(5 + 3);
  await expect(page.getByRole("table", { name: /five kpis/i }).getByRole("rowheader")).toHaveCount(5);
  await page.goto(`${ORGANIZATION}/programme/why?kind=begin`);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(5);
  await page.goto(`${ORGANIZATION}/programme/why?kind=perimeter`);
  await expect(page.getByRole("heading", { level: 2, name: /where perimeters fail/i })).toBeVisible();
});
