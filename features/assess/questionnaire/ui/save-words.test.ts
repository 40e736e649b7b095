import { describe, expect, it } from "vitest";
import { EMPTY } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import { edited, type Link, newEntry } from "@/features/assess/queue/save-entry";
import { EMPTY_SNAPSHOT, type Snapshot } from "@/features/assess/queue/snapshot";
import { problemWords, receiptWords, waitingForPerson } from "./save-words";

const CUT_OFF: Link = { kind: "unreachable", message: "The server cannot be reached.", attempts: 1 };
const stored = { ...EMPTY, version: 1, updatedAt: "2026-11-22T14:00:00.000Z", updatedBy: "Mia" };

const build = (draft: Partial<AnswerDocument>, kept: "kept" | "failed" = "kept") => ({
  ...edited(newEntry(stored), { ...EMPTY, ...draft }, "2026-11-22T14:03:21.000Z"),
  kept,
});
const snapshot = (entries: Record<string, ReturnType<typeof build>>, link: Link): Snapshot => ({
  ...EMPTY_SNAPSHOT,
  entries: new Map(Object.entries(entries)),
  link,
});

describe("the receipt", () => {
  it("counts the changes of all functions that are still to be sent", () => {
    const entries = { f: build({ note: "a", answers: { i1: "met" } }), g: build({ note: "b" }) };
    expect(receiptWords(entries.f, snapshot(entries, CUT_OFF))).toBe("Kept on this device, 3 changes to send");
    expect(receiptWords(entries.g, snapshot({ g: entries.g }, CUT_OFF))).toBe("Kept on this device, 1 change to send");
  });

  it("never says that something is kept which is not, and then asks to keep the page open", () => {
    const entries = { f: build({ note: "a" }, "failed") };
    const state = snapshot(entries, CUT_OFF);
    expect(receiptWords(entries.f, state)).toBe("Not kept on this device, 1 change to send");
    expect(problemWords(entries.f, state)).toContain("Keep this page open");
  });

  it("says who saved what came in, and when oneself did", () => {
    const mine = { ...newEntry(stored), savedAt: "2026-11-22T14:03:21.000Z" };
    expect(receiptWords(mine, EMPTY_SNAPSHOT)).toMatch(/^Saved \d\d:\d\d:\d\d$/);
    const theirs = { ...mine, merged: { by: ["Mia"], fields: ["note"] as const, isMine: false } };
    expect(receiptWords(theirs, EMPTY_SNAPSHOT)).toMatch(/^Saved \d\d:\d\d:\d\d by Mia$/);
    expect(receiptWords(newEntry(stored), EMPTY_SNAPSHOT)).toBe("Last saved 22 Nov 2026 by Mia");
  });

  it("names what waits for a person, and leaves out what waits for the network", () => {
    const entries = {
      held: build({ notApplicable: true }),
      undecided: { ...build({ note: "a" }), conflicts: ["note"] as const },
      refused: { ...build({ note: "a" }), refusal: { message: "the assessment is closed.", fields: [] } },
      waiting: build({ note: "a" }),
    };
    const state = snapshot(entries, CUT_OFF);
    expect(waitingForPerson(state)).toEqual(["held", "undecided", "refused"]);
    expect(receiptWords(entries.held, state)).toBe("Kept on this device, not saved yet");
    expect(receiptWords(entries.undecided, state)).toBe("Needs your decision");
    expect(problemWords(entries.refused, state)).toBe("Not saved: the assessment is closed.");
  });
});
