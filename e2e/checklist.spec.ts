import type { APIRequestContext, Page } from "@playwright/test";
import { expect, ORGANIZATION, type Role, test } from "./fixtures/test";

// One item of one unit goes from hand to hand.
test.describe.configure({ mode: "serial" });

const ITEM = "detection-response.a1";
const TODAY = new Date().toISOString().slice(0, 10);
const longAgo = `${Number(TODAY.slice(0, 4)) - 2}${TODAY.slice(4, 8)}01`;

async function unitId(request: APIRequestContext): Promise<string> {
  const { items } = await (await request.get(`/api/v1${ORGANIZATION}/units?name=Payments`)).json();
  return items[0].id;
}

/** Sets the item back, whatever an earlier run left. */
async function reset(request: APIRequestContext, origin: string): Promise<void> {
  const answer = await request.put(`/api/v1${ORGANIZATION}/checklist/${ITEM}?unit=${await unitId(request)}`, {
    headers: { "if-match": "*", origin },
    data: { status: "not_started" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

const listPath = async (page: Page, query = "") =>
  `${ORGANIZATION}/checklist?unit=${await unitId(page.request)}${query}`;
const itemPath = async (page: Page) => `${ORGANIZATION}/checklist/${ITEM}?unit=${await unitId(page.request)}`;

const status = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();
const saved = (page: Page) => expect(page.getByText("The item is saved.")).toBeVisible();
/** Next's own announcer is an alert too. */
const refused = (page: Page, text: string) => expect(page.getByRole("alert").filter({ hasText: text })).toBeVisible();
const coverage = (page: Page) =>
  page
    .getByRole("table", { name: "Implemented items by domain and level" })
    .getByRole("row", { name: /^Threat detection and response/ });

async function openItem(page: Page, signInAs: (role: Role) => Promise<void>, role: Role): Promise<void> {
  await signInAs(role);
  await page.goto(await itemPath(page));
}

test("an assessor implements an item, and sees it in the coverage", async ({ page, signInAs, baseURL }) => {
  await signInAs("owner");
  await reset(page.request, baseURL ?? "");
  await signInAs("assessor");
  await page.goto(`${ORGANIZATION}/checklist`);
  await page.getByRole("link", { name: "Payments", exact: true }).click();
  const before = await coverage(page).getByRole("cell").nth(1).textContent();
  await page.locator(`a[href*="/checklist/${ITEM}"]`).click();
  await expect(status(page, "Verified")).toBeDisabled();
  await status(page, "Implemented").check();
  await page.getByLabel("Owner").selectOption({ label: "Sample Assessor" });
  await page.getByLabel("Note").fill("Covers people and service accounts.");
  await save(page);
  await saved(page);
  await expect(coverage(page).getByRole("cell").nth(1)).not.toHaveText(before ?? "");

  await test.step("the criteria that it speaks for say so where they are answered, and are not answered by it", async () => {
    await page.goto(await itemPath(page));
    await page.getByRole("link", { name: "Identity: Visibility and Analytics" }).click();
    await expect(
      page.getByText("is implemented in the checklist").filter({ hasText: "User and entity behaviour analytics" }),
    ).toBeVisible();
    const criterion = page.getByRole("radiogroup", { name: /includes analytics based on behaviour/ });
    await expect(criterion).toHaveAccessibleDescription("Checklist: implemented");
    const met = criterion.getByRole("radio", { name: "Met", exact: true });
    await expect(met).not.toBeChecked();
    await met.check();
    await expect(criterion).toHaveAccessibleDescription("");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(criterion).toHaveAccessibleDescription("Checklist: implemented");
  });
});

test("a reviewer cannot verify it without current evidence, and keeps what was typed", async ({ page, signInAs }) => {
  await openItem(page, signInAs, "reviewer");
  await expect(page.getByLabel("Note")).toBeHidden();
  await status(page, "Verified").check();
  await save(page);
  await refused(page, "Link to evidence is missing");
  await page.getByLabel("Link to evidence").fill("https://wiki.sample.example/ueba");
  await page.getByLabel("What it shows").fill("Accounts covered, by kind");
  await page.getByLabel("Looked at by").selectOption({ label: "Sample Reviewer" });
  await page.getByLabel("Looked at on").fill(longAgo);
  await save(page);
  await refused(page, "Looked at on is more than 6 months ago");
  await expect(page.getByLabel("What it shows")).toHaveValue("Accounts covered, by kind");
  await page.getByLabel("Looked at on").fill(TODAY);
  await save(page);
  await saved(page);
  await expect(coverage(page).getByRole("cell").nth(1)).toContainText("1 verified");
});

test("who implemented it cannot verify it, and it is implemented before it is verified", async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs("owner");
  await reset(page.request, baseURL ?? "");
  await page.goto(await itemPath(page));
  await page.getByLabel("Owner").selectOption({ label: "Sample Owner" });
  await page.getByLabel("Link to evidence").fill("https://wiki.sample.example/ueba");
  await page.getByLabel("What it shows").fill("Accounts covered, by kind");
  await page.getByLabel("Looked at by").selectOption({ label: "Sample Lead" });
  await page.getByLabel("Looked at on").fill(TODAY);
  await status(page, "Verified").check();
  await save(page);
  await refused(page, "cannot be verified before it is implemented");
  await status(page, "Implemented").check();
  await save(page);
  await saved(page);
  await page.goto(await itemPath(page));
  await status(page, "Verified").check();
  await save(page);
  await refused(page, "cannot be verified by whoever set it to implemented");
});

test("what somebody else stored meanwhile stands beside what was typed", async ({ page, signInAs, baseURL }) => {
  await openItem(page, signInAs, "owner");
  await page.getByLabel("Note").fill("Mine");
  await reset(page.request, baseURL ?? "");
  await save(page);
  await expect(page.getByRole("table", { name: "What is stored now, and what you typed" })).toContainText("Mine");
  await expect(page.getByLabel("Note")).toHaveValue("Mine");
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await saved(page);
});

test("what is overdue shows, and the filter stays in the address", async ({ page, signInAs }) => {
  await openItem(page, signInAs, "lead");
  await status(page, "In progress").check();
  await page.getByLabel(/^Due/).fill(longAgo);
  await save(page);
  await saved(page);
  await page.getByLabel("Status").selectOption({ label: "In progress" });
  await page.getByLabel("Overdue or lapsed only").check();
  await expect(page).toHaveURL(/status=in_progress.*overdue=true/);
  await page.reload();
  await expect(page.getByLabel("Status")).toHaveValue("in_progress");
  const row = page.getByRole("row").filter({ has: page.locator(`a[href*="/checklist/${ITEM}"]`) });
  await expect(row.getByText("overdue")).toBeVisible();
  await row.getByRole("link").click();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL(/status=in_progress.*overdue=true/);
  await test.step("in the list of all units, which their table leads to", async () => {
    await page.goto(`${ORGANIZATION}/checklist`);
    await page.getByRole("link", { name: /^All units: \d+ overdue$/ }).click();
    await expect(page).toHaveURL(/\/checklist\?overdue=true$/);
    const listed = page.getByRole("row").filter({ has: page.locator(`a[href*="/checklist/${ITEM}"]`) });
    await expect(listed.filter({ hasText: "Payments" }).getByText("overdue")).toBeVisible();
    await expect(page.getByLabel("Overdue or lapsed only")).toBeChecked();
  });
  await page.goto(await listPath(page, "&status=verified&owner=none"));
  await expect(page.getByRole("heading", { name: "No item is like that." })).toBeVisible();
});

test("the last save is taken back where it is said to be done", async ({ page, signInAs }) => {
  await openItem(page, signInAs, "lead");
  const before = await page.getByLabel("Note").inputValue();
  await page.getByLabel("Note").fill("Typed on the wrong item.");
  await save(page);
  await saved(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The item is as it was before.")).toBeVisible();
  await page.goto(await itemPath(page));
  await expect(page.getByLabel("Note")).toHaveValue(before);
});

test("the list comes as a file for spreadsheets", async ({ page, signInAs }) => {
  await signInAs("auditor");
  await page.goto(await listPath(page));
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("checklist.csv");
});

test("the questionnaire says how far the unit is with the items behind a function", async ({ page, signInAs }) => {
  await signInAs("assessor");
  await page.goto(await itemPath(page));
  await page
    .getByRole("link", { name: /^Identity: / })
    .first()
    .click();
  await page.getByText(/^Checklist items: \d/).click();
  await expect(page.locator(`a[href*="/checklist/${ITEM}?unit="]`)).toBeVisible();
});

test("an executive reads the checklist and changes nothing", async ({ page, signInAs }) => {
  await signInAs("executive");
  await page.goto(await itemPath(page));
  await expect(page.getByRole("heading", { name: "Where it stands" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
});
