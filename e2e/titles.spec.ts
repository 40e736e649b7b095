import type { APIRequestContext } from "@playwright/test";
import { expect, ORGANIZATION, test } from "./fixtures/test";

/** The first entry of a register that the address gives, as the person signed in sees it. */
async function firstEntry(request: APIRequestContext, kind: string) {
  const answer = await request.get(`/api/v1${ORGANIZATION}/registers/${kind}?limit=1`);
  const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
  return items[0] ?? { id: "", name: "" };
}

test("the title of a page names what it shows", async ({ page, signInAs }) => {
  await signInAs("lead");
  const entry = await firstEntry(page.request, "challenges");
  for (const [path, title] of [
    [`/programme/challenges/${entry.id}`, entry.name],
    ["/programme/challenges/new", "Add a challenge"],
    ["/programme/challenges/catalogue", "Challenges: catalogue"],
    ["/programme/drivers/dod", "DoD Zero Trust Strategy"],
  ]) {
    await page.goto(`${ORGANIZATION}${path}`);
    await expect(page).toHaveTitle(`${title} · Tenet`);
  }
});

test.describe("of an entry of somebody else's unit", () => {
  test.use({ expectedErrors: /status of 404/ });

  test("the title says nothing", async ({ page, context, signInAs }) => {
    const itemsOf = async (path: string) =>
      (await (await page.request.get(`/api/v1${ORGANIZATION}${path}`)).json()).items;
    await signInAs("lead");
    const entries: { id: string; name: string; unitId: string }[] = await itemsOf("/registers/controls?limit=200");
    await context.clearCookies();
    await signInAs("assessor");
    const units: { id: string }[] = await itemsOf("/units?limit=200");
    const hidden = entries.find(({ unitId }) => units.every(({ id }) => id !== unitId));
    await page.goto(`${ORGANIZATION}/programme/controls/${hidden?.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.title()).not.toContain(hidden?.name ?? "");
  });
});
