import { expect, ORGANIZATION, test } from "./fixtures/test";

test("any number leads down to the answers that made it", async ({ page, signInAs }) => {
  await signInAs("executive");
  await page.goto(ORGANIZATION);
  const figure = page.getByRole("link", { name: /^Identity, claimed/ }).first();
  const shown = ((await figure.textContent()) ?? "").replace(/[^\d.]/g, "");
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(shown);
  await page.getByRole("main").getByRole("link", { name: "Citizen portal" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Authentication", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Authentication");
  // Two criteria of Initial, with what was answered and what it counts.
  const initial = page.getByRole("row", { name: /multi-factor authentication/ }).first();
  await expect(initial).toContainText(/met|partly|not met/i);
  await page.getByText("As text").click();
  await expect(page.getByText(/identity\.authentication|Authentication/).first()).toBeVisible();
});
