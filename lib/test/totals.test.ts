import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { playwrightTotals, totalLine, vitestTotals } from "@/lib/test/totals";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tenet-totals-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function buildReport(content: unknown): string {
  const file = path.join(folder, `${Math.random()}.json`);
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe("the totals of a run", () => {
  it("are one line, with skipped tests only when there are some", () => {
    expect(totalLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(totalLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  it("count a test file that does not load as failed", () => {
    const report = buildReport({
      testResults: [
        { status: "passed", assertionResults: tests("passed", "passed", "skipped", "todo") },
        { status: "failed", assertionResults: [] },
      ],
    });
    expect(vitestTotals(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("count a runner that fails for another reason, or leaves no report, as failed", () => {
    const allPassed = buildReport({ testResults: [{ status: "passed", assertionResults: tests("passed") }] });
    expect(vitestTotals(allPassed, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(vitestTotals(path.join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(playwrightTotals(path.join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("count a browser test that passed only when repeated as failed", () => {
    const report = buildReport({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 1 } });
    expect(playwrightTotals(report, true)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });
});
