/** What is printed: everything, on A4 and Letter, and in dark letters whether or not colours are printed. */
import type { Page } from "@playwright/test";
import { inUse } from "./fixtures/in-use";
import { pagesOf } from "./fixtures/pages";
import { addressOf, expectSaved, note } from "./fixtures/questionnaire";
import { expect, test } from "./fixtures/test";

/** Pixels between margins of 14 mm. */
const PAPERS = { A4: 688, Letter: 710 } as const;

/** What lies beyond the paper's edge or is cut off, and what is too pale on white paper. */
const findFaults = (page: Page, width: number) =>
  page.evaluate((paper) => {
    const name = (element: Element) =>
      `${element.nodeName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!canvas) return 0;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "#fff";
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return 0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
    };
    const seen = new Map<string, number>();
    const paleness = (colour: string) => {
      const known = seen.get(colour) ?? luminance(colour);
      seen.set(colour, known);
      return known;
    };
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || !walker.currentNode.textContent?.trim()) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr-only, svg, option, title"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()];
      const edge = Math.max(...boxes.map((box) => box.right));
      if (boxes.every((box) => box.width <= 1)) continue;
      if (edge > paper + 1) faults.push(`beyond the edge (${Math.round(edge)}): ${name(element)}`);
      const style = getComputedStyle(element);
      if (paleness(style.color) > 0.25) faults.push(`pale: ${name(element)} ${style.color}`);
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        if (clipPath !== "none") break;
        const cutsX = overflowX !== "visible" && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1;
        const cutsY = overflowY !== "visible" && box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 1;
        if (cutsX || cutsY) faults.push(`cut: ${name(box)}`);
      }
    }
    return [...new Set(faults)];
  }, width);

for (const role of ["owner", "lead"] as const)
  test(`every page that the ${role} has prints whole and without its colours`, async ({ page, signInAs }) => {
    test.slow();
    await signInAs(role);
    const addresses = [
      ...(await pagesOf(role, page.request)),
      await addressOf(page.request, "identity.risk-assessments"),
    ];
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const address of addresses) {
      await page.goto(address);
      await inUse(page);
      for (const [paper, width] of Object.entries(PAPERS)) {
        await page.setViewportSize({ width, height: 1000 });
        await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        expect.soft(await findFaults(page, width), `${address} on ${paper}`).toEqual([]);
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      }
    }
  });

test("a note of 60 lines is printed to its end", async ({ page, signInAs }) => {
  await signInAs("lead");
  await page.goto(await addressOf(page.request, "networks.governance"));
  const lines = Array.from({ length: 60 }, (_, line) => `line ${line + 1}`);
  await note(page).fill(lines.join("\n"));
  await expectSaved(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const printed = page.locator(".printed-text").filter({ hasText: "line 60" });
  await expect(printed).toBeVisible();
  expect(await printed.evaluate((text) => text.scrollHeight - text.clientHeight)).toBeLessThanOrEqual(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(printed).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await test.step("the browser says when it prints", async () => {
    const said = page.evaluate(() =>
      new Promise((resolve) => addEventListener("beforeprint", resolve, { once: true })).then(() => true),
    );
    await page.pdf({ format: "A4" });
    expect(await said).toBe(true);
  });
  await note(page).fill("");
  await expectSaved(page);
});
