/** What was typed outlives the page, the browser, the session and the build; nobody else ever sends it. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { addressOf, answer, apiOf, expectSaved, note, receipt, stored } from "./fixtures/questionnaire";
import { expect, signIn, test } from "./fixtures/test";

test.use({ expectedErrors: /status of 4(01|12)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

const goOn = async (page: Page) => {
  const before = page.url();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /^Next function/ }).click();
  await expect(page).not.toHaveURL(before);
};

test("a browser that is killed with changes pending has them all when it is opened again", async ({
  baseURL,
  launchOptions,
}) => {
  test.setTimeout(90_000);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "tenet-profile-"));
  const launch = () =>
    chromium.launchPersistentContext(profile, { ...launchOptions, headless: true, baseURL: baseURL ?? "" });
  const text = "Typed, and then the power went";

  let context: BrowserContext = await launch();
  try {
    await signIn(context, baseURL ?? "", "lead");
    const page = await context.newPage();
    const first = await addressOf(context.request, "networks.network-segmentation");
    const second = await addressOf(context.request, "networks.governance");
    const other = await context.newPage();
    await Promise.all([page.goto(first), other.goto(second)]);
    await expect(note(page)).toBeEnabled();
    await expect(note(other)).toBeEnabled();
    await context.setOffline(true);
    await note(page).fill(text);
    await answer(page, 0, "Partly");
    const criterionId = await page.getByRole("radiogroup").first().getByRole("radio").first().getAttribute("name");
    await note(other).fill(`${text}, in another tab`);
    await expect(receipt(page)).toHaveText("Kept on this device, 2 changes to send");
    await expect(receipt(other)).toHaveText("Kept on this device, 1 change to send");
    // The last letter that the screen has called kept is the last one before the end.
    execFileSync("pkill", ["-9", "-f", profile]);
    await context.close().catch(() => undefined);

    context = await launch();
    await signIn(context, baseURL ?? "", "lead");
    const again = await context.newPage();
    await test.step("any screen of Tenet sends it", async () => {
      await again.goto("/o/sample");
      await expect(again.getByText("Changes that this device had kept are sent now.")).toBeVisible();
    });
    const document = await stored(context.request, first);
    expect(document.note).toBe(text);
    expect(document.answers[criterionId ?? ""]).toBe("partly");
    expect((await stored(context.request, second)).note).toBe(`${text}, in another tab`);
  } finally {
    await context.close().catch(() => undefined);
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test("a page that is loaded anew in the middle of typing has lost nothing", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "networks.traffic-encryption");
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  await page.route(`**${apiOf(address)}`, (route) => route.abort());
  await note(page).pressSequentially("Half a sen");
  await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
  await page.reload();
  await expect(note(page)).toHaveValue("Half a sen");
  await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
  await page.unroute(`**${apiOf(address)}`);
  await expectSaved(page, 35_000);
  expect((await stored(context.request, address)).note).toBe("Half a sen");
});

test("storage that is forbidden, or full, is said before anything is typed; saving goes on", async ({
  page,
  context,
  baseURL,
  signInAs,
}) => {
  await test.step("full", async () => {
    // Before the first page: Chromium measures the room that an origin has, and counts on it for 30 seconds.
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL ?? "").origin, quotaSize: 1 });
    await signInAs("lead");
    await page.goto(await addressOf(page.request, "networks.network-resilience"));
    await expect(page.getByText(/This device has no room left to keep changes/)).toBeVisible();
    await note(page).fill("With a full disk");
    await expectSaved(page);
  });

  await test.step("forbidden", async () => {
    const strict = await context.newPage();
    // What a browser does whose user has switched storage off.
    await strict.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The user denied permission to access the database.", "SecurityError");
      };
    });
    await strict.goto(page.url());
    await expect(strict.getByText(/This browser keeps nothing on this device/)).toBeVisible();
    await note(strict).fill("Without storage");
    await expectSaved(strict);
    await context.setOffline(true);
    await note(strict).fill("Without storage and network");
    await expect(receipt(strict)).toHaveText("Not kept on this device, 1 change to send");
    await expect(strict.getByText(/Keep this page open/).first()).toBeVisible();
    await context.setOffline(false);
    await expectSaved(strict, 35_000);
  });
});

test("signing out offers to send or to discard what is pending, and leaves nothing behind", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "networks.visibility-and-analytics");
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  const before = (await stored(context.request, address)).note;
  await page.route(`**${apiOf(address)}`, (route) => route.abort());
  await note(page).fill("Pending at sign-out");
  await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
  const signOut = async () => {
    await page.getByRole("button", { name: /^Account: / }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
  };
  const dialog = page.getByRole("dialog", { name: "Not everything is sent yet" });
  await signOut();
  await expect(dialog).toContainText("changes to 1 function", { timeout: 20_000 });
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await expect(note(page)).toHaveValue("Pending at sign-out");

  await test.step("discarding", async () => {
    await signOut();
    await dialog.getByRole("button", { name: "Discard and sign out" }).click({ timeout: 20_000 });
    await page.waitForURL(/sign-in/);
    await page.unroute(`**${apiOf(address)}`);
    const left = await page.evaluate(async () => {
      const open = indexedDB.open("tenet");
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const names = ["drafts", "steps"] as const;
      const counts = names.map((name) => database.transaction(name).objectStore(name).count());
      return Promise.all(
        counts.map((count) => new Promise((resolve) => (count.onsuccess = () => resolve(count.result)))),
      );
    });
    expect(left).toEqual([0, 0]);
    await signInAs("lead");
    expect((await stored(context.request, address)).note).toBe(before);
  });

  await test.step("sending", async () => {
    await page.goto(address);
    await expect(note(page)).toBeEnabled();
    await context.setOffline(true);
    await note(page).fill("Sent at sign-out");
    await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
    await context.setOffline(false);
    await signOut();
    await page.waitForURL(/sign-in/);
    await signInAs("lead");
    expect((await stored(context.request, address)).note).toBe("Sent at sign-out");
  });
});

test("somebody else who signs in in the same browser neither sends nor sees what was kept", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("assessor");
  const address = await addressOf(page.request, "devices.automation-and-orchestration");
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  await context.setOffline(true);
  await note(page).fill("The assessor's alone");
  await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
  await signInAs("lead");
  await page.goto("about:blank");
  await context.setOffline(false);
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  await expect(note(page)).not.toHaveValue("The assessor's alone");
  await answer(page, 0, "Partly");
  await expectSaved(page);
  expect((await stored(context.request, address)).note).not.toBe("The assessor's alone");
  await signInAs("assessor");
  await page.goto(address);
  await expect(note(page)).toHaveValue("The assessor's alone");
  await expectSaved(page);
  expect(await stored(context.request, address)).toMatchObject({
    note: "The assessor's alone",
    updatedBy: "Sample Assessor",
  });
});

test("after an update of the server an open page goes on saving and says that it can be reloaded", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "networks.automation-and-orchestration");
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  // The answer of a server with other pages: the stream's first event names their build.
  await page.route("**/events?**", async (route) => {
    const state = { stream: "s", build: "a newer one", userId: "u", functions: {}, people: [], more: 0 };
    const body = `retry: 1000\n\nevent: state\ndata: ${JSON.stringify({ part: 0, data: state })}\n\n`;
    await route.fulfill({ contentType: "text/event-stream", body });
  });
  await goOn(page);
  await expect(page.getByText(/Tenet was updated/)).toBeVisible();
  await note(page).fill("Typed on the old page");
  await expectSaved(page);
  await page.unroute("**/events?**");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText(/Tenet was updated/)).toBeHidden();
  await expect(note(page)).toHaveValue("Typed on the old page");
});
