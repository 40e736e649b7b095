import {
  addressOf,
  answer,
  apiOf,
  browserOf,
  carriedAddress,
  criterion,
  expectSaved,
  note,
  receipt,
  stored,
} from "./fixtures/questionnaire";
import { expect, test } from "./fixtures/test";

// A stale version is answered with 412, an ended session with 401 and an outage with a failed request: Chromium writes
// all of them to the console.
test.use({ expectedErrors: /status of 4(01|12)|ERR_INTERNET_DISCONNECTED/ });

test("what another saves appears within a second, and who is where", async ({ page, browser, baseURL, signInAs }) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "identity.risk-assessments");
  const other = await browserOf(browser, baseURL, "assessor");
  await Promise.all([page.goto(address), other.page.goto(address)]);
  await expect(page.getByText("Also here: Sample Assessor.")).toBeVisible();
  await expect(other.page.getByText("Also here: Sample Lead.")).toBeVisible();

  await answer(other.page, 0, "Partly");
  await expectSaved(other.page);
  const savedAt = Date.now();
  await expect(criterion(page, 0).getByRole("radio", { name: "Partly" })).toBeChecked({ timeout: 1000 });
  console.log(`another's answer appeared ${Date.now() - savedAt} ms after it was acknowledged`);
  await expect(page.getByText("Sample Assessor changed a criterion just now.")).toBeVisible();
  await expect(receipt(page)).toHaveText(/^Saved \d\d:\d\d:\d\d by Sample Assessor$/);

  await test.step("the map follows, and tells where people go", async () => {
    await other.page.keyboard.press("j");
    await expect(other.page.getByRole("heading", { level: 1, name: "Access Management" })).toBeVisible();
    await expect(page.getByText("1 more person on other functions.")).toBeVisible();
    await expect(page.getByRole("link", { name: /Access Management.*Sample Assessor/ })).toBeVisible();
  });
  await other.context.close();
  await expect(page.getByText(/more person on other functions/)).toBeHidden();
});

test("two people on one function: what does not overlap merges, what overlaps is decided, both stay in the history", async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "devices.governance");
  const other = await browserOf(browser, baseURL, "assessor");
  await Promise.all([page.goto(address), other.page.goto(address)]);

  await test.step("an answer here while a note is typed there", async () => {
    // On its way when the answer is stored: a note that had arrived before would have nothing to merge.
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await other.page.route("**/functions/*", async (route) => {
      if (route.request().method() === "PUT") await held;
      await route.continue();
    });
    await note(other.page).fill("The assessor's ");
    await note(other.page).pressSequentially("note");
    await answer(page, 0, "Partly");
    await expectSaved(page);
    letThrough();
    await expect(other.page.getByText(/Merged with Sample Lead’s change to a criterion/)).toBeVisible();
    await expectSaved(other.page);
    await expect(note(other.page)).toBeFocused();
    await expect(note(page)).toHaveValue("The assessor's note");
    await expect(criterion(other.page, 0).getByRole("radio", { name: "Partly" })).toBeChecked();
  });

  await test.step("two notes, of which one is decided on by keyboard", async () => {
    await context.setOffline(true);
    await note(page).fill("The lead's note");
    await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
    await note(other.page).fill("The assessor's second note");
    await expect.poll(async () => (await stored(other.page.request, address)).note).toContain("second note");
    await context.setOffline(false);
    const panel = page.getByRole("region", { name: /Two people changed the same/ });
    const mine = panel.getByRole("textbox", { name: /^Mine, on this screen/ });
    await expect(mine).toHaveValue("The lead's note", { timeout: 35_000 });
    await expect(panel).toContainText("The assessor's second note");
    await expect(receipt(page)).toHaveText("Needs your decision");
    await mine.fill("Both notes in one");
    await panel.getByRole("button", { name: "Keep mine" }).press("Enter");
    await expectSaved(page);
    await expect(panel).toBeHidden();
    // The panel took the focus with it: it is at the stages now, where the keys work.
    await expect(page.getByRole("group", { name: /the four stages/ })).toBeFocused();
    expect((await stored(page.request, address)).note).toBe("Both notes in one");
  });

  await test.step("what lost is in the history, and can be restored", async () => {
    await page.keyboard.press("h");
    const history = page.getByRole("dialog", { name: "History of Governance" });
    const aside = history.getByRole("listitem").filter({ hasText: "set aside" });
    await aside.getByText("What changed: the note").click();
    await expect(aside).toContainText("The lead's note");
    await expect(history).toContainText("Sample Assessor");
    await aside.getByRole("button", { name: /Restore/ }).click();
    await expect(history).toBeHidden();
    await expect(note(page)).toHaveValue("The lead's note");
    await expectSaved(page);
    await page.keyboard.press("Control+z");
    await expect(note(page)).toHaveValue("Both notes in one");
  });
  await other.context.close();
});

test("three people on one function: one answers, one writes, one is offline for a minute", async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(150_000);
  await signInAs("lead");
  const address = await addressOf(page.request, "devices.visibility-and-analytics");
  const [second, third] = [await browserOf(browser, baseURL, "assessor"), await browserOf(browser, baseURL, "owner")];
  await Promise.all([page, second.page, third.page].map((one) => one.goto(address)));
  await context.setOffline(true);
  const offlineAt = Date.now();
  await note(page).fill("Written in the server room");
  await answer(page, 1, "Met");
  await expect(receipt(page)).toHaveText("Kept on this device, 2 changes to send");
  await answer(second.page, 2, "Met");
  await expectSaved(second.page);
  await answer(third.page, 0, "Not met");
  await expectSaved(third.page);
  await answer(second.page, 3, "Partly");
  await expectSaved(second.page);
  // A minute without network is what this is about: nothing shortens it.
  await page.waitForTimeout(60_000 - (Date.now() - offlineAt));
  await expect(receipt(page)).toHaveText("Kept on this device, 2 changes to send");
  await context.setOffline(false);
  await expectSaved(page, 35_000);
  const ids = await page
    .getByRole("radiogroup")
    .evaluateAll((groups) => groups.map((group) => group.querySelector("input")?.name ?? ""));
  const document = await stored(page.request, address);
  expect(document.note).toBe("Written in the server room");
  expect(ids.slice(0, 4).map((id) => document.answers[id])).toEqual(["not_met", "met", "met", "partly"]);
  for (const one of [second, third]) {
    await expect(note(one.page)).toHaveValue("Written in the server room");
    await one.context.close();
  }
});

test("somebody whose session has ended goes on typing, signs in elsewhere, and everything is sent", async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs("assessor");
  const address = await addressOf(page.request, "devices.device-threat-protection");
  await page.goto(address);
  const elsewhere = await browserOf(browser, baseURL, "assessor");
  await elsewhere.page.goto("/account");
  await elsewhere.page.getByRole("button", { name: "Sign out everywhere" }).click();
  await elsewhere.page.waitForURL(/sign-in/);
  await elsewhere.context.close();

  await note(page).fill("Typed after the session had ended");
  await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
  await expect(page.getByText(/Sign in, or send a token|session has ended/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in (new tab)" })).toBeVisible();

  await test.step("as somebody else: nothing is sent", async () => {
    await signInAs("lead");
    await page.getByRole("button", { name: "Retry" }).click();
    await expect(page.getByText(/Somebody else is signed in in this browser now/)).toBeVisible();
    await expect(receipt(page)).toHaveText("Kept on this device, 1 change to send");
    expect((await stored(context.request, address)).note).not.toContain("Typed after");
  });

  await test.step("as oneself: it is sent", async () => {
    await signInAs("assessor");
    await page.getByRole("button", { name: "Retry" }).click();
    await expectSaved(page);
    expect(await stored(context.request, address)).toMatchObject({
      note: "Typed after the session had ended",
      updatedBy: "Sample Assessor",
    });
  });
});

test("a function carried forward is confirmed with one key, and a chosen stage says what it did", async ({
  page,
  signInAs,
}) => {
  await signInAs("lead");
  const address = await carriedAddress(page.request);
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  const before = await stored(page.request, address);
  expect(before).toMatchObject({ carriedForward: true, version: 1 });
  const confirm = page.getByRole("button", { name: /^Confirm/ });
  await expect(confirm).toBeVisible();
  await page.keyboard.press("c");
  await expectSaved(page);
  await expect(confirm).toBeHidden();
  const after = await stored(page.request, address);
  expect(after).toMatchObject({ carriedForward: false, version: 2, answers: before.answers });

  await page.keyboard.press("4");
  await expect(page.getByText(/^Optimal chosen: /)).toBeVisible();
  await page.keyboard.press("2");
  await expect(page.getByText(/^Initial chosen: (\d+ of (Advanced|Optimal) not met(, )?)+\.$/)).toBeVisible();
  await expectSaved(page);
  for (const _ of [2, 4]) await page.keyboard.press("Control+z");
  await expectSaved(page);
  await expect.poll(async () => (await stored(page.request, address)).answers).toEqual(before.answers);
});

test("undo and redo reach everything, also after a reload", async ({ page, signInAs }) => {
  await signInAs("lead");
  const address = await addressOf(page.request, "data.data-categorization");
  await page.goto(address);
  await expect(note(page)).toBeEnabled();
  const before = await stored(page.request, address);
  const steps = [
    () => page.keyboard.press("3"),
    () => answer(page, 0, "Not applicable"),
    () => note(page).fill("A note to be undone"),
    () => page.getByRole("combobox", { name: "Stage" }).selectOption("Initial"),
  ];
  for (const step of steps) {
    await step();
    await page.keyboard.press("Escape");
    await expectSaved(page);
  }
  const after = await stored(page.request, address);
  expect(after.note).toBe("A note to be undone");
  await page.reload();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeEnabled();
  for (const word of ["the target", "the note", "a criterion"]) {
    await undo.press("Enter");
    await expect(page.getByText(`Undone: ${word}.`)).toBeVisible();
  }
  await undo.press("Enter");
  await expect(undo).toBeFocused();
  await expectSaved(page);
  const { answers, note: text, target } = await stored(page.request, address);
  expect({ answers, text, target }).toEqual({ answers: before.answers, text: before.note, target: before.target });
  for (const _ of steps) await page.keyboard.press("Control+Shift+z");
  await expectSaved(page);
  await expect.poll(async () => (await stored(page.request, address)).answers).toEqual(after.answers);
});

test("an auditor reads the same screen without controls, follows it, and is told why", async ({ page, signInAs }) => {
  await signInAs("auditor");
  const address = await addressOf(page.request, "identity.authentication");
  await page.goto(address);
  await expect(page.getByText("Your role (auditor) reads answers and changes none.")).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  const history = page.getByRole("dialog", { name: "History of Authentication" });
  await expect(async () => {
    await page.keyboard.press("h");
    await expect(history.getByText("Current")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(history.getByRole("button", { name: /Restore/ })).toHaveCount(0);
  expect((await page.request.get(`${apiOf(address)}/versions`)).status()).toBe(200);
});
