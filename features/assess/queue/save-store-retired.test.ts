/** The queue with changes that were made before the assessment went over to a newer version of the model. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newsWords } from "@/features/assess/questionnaire/ui/field-words";
import { buildDevice, buildStore, buildStored, refused, saved, stale } from "./save-store.test-support";

const RETIRED = new Map([["f", new Set(["old"])]]);
const build = (kept = buildDevice(), retired?: typeof RETIRED) =>
  buildStore(vi.advanceTimersByTimeAsync, kept, retired);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T14:03:21.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab of the version before that was closed with unsent changes, after the server refused them. */
async function left(answers: Record<string, "met" | "partly">) {
  const tab = await build();
  tab.store.edit("f", buildStored({ answers: { old: "met" } }), (draft) => ({ ...draft, answers, note: "mine" }));
  await tab.pass(0);
  await tab.request(0).answer(refused);
  expect(tab.state()).toBe("refused");
  await tab.store.stop();
  return tab;
}

const moved = { version: 2, answers: {}, updatedBy: "Tenet" };

describe("a change that is kept on this device from before an upgrade", () => {
  it("goes into the history where its criterion is no longer asked; all else is sent", async () => {
    const tab = await build(await left({ old: "partly", new: "met" }), RETIRED);
    await tab.pass(0);
    expect(newsWords(tab.entry())).toBe(
      "An answer you changed is now in the history only: its question is no longer asked.",
    );
    expect(tab.aside(0).document).toMatchObject({ document: { answers: { old: "partly", new: "met" }, note: "mine" } });
    await tab.aside(0).answer({ kind: "stored" });
    expect(tab.request(0)).toMatchObject({ document: { answers: { new: "met" }, note: "mine" }, version: 1 });
    await tab.request(0).answer(stale(moved));
    expect(tab.request(1)).toMatchObject({ document: { answers: { new: "met" }, note: "mine" }, version: 2 });
    await tab.request(1).answer(saved(tab.request(1).document, 3));
    expect(tab.state()).toBe("stored");
    expect(tab.drafts.size).toBe(0);
  });

  it("says nothing of retired answers that the person did not change", async () => {
    const tab = await build(await left({ old: "met" }), RETIRED);
    await tab.pass(0);
    expect(newsWords(tab.entry())).toBe("");
    expect(tab.asides).toHaveLength(0);
    expect(tab.request(0).document).toMatchObject({ answers: {}, note: "mine" });
  });

  it("is not sent again where nothing but retired answers had changed", async () => {
    const tab = await build();
    tab.store.edit("f", buildStored(), (draft) => ({ ...draft, answers: { old: "met" } }));
    await tab.pass(0);
    await tab.request(0).answer(refused);
    await tab.store.stop();
    const next = await build(tab, RETIRED);
    await next.pass(0);
    await next.aside(0).answer({ kind: "stored" });
    expect(next.requests).toHaveLength(0);
    expect(next.state()).toBe("stored");
    expect(next.drafts.size).toBe(0);
  });

  it("stays whole while the page does not know the newer version, and is refused until it does", async () => {
    const tab = await build(await left({ old: "partly" }));
    await tab.pass(0);
    expect(tab.request(0).document.answers).toEqual({ old: "partly" });
    await tab.request(0).answer(refused);
    expect(tab.state()).toBe("refused");
    expect(tab.drafts.get("f")?.draft.answers).toEqual({ old: "partly" });
  });

  it("keeps answers to criteria that this page does not know: a newer one has asked them", async () => {
    const tab = await build(buildDevice(), RETIRED);
    tab.store.edit("f", buildStored({ answers: { newer: "met" } }), (draft) => ({ ...draft, note: "mine" }));
    await tab.pass(0);
    expect(tab.request(0).document.answers).toEqual({ newer: "met" });
  });
});
