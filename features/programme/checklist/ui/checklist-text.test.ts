import { describe, expect, it } from "vitest";
import { type ChecklistStatus, countStatuses, STATUS_KEYS } from "@/features/programme/checklist/status.rules";
import { checklistHeadline, coverageText, detailText } from "./checklist-text";

const counts = (...statuses: ChecklistStatus[]) => countStatuses(statuses);

describe("coverage in words", () => {
  it("never says nought of what nobody has touched", () => {
    expect(coverageText(counts("not_started", "not_started", "not_applicable"))).toBe("2 not started");
    expect(coverageText(counts("not_applicable"))).toBe("not applicable");
    expect(coverageText(counts("in_progress", "not_started"))).toBe("1 in progress, 1 not started");
    expect(detailText(counts("in_progress", "not_started"))).toBe("");
  });

  it("counts of what applies", () => {
    const some = counts("verified", "implemented", "not_started", "not_applicable");
    expect(coverageText(some)).toBe("2 of 3");
    expect(detailText(some)).toBe("1 verified, 1 not started");
    expect(detailText(counts("implemented"))).toBe("");
  });

  it("has words for every status by itself", () => {
    for (const status of STATUS_KEYS) {
      expect(coverageText(counts(status)), status).not.toBe("");
      expect(checklistHeadline(counts(status)), status).not.toBe("");
    }
  });

  it("reads as a sentence", () => {
    expect(checklistHeadline(counts("not_started"))).toBe("nothing of the checklist is begun");
    expect(checklistHeadline(counts("in_progress", "not_started"))).toBe(
      "none of 2 checklist items is implemented yet",
    );
    expect(checklistHeadline(counts("implemented", "not_started"))).toBe(
      "1 of 2 checklist items is implemented, not verified",
    );
    expect(checklistHeadline(counts("verified", "verified"))).toBe(
      "2 of 2 checklist items are implemented, all of them verified",
    );
    expect(checklistHeadline(counts("verified", "implemented", "in_progress"))).toBe(
      "2 of 3 checklist items are implemented, 1 of them verified",
    );
    expect(checklistHeadline(counts("not_applicable"))).toBe("no item of the checklist applies");
  });
});
