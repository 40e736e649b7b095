import { expect, ORGANIZATION, test } from "./fixtures/test";

/** The first entry of a register that the address gives, as the person signed in sees it. */
async function firstEntry(request: import("@playwright/test").APIRequestContext, kind: string) {
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
    ["/programme/challenges/catalogue", "Challenges: start from the catalogue"],
    ["/programme/drivers/dod", "DoD Zero Trust Strategy"],
  ]) {
    await page.goto(`${ORGANIZATION}${path}`);
    await expect(page).toHaveTitle(`${title} · Tenet`);
  }
});

test("a title tells nothing to whom the page is closed", async ({ page, signInAs, context }) => {
  await signInAs("lead");
  const { id } = await firstEntry(page.request, "challenges");
  await context.clearCookies();
  await signInAs("admin");
  await page.goto(`${ORGANIZATION}/programme/challenges/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not for your role");
  await expect(page).toHaveTitle("Entry · Tenet");
});
