import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { scriptWeight } from "./fixtures/measure";
import { assessmentPath, businessCasePath, operationPages, pagesOf } from "./fixtures/pages";
import { expect, ORGANIZATION, ROLES, test } from "./fixtures/test";

// Kilobytes of gzip, every script that is fetched until the network is idle. Charts come after the page.
const PAGE = 190;
const WITH_CHARTS = 300;
/** Before the charts of a page come. */
const BEFORE_CHARTS = 165;

test("JavaScript stays within its budget", async ({ page, context, signInAs }) => {
  await signInAs("lead");
  const assessment = await assessmentPath(context.request);
  const budgets: [string, number][] = [
    [`${assessment}/functions/identity.authentication`, PAGE],
    [assessment, WITH_CHARTS],
    [ORGANIZATION, WITH_CHARTS],
    [`${ORGANIZATION}/assess`, PAGE],
    [`${ORGANIZATION}/admin/units`, PAGE],
    [`${ORGANIZATION}/checklist`, PAGE],
    [`${ORGANIZATION}/controls`, PAGE],
    [`${ORGANIZATION}/programme`, PAGE],
    [`${ORGANIZATION}/programme/challenges/new`, PAGE],
    [`${ORGANIZATION}/programme/drivers/dod`, PAGE],
    [`${ORGANIZATION}/programme/roll-outs`, WITH_CHARTS],
    [await businessCasePath(context.request), WITH_CHARTS],
    ["/account", PAGE],
  ];
  for (const [path, budget] of budgets) {
    const kilobytes = await scriptWeight(page, () => page.goto(path));
    console.log(`${path.replace(assessment, "assessment")}: ${kilobytes.toFixed(0)} kB of ${budget}`);
    expect(kilobytes, path).toBeGreaterThan(50);
    expect(kilobytes, path).toBeLessThanOrEqual(budget);
  }
});

test("result page and Overview stay within the page's budget until their charts load", async ({
  context,
  signInAs,
}) => {
  await signInAs("lead");
  for (const path of [await assessmentPath(context.request), ORGANIZATION]) {
    // What the page itself asks for: the scripts that the document names as the server sent it.
    const html = await (await context.request.get(path)).text();
    // Polyfills for browsers without modules are fetched by these alone.
    const tags = Array.from(html.matchAll(/<script[^>]+src="[^"]+"[^>]*>/g), ([tag]) => tag);
    const named = new Set(
      tags.filter((tag) => !/nomodule/i.test(tag)).map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? ""),
    );
    expect(named.size, path).toBeGreaterThan(2);
    let bytes = 0;
    for (const source of named) {
      const script = await (await context.request.get(source)).body();
      bytes += gzipSync(script, { level: 9 }).length;
    }
    expect(bytes / 1000, path).toBeLessThanOrEqual(BEFORE_CHARTS);
  }
});

// Bytes of HTML as it comes uncompressed, with what the browser needs to go on from it.
const HTML = 150_000;

/** The addresses of those that are larger, as texts. */
async function tooLarge(request: APIRequestContext, paths: readonly string[]): Promise<string[]> {
  const large: string[] = [];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const bytes = (await answer.body()).length;
    if (bytes > HTML) large.push(`${path}: ${(bytes / 1000).toFixed(0)} kB`);
  }
  return large;
}

for (const role of ROLES)
  test(`no page of the ${role} is larger than 150 kB`, async ({ context, signInAs }) => {
    await signInAs(role);
    expect(await tooLarge(context.request, await pagesOf(role, context.request))).toEqual([]);
  });

test("no page about an operation is larger than 150 kB", async ({ context, signInAs }) => {
  await signInAs("assessor");
  const paths = await operationPages(context.request);
  expect(paths.length).toBeGreaterThan(50);
  expect(await tooLarge(context.request, paths)).toEqual([]);
});
