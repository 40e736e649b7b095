import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { LogEntry } from "@/features/programme/register/rules";
import type { Mode } from "@/features/programme/roll-out/mode.rules";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { buildEntryOf } from "@/lib/test/register-entries";
import { RollOutDetails } from "./roll-out-details";

const change = (on: string, status: Mode, resources = 40): LogEntry => ({
  on,
  by: "Kim",
  values: { status, resources },
});

/** The words on the screen. */
function wordsOf(status: Mode, log: readonly LogEntry[], window: number | null): string {
  const entry = buildEntryOf(rollOutRegister, { status, log, fields: { window } });
  const html = renderToStaticMarkup(<RollOutDetails entry={entry} today="2026-11-22" />);
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.,])/g, "$1");
}

it("tells the way of a policy with how long each mode lasted", () => {
  const words = wordsOf(
    "monitoring",
    [change("2026-10-01", "draft"), change("2026-11-02", "monitoring"), change("2026-11-10", "monitoring", 60)],
    null,
  );
  expect(words).toContain("Draft 1 Oct 2026 to 2 Nov 2026, 32 days 40 resources");
  expect(words).toContain("Monitoring only 2 Nov 2026 to today, 20 days 40 resources at first, 60 now");
  expect(words).toContain("From here it goes to enforcing or to rolled back.");
});

it("says how much of the window is left, that it is over, and that it was cut short", () => {
  const watching = [change("2026-11-02", "monitoring")];
  expect(wordsOf("monitoring", watching, 30)).toMatch(/20 days of 30 days watched The window ends on 2 Dec 2026\./);
  expect(wordsOf("monitoring", watching, 10)).toMatch(/The window of 10 days ended on 12 Nov 2026\./);
  const early = [...watching, change("2026-11-03", "enforcing")];
  expect(wordsOf("enforcing", early, 30)).toMatch(
    /It enforces before its window was over: it watched for 1 day, and 30 days were planned\./,
  );
  const atOnce = [change("2026-11-03", "monitoring"), change("2026-11-03", "enforcing")];
  expect(wordsOf("enforcing", atOnce, 30)).toMatch(/no whole day of watching is recorded/);
});

it("says of a policy that was entered as enforcing that nothing is known of its watching, and makes nothing up", () => {
  const words = wordsOf("enforcing", [change("2026-11-03", "enforcing")], 30);
  expect(words).toContain("It was enforcing before Tenet knew it.");
  expect(words).not.toMatch(/watched for|were planned|before its window/);
  const later = [change("2026-11-03", "monitoring"), change("2026-11-09", "enforcing")];
  expect(wordsOf("enforcing", later, null)).not.toContain("before Tenet knew it");
});
