import { expect, ORGANIZATION, test } from "./fixtures/test";

const UNITS = `${ORGANIZATION}/admin/units`;
const API = `/api/v1${ORGANIZATION}`;

test("a unit is retired with all below it, marked, and brought back", async ({ page, signInAs, baseURL }) => {
  await signInAs("owner");
  const headers = { origin: baseURL ?? "" };
  const made = async (name: string, parentId: string | null) =>
    (await (await page.request.post(`${API}/units`, { headers, data: { name, kind: "system", parentId } })).json()).id;
  const id = await made("Old data centre", null);
  const below = await made("Old tape library", id);

  await page.goto(`${UNITS}/${id}`);
  const card = page.locator("section", { has: page.getByRole("heading", { name: "Retire this unit" }) });
  await expect(card).toContainText("Nothing else is affected.");
  await card.getByRole("button", { name: "Retire the unit" }).click();
  await expect(card).toContainText("1 active unit is below Old data centre");
  await card.getByRole("checkbox", { name: "With the 1 unit below" }).check();
  await card.getByRole("button", { name: "Retire the unit" }).click();
  await expect(page.getByText("Old data centre is retired.")).toBeVisible();

  await page.goto(`${UNITS}?retired=true`);
  await expect(page.getByRole("row", { name: /Old tape library/ })).toContainText("retired from");
  await page.goto(`${UNITS}/${id}`);
  await page.getByRole("checkbox", { name: "With the 1 unit below" }).check();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("Old data centre is brought back.")).toBeVisible();

  for (const unit of [below, id])
    await page.request.delete(`${API}/units/${unit}`, { headers: { ...headers, "if-match": "*" } });
  expect((await page.request.get(`${API}/units/${id}`)).status()).toBe(404);
});

test("an assessment far ahead asks first, and goes again while it is empty", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(`${ORGANIZATION}/assess`);
  const form = page.locator("#new");
  await form.getByLabel("Period").selectOption({ index: 0 });
  await form.getByRole("radio", { name: "Nothing" }).check();
  await form.getByRole("button", { name: "Start the assessment" }).click();
  await form.getByRole("checkbox", { name: /more than a year ahead/ }).check();
  await form.getByRole("button", { name: "Start the assessment" }).click();
  await expect(page).toHaveURL(/\/assess\/[^/]+$/);
  await page.getByRole("button", { name: "Delete this assessment…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete the assessment" }).click();
  await expect(page.getByText("The assessment is deleted.")).toBeVisible();
});
