import { scriptWeight } from "./fixtures/measure";
import { listAssessments } from "./fixtures/pages";
import { expect, ORGANIZATION, test } from "./fixtures/test";

// Kilobytes of gzip, every script that is fetched until the network is idle. Charts come after the page.
const PAGE = 190;
const WITH_CHARTS = 300;

test("JavaScript stays within its budget", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  const [newest] = await listAssessments(context.request);
  const assessment = `${ORGANIZATION}/assess/${newest?.id}`;
  const budgets: [string, number][] = [
    [`${assessment}/functions/identity.authentication`, PAGE],
    [assessment, WITH_CHARTS],
    [ORGANIZATION, WITH_CHARTS],
    [`${ORGANIZATION}/assess`, PAGE],
    [`${ORGANIZATION}/admin/units`, PAGE],
    ["/account", PAGE],
  ];
  for (const [path, budget] of budgets) {
    const kilobytes = await scriptWeight(page, () => page.goto(path));
    console.log(`${path.replace(newest?.id ?? "", "ID")}: ${kilobytes.toFixed(0)} kB of ${budget}`);
    expect(kilobytes, path).toBeGreaterThan(50);
    expect(kilobytes, path).toBeLessThanOrEqual(budget);
  }
});

test("result page and Overview stay within the page's budget until their charts load", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("lead");
  const [newest] = await listAssessments(context.request);
  for (const path of [`${ORGANIZATION}/assess/${newest?.id}`, ORGANIZATION]) {
    // What the page itself asks for: the scripts named in the document as the server sent it.
    const html = await (await context.request.get(path)).text();
    const named = new Set(Array.from(html.matchAll(/<script[^>]+src="([^"]+)"/g), (match) => match[1] ?? ""));
    const kilobytes = await scriptWeight(page, async () => {
      await page.setContent(
        `<base href="${new URL("/", page.url() === "about:blank" ? "http://127.0.0.1" : page.url()).href}">`,
      );
      for (const source of named) await context.request.get(source);
    });
    expect(kilobytes, path).toBeLessThanOrEqual(PAGE);
    expect(named.size).toBeGreaterThan(2);
  }
});
