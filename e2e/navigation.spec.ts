import { expect, ORGANIZATION, type Role, test } from "./fixtures/test";

const OVERVIEW = "Overview";
const PROGRAMME = ["Checklist", "Controls and cloud", "Programme"];
const NAVIGATION: Record<Role, string[]> = {
  owner: [OVERVIEW, "My work", "Assess", ...PROGRAMME, "Units", "People", "Tokens", "Settings", "Audit log"],
  admin: [OVERVIEW, "Assess", "Units", "People", "Tokens", "Settings", "Audit log"],
  lead: [OVERVIEW, "My work", "Assess", ...PROGRAMME, "Units", "People", "Settings", "Audit log"],
  reviewer: ["My work", "Assess", ...PROGRAMME],
  assessor: ["My work", "Assess", ...PROGRAMME],
  executive: [OVERVIEW, "My work", "Assess", ...PROGRAMME],
  auditor: [OVERVIEW, "My work", "Assess", ...PROGRAMME, "Units", "People", "Tokens", "Audit log"],
};

const FOLLOWED: readonly Role[] = ["owner", "assessor"];

for (const [role, labels] of Object.entries(NAVIGATION) as [Role, string[]][])
  test(`the ${role} signs in by one click, sees what the role may, and signs out`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: new RegExp(`^${role}`, "i") }).click();
    await expect(page).toHaveURL(new RegExp(`${ORGANIZATION}${labels[0] === OVERVIEW ? "" : "/work"}$`));
    await expect(page.getByText(/demo/i).first()).toBeVisible();
    const navigation = page.getByRole("navigation", { name: /main|organisation|tenet/i }).first();
    await expect(navigation.getByRole("link")).toHaveText(labels);
    // Where several roles see the same entries, following them once is enough.
    for (const label of FOLLOWED.includes(role) ? labels : []) {
      await navigation.getByRole("link", { name: label, exact: true }).click();
      await expect(navigation.getByRole("link", { name: label, exact: true })).toHaveAttribute("aria-current", "page");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    await page
      .getByRole("button", { name: /account|sample/i })
      .first()
      .click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto(ORGANIZATION);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });

test("signing in leads back to the screen with its filters", async ({ page }) => {
  const asked = `${ORGANIZATION}/programme/challenges?status=open&overdue=true`;
  await page.goto(asked);
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(asked)}`);
  await page.getByRole("button", { name: /^lead/i }).click();
  await expect(page).toHaveURL(asked);
});

test.describe("an address without a screen", () => {
  // It answers 404 on purpose, and Chromium writes that to the console.
  test.use({ expectedErrors: /status of 404/ });

  test("keeps the menu, and the way back with it", async ({ page, signInAs }) => {
    await signInAs("reviewer");
    for (const path of [
      "/no-such-page",
      "/programme/no-such-register",
      "/admin/units/no-such-unit",
      "/assess/no/such",
    ]) {
      expect((await page.goto(ORGANIZATION + path))?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link")).toHaveText(NAVIGATION.reviewer);
    }
  });
});

test("links open screens without loading the page, and leave the place in sight where they ask for no other", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  await page.goto(ORGANIZATION);
  await page.evaluate(() => {
    document.documentElement.dataset.loaded = "once";
  });
  const tabs = page.getByRole("navigation", { name: "Pillar of the heat map" });
  await tabs.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await tabs.getByRole("link", { name: "Data" }).click();
  await expect(page).toHaveURL(/pillar=data#heat$/);
  await expect(tabs.getByRole("link", { name: "Data" })).toHaveAttribute("aria-current", "true");
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await page.getByRole("link", { name: "Payments", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/assess\/[\w-]+$/);
  await expect(page.locator("html")).toHaveAttribute("data-loaded", "once");
});
