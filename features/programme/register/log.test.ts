import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { changeOfLog, logBefore } from "./log.rules";
import { type EntryDocument, type LogEntry, logAfter, startOf, withSince } from "./rules";

const TODAY = "2026-11-22";
const MOMENT = { today: TODAY, by: "Kim" };

function buildRollOut(status: string, since: string | null, resources = 10): EntryDocument {
  const start = startOf(rollOutRegister);
  return { ...start, status, fields: { ...start.fields, resources, since } };
}
const sinceAfter = (before: EntryDocument | null, after: EntryDocument) =>
  withSince(rollOutRegister, before, after, TODAY).fields.since;

describe("the date from which a change holds", () => {
  const draft = buildRollOut("draft", "2026-03-01");

  it("is the one that is named, else today", () => {
    expect(sinceAfter(null, buildRollOut("draft", null))).toBe(TODAY);
    expect(sinceAfter(null, draft)).toBe("2026-03-01");
    expect(sinceAfter(draft, buildRollOut("monitoring", "2026-04-01"))).toBe("2026-04-01");
    expect(sinceAfter(draft, buildRollOut("monitoring", null))).toBe(TODAY);
  });

  it("is not the old one that a form sends along", () => {
    expect(sinceAfter(draft, buildRollOut("monitoring", "2026-03-01"))).toBe(TODAY);
    expect(sinceAfter(draft, buildRollOut("draft", "2026-03-01", 11))).toBe(TODAY);
  });

  it("follows a day that lies ahead, as one of somebody further east may", () => {
    expect(sinceAfter(buildRollOut("draft", "2026-11-23"), buildRollOut("monitoring", "2026-11-23"))).toBe(
      "2026-11-23",
    );
  });

  it("stays, or is corrected, while nothing else changes", () => {
    expect(sinceAfter(draft, buildRollOut("draft", null))).toBe("2026-03-01");
    expect(sinceAfter(draft, buildRollOut("draft", "2026-02-01"))).toBe("2026-02-01");
  });
});

describe("the log of an entry", () => {
  const draft = buildRollOut("draft", "2026-03-01");
  const watching = buildRollOut("monitoring", "2026-04-01");
  const begun = logAfter(rollOutRegister, [], draft, MOMENT);
  const gone = logAfter(rollOutRegister, begun, watching, MOMENT);

  it("follows a corrected date", () => {
    const corrected = logAfter(rollOutRegister, gone, buildRollOut("monitoring", "2026-03-20"), MOMENT);
    expect(corrected.map(({ on }) => on)).toEqual(["2026-03-01", "2026-03-20"]);
    expect(logBefore(corrected, changeOfLog(gone, corrected))).toEqual(gone);
  });

  it("is exactly what it was once a change is taken back, whatever the change did to it", () => {
    const line = fc.record({ on: fc.constantFrom("2026-01-01", "2026-02-01"), by: fc.constantFrom("Kim", "Lee") });
    const log = fc.array(
      line.map((rest): LogEntry => ({ ...rest, values: { status: "draft" } })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(log, log, (before, after) => {
        expect(logBefore(after, changeOfLog(before, after))).toEqual(before);
      }),
    );
    expect(changeOfLog(gone, gone)).toBeNull();
    expect(changeOfLog(begun, gone)).toEqual({ kept: 1, tail: [] });
  });
});
