import { addressOf, expectSaved, note } from "./fixtures/questionnaire";
import { expect, test } from "./fixtures/test";

test("seven windows of one browser share one stream over HTTP/1.1: each loads, saves and hears of the others", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("lead");
  const keys = ["devices.governance", "devices.visibility-and-analytics", "networks.governance", "data.governance"];
  const addresses = await Promise.all(keys.map((key) => addressOf(page.request, key)));
  const [first = ""] = addresses;
  let streams = 0;
  context.on("request", (request) => {
    if (/\/events\b/.test(request.url())) streams++;
  });
  const windows = [page];
  while (windows.length < 7) windows.push(await context.newPage());
  for (const [index, window] of windows.entries()) {
    await window.goto(addresses[index % addresses.length] ?? first);
    await expect(note(window)).toBeEnabled();
  }
  await expect(page.getByText("Also here: you, in another window.")).toBeVisible();
  // The stream is opened anew for each window that comes; wait until it follows them all.
  await expect
    .poll(async () => {
      const before = streams;
      await page.waitForTimeout(1500);
      return streams - before;
    })
    .toBe(0);
  const opened = streams;
  const last = windows[6] ?? page;
  for (const [index, window] of windows.slice(0, 4).entries()) {
    await note(window).fill(`From window ${index}`);
    await expectSaved(window);
  }
  // The fifth and the first show the same function.
  await expect(note(windows[4] ?? page)).toHaveValue("From window 0");
  await expect(note(last)).toHaveValue("From window 2");
  expect(streams, "a save opens no stream").toBe(opened);

  await test.step("and go on when the one that held it is closed", async () => {
    await page.close();
    await note(last).fill("Without the first window");
    await expectSaved(last);
    await expect(note(windows[2] ?? last)).toHaveValue("Without the first window");
  });
});
