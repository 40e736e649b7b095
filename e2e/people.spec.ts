import { expect, ORGANIZATION, signIn, test } from "./fixtures/test";

const PEOPLE = `${ORGANIZATION}/admin/people`;

test("a password link is told to whom it is for, listed, and revoked", async ({ page, signInAs, browser, baseURL }) => {
  await signInAs("owner");
  await page.goto(PEOPLE);
  const auditor = page.getByRole("row", { name: /auditor@example\.org/ }).getByRole("link");
  const name = (await auditor.textContent()) ?? "";
  await auditor.click();
  await page.getByRole("button", { name: "Make a link for a new password" }).click();
  await expect(page.getByLabel("Link for a new password")).toHaveValue(/\/reset-password\//);

  await test.step("the auditor is told who made it, until they confirm", async () => {
    const context = await browser.newContext();
    await signIn(context, baseURL ?? "", "auditor");
    const theirs = await context.newPage();
    await theirs.goto(ORGANIZATION);
    const notice = theirs.getByRole("complementary", { name: "Notice" });
    await expect(notice).toContainText("made a link to reset your password on");
    await notice.getByRole("button", { name: "Got it" }).click();
    await expect(notice).not.toContainText("made a link");
    await theirs.reload();
    await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(notice).not.toContainText("made a link");
    await context.close();
  });

  await test.step("the owner revokes it under People", async () => {
    await page.goto(PEOPLE);
    const links = page.getByRole("table", { name: "Open password links" });
    await expect(links.getByRole("row", { name: new RegExp(name) })).toBeVisible();
    await links.getByRole("button", { name: `Revoke the password link for ${name}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke link" }).click();
    await expect(page.getByText("The password link is revoked.")).toBeVisible();
    await expect(links).toHaveCount(0);
  });
});

test("an admin gives no role with rights that admins lack", async ({ page, signInAs }) => {
  await signInAs("admin");
  await page.goto(`${PEOPLE}/invite`);
  const role = page.getByLabel("Role");
  await expect(role.getByRole("option")).toHaveText([/Choose a role/, /^Admin/]);
  await page.goto(PEOPLE);
  await page
    .getByRole("row", { name: /lead@example\.org/ })
    .getByRole("link")
    .click();
  await expect(page.getByText("Ask an owner to reset this password.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Close…" })).toBeVisible();
});

test("a token is created with the password of the person who creates it", async ({ page, signInAs }) => {
  await signInAs("owner");
  await page.goto(`${ORGANIZATION}/admin/tokens/new`);
  await page.getByLabel("Name").fill("Nightly export");
  await page.getByLabel("Your password").fill("not the password");
  await page.getByRole("button", { name: "Make the token" }).click();
  await expect(page.getByText("is not your present password").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Nightly export");
  await page.getByLabel("Your password").fill("tenet-demo-only");
  await page.getByRole("button", { name: "Make the token" }).click();
  await expect(page.getByLabel("Token", { exact: true })).toHaveValue(/^tnt_/);
});
