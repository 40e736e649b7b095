/** What happens between two moments: taking over, retrying, stopping, undoing while something else is under way. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptOf } from "./kept-draft";
import { edited, newEntry } from "./save-entry";
import {
  type buildDevice,
  buildStored,
  buildStore as buildStoreWith,
  cutOff,
  saved,
  stale,
} from "./save-store.test-support";

const buildStore = (kept?: ReturnType<typeof buildDevice>) => buildStoreWith(vi.advanceTimersByTimeAsync, kept);

const keptNote = (note: string) =>
  keptOf("f", edited(newEntry(buildStored()), { ...buildStored(), note }, "2026-11-22T13:00:00.000Z"), "");

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T14:03:21.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what a closed tab has left", () => {
  it("goes into the history, not over what is typed while it is looked for", async () => {
    const { store, asides, entry, is, write, pass } = await buildStore();
    let found = () => {};
    is.slow = new Promise((resolve) => {
      found = resolve;
    });
    is.left.push(keptNote("of the crashed tab"));
    const opening = store.open();
    write("typed here", 600);
    found();
    await opening;
    expect(entry().draft.note).toBe("typed here");
    await pass(600);
    expect(asides.map(({ document }) => document.document.note)).toEqual(["of the crashed tab"]);
    expect(entry().draft.note).toBe("typed here");
  });

  it("keeps its steps, so that it can be undone after it was sent", async () => {
    const first = await buildStore();
    first.store.know("f", buildStored());
    first.write("a");
    await first.pass(0);
    void first.store.stop();
    const { store, request, steps, entry, pass } = await buildStore(first);
    await pass(0);
    await request(0).answer(saved(request(0).document, 2));
    expect(steps.get("f")?.done).toHaveLength(1);
    store.undo("f");
    expect(entry().draft.note).toBe("");
  });
});

describe("trying again by itself", () => {
  it("goes on when typing outlasts the moment of the retry", async () => {
    const { requests, request, write, pass } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(cutOff("unreachable"));
    await pass(700);
    write("ab", 600);
    await pass(500);
    write("abc", 600);
    await pass(3000);
    expect(requests.at(-1)?.document.note).toBe("abc");
    expect(requests).toHaveLength(2);
  });

  it("finds the way open again when nothing was left to be sent", async () => {
    const { store, request, write, pass } = await buildStore();
    store.notice({ kind: "unreachable", message: "No network." });
    await pass(1000);
    expect(store.snapshot().link.kind).toBe("open");
    write("a");
    await pass(0);
    expect(request(0).document.note).toBe("a");
  });
});

describe("stopping", () => {
  it("keeps nothing any more, whatever was under way", async () => {
    const { store, request, drafts, write, pass } = await buildStore();
    write("a");
    await pass(0);
    await store.stop();
    drafts.clear();
    await request(0).answer(cutOff("unreachable"));
    store.hear("f", buildStored({ version: 7, note: "theirs" }));
    await pass(5000);
    expect(drafts.size).toBe(0);
  });
});

describe("undo while a save is under way", () => {
  it("is sent although the page is loaded anew before the answer", async () => {
    const first = await buildStore();
    first.write("a");
    await first.pass(0);
    first.store.undo("f");
    await first.pass(0);
    void first.store.stop();
    const { request, drafts, state, pass } = await buildStore(first);
    await pass(0);
    expect(request(0)).toMatchObject({ document: { note: "" }, version: 1 });
    await request(0).answer(stale({ version: 2, note: "a" }));
    expect(request(1)).toMatchObject({ document: { note: "" }, version: 2 });
    await request(1).answer(saved(request(1).document, 3));
    expect(state()).toBe("stored");
    expect(drafts.size).toBe(0);
  });
});

describe("a decision against mine", () => {
  it("puts into the history also what was typed after the conflict arose", async () => {
    const { store, aside, asides, entry, write, pass } = await buildStore();
    write("mine");
    store.hear("f", buildStored({ version: 2, note: "theirs" }));
    await pass(0);
    await aside(0).answer({ kind: "stored" });
    write("mine and a whole paragraph more");
    await pass(0);
    store.decide("f", "note", entry().stored);
    await pass(0);
    expect(asides.map(({ document }) => document.document.note)).toEqual(["mine", "mine and a whole paragraph more"]);
  });

  it("does not wait for a history that cannot take it", async () => {
    const { store, asides, requests, write, pass } = await buildStore();
    write("x".repeat(10_001));
    store.hear("f", buildStored({ version: 2, note: "theirs" }));
    await pass(0);
    expect(asides).toHaveLength(0);
    store.decide("f", "note", { ...buildStored(), note: "theirs" });
    await pass(0);
    expect(requests).toHaveLength(0);
    expect(store.unsent()).toEqual([]);
  });
});
