/** The queue with what it keeps, with what it hears, and with its way back. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isToConfirm } from "./save-entry";
import {
  buildDevice,
  buildStored,
  buildStore as buildStoreWith,
  cutOff,
  refused,
  saved,
  stale,
} from "./save-store.test-support";

const buildStore = (kept?: ReturnType<typeof buildDevice>) => buildStoreWith(vi.advanceTimersByTimeAsync, kept);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T14:03:21.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  it("is on the device before it is sent, and leaves the device when the server has it", async () => {
    const { requests, request, entry, drafts, is, write, pass } = await buildStore();
    let written = () => {};
    is.slow = new Promise((resolve) => {
      written = resolve;
    });
    write("a");
    await pass(1000);
    expect(entry().kept).toBe("pending");
    expect(requests).toHaveLength(0);
    written();
    await pass(0);
    expect(drafts.get("f")?.draft.note).toBe("a");
    expect(requests).toHaveLength(1);
    await request(0).answer(saved(request(0).document, 2));
    expect(drafts.size).toBe(0);
  });

  it("is there again after a crash in the middle of a request, and is sent on the version it was typed on", async () => {
    const first = await buildStore();
    first.write("typed before the crash");
    await first.pass(0);
    first.write("typed before the crash, and on");
    await first.pass(0);
    first.store.stop();
    const { request, state, pass } = await buildStore(first);
    await pass(0);
    expect(request(0)).toMatchObject({ document: { note: "typed before the crash, and on" }, version: 1 });
    // The server had stored the first request: that is one's own change, nobody is asked.
    await request(0).answer(stale({ version: 2, note: "typed before the crash" }));
    expect(request(1)).toMatchObject({ document: { note: "typed before the crash, and on" }, version: 2 });
    await request(1).answer(saved(request(1).document, 3));
    expect(state()).toBe("stored");
  });

  it("is sent, oldest first, when the connection is back", async () => {
    const { store, requests, request, write, pass } = await buildStore();
    write("a", 0, "g");
    await pass(10);
    await request(0).answer(cutOff("unreachable"));
    write("b", 0, "f");
    await pass(500);
    expect(requests).toHaveLength(1);
    void store.retry();
    expect(request(1)).toMatchObject({ key: "g" });
    await request(1).answer(saved(request(1).document, 2));
    expect(request(2)).toMatchObject({ key: "f" });
  });

  it("is sent although the device keeps nothing, and the screen can tell", async () => {
    const kept = buildDevice();
    kept.is.problem = "forbidden";
    const { store, request, entry, write, pass } = await buildStore(kept);
    expect(store.snapshot().problem).toBe("forbidden");
    write("a");
    await pass(0);
    expect(entry().kept).toBe("failed");
    expect(request(0).document.note).toBe("a");
  });

  it("stays on the device when the session has ended, until somebody has signed in", async () => {
    const { requests, request, drafts, write, pass } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(cutOff("signed-out"));
    write("ab");
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(drafts.get("f")?.draft.note).toBe("ab");
  });

  it("can be given up: it goes away, into the history if wanted, and undo brings it back", async () => {
    const { store, request, aside, drafts, entry, write, pass } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(refused);
    store.putAside("f");
    await pass(0);
    expect(entry().draft.note).toBe("");
    expect(aside(0).document.document.note).toBe("a");
    await aside(0).answer({ kind: "stored" });
    expect(drafts.size).toBe(0);
    store.undo("f");
    expect(entry().draft.note).toBe("a");
  });
});

describe("what others save", () => {
  it("shows at once where nothing of one's own is unsent", async () => {
    const { store, requests, entry, pass } = await buildStore();
    store.know("f", buildStored());
    store.hear("f", buildStored({ version: 2, updatedBy: "Bob", note: "theirs" }));
    await pass(0);
    expect(entry()).toMatchObject({ draft: { note: "theirs" }, merged: { by: ["Bob"], isMine: false } });
    expect(requests).toHaveLength(0);
  });

  it("merges with what is being typed before that is sent", async () => {
    const { store, request, entry, write, pass } = await buildStore();
    write("mine", 600);
    store.hear("f", buildStored({ version: 2, updatedBy: "Bob", answers: { i1: "met" } }));
    expect(entry()).toMatchObject({ draft: { note: "mine", answers: { i1: "met" } }, merged: { isMine: true } });
    await pass(600);
    expect(request(0)).toMatchObject({ document: { note: "mine", answers: { i1: "met" } }, version: 2 });
  });

  it("does not disturb a request under way: its own answer comes first", async () => {
    const { store, requests, request, entry, state, write, pass } = await buildStore();
    write("mine");
    await pass(0);
    store.hear("f", buildStored({ version: 2, note: "mine" }));
    await request(0).answer(saved(request(0).document, 2));
    expect(entry()).toMatchObject({ merged: null, conflicts: [] });
    store.hear("f", buildStored({ version: 2, note: "mine" }));
    expect(state()).toBe("stored");
    expect(requests).toHaveLength(1);
  });

  it("that is older than what is known changes nothing", async () => {
    const { store, entry } = await buildStore();
    store.know("f", buildStored({ version: 5, note: "new" }));
    store.hear("f", buildStored({ version: 4, note: "old" }));
    expect(entry().draft.note).toBe("new");
  });

  it("keeps a conflict open when they save once more, and drops it when they come to the same", async () => {
    const { store, entry, write } = await buildStore();
    write("mine", 600);
    store.hear("f", buildStored({ version: 2, note: "theirs" }));
    store.hear("f", buildStored({ version: 3, note: "theirs", answers: { i1: "met" } }));
    expect(entry()).toMatchObject({ conflicts: ["note"], draft: { note: "mine", answers: { i1: "met" } } });
    store.hear("f", buildStored({ version: 4, note: "mine", answers: { i1: "met" } }));
    expect(entry().conflicts).toEqual([]);
  });

  it("puts mine into the history as it met theirs, whatever is decided", async () => {
    const { store, aside, asides, entry, write, pass } = await buildStore();
    write("mine", 600);
    store.hear("f", buildStored({ version: 2, note: "theirs" }));
    await pass(600);
    expect(aside(0)).toMatchObject({ key: "f", document: { document: { note: "mine" }, basedOn: 1 } });
    await aside(0).answer({ kind: "stored" });
    store.decide("f", "note", entry().stored);
    await pass(1000);
    expect(asides).toHaveLength(1);
    expect(entry().draft.note).toBe("theirs");
  });
});

describe("what was carried forward", () => {
  const carried = buildStored({ carriedForward: true, note: "By key card" });
  const confirm = (store: Awaited<ReturnType<typeof buildStore>>["store"]) =>
    store.edit("f", carried, (draft) => draft);

  it("is sent as it is when it is confirmed, and once", async () => {
    const { store, requests, request, entry, state, pass } = await buildStore();
    store.know("f", carried);
    await pass(0);
    expect([isToConfirm(entry()), requests.length]).toEqual([true, 0]);
    confirm(store);
    await pass(0);
    expect(isToConfirm(entry())).toBe(false);
    expect(request(0)).toMatchObject({ document: { note: "By key card" }, version: 1 });
    await request(0).answer(saved({ ...request(0).document }, 2));
    expect([state(), entry().stored.carriedForward, requests.length]).toEqual(["stored", false, 1]);
  });

  it("stays confirmed on this device until the server can be reached", async () => {
    const first = await buildStore();
    first.store.know("f", carried);
    confirm(first.store);
    await first.pass(0);
    await first.request(0).answer(cutOff("unreachable"));
    first.store.stop();
    const { request, entry, state, pass } = await buildStore(first);
    await pass(0);
    expect(isToConfirm(entry())).toBe(false);
    expect(request(0)).toMatchObject({ document: { note: "By key card" }, version: 1 });
    // The first request had arrived: it is confirmed already.
    await request(0).answer(stale({ version: 2, note: "By key card" }));
    expect(state()).toBe("stored");
  });

  it("waits on when only the target is stored, and nothing of it is sent by looking at it", async () => {
    const { store, requests, request, entry, state, pass } = await buildStore();
    store.know("f", carried);
    const target = { stage: "advanced", date: "2027-12-31" } as const;
    store.edit("f", carried, (draft) => ({ ...draft, target }));
    await pass(0);
    await request(0).answer({ kind: "saved", stored: { ...carried, ...request(0).document, version: 2 } });
    await pass(60_000);
    expect([isToConfirm(entry()), state(), requests.length]).toEqual([true, "stored", 1]);
  });

  it("is no longer to be confirmed once somebody else has saved it", async () => {
    const { store, entry } = await buildStore();
    store.know("f", carried);
    store.hear("f", buildStored({ version: 2, note: "By key card" }));
    expect(isToConfirm(entry())).toBe(false);
  });
});

describe("undo and redo", () => {
  it("take back typing as a whole, and answers one by one", async () => {
    const { store, entry, write, pass } = await buildStore();
    for (const text of ["o", "on", "one"]) write(text, 600);
    await pass(2000);
    write("one two", 600);
    store.undo("f");
    expect(entry().draft.note).toBe("one");
    store.undo("f");
    expect(entry().draft.note).toBe("");
    expect(store.undo("f")).toBeNull();
    store.redo("f");
    store.redo("f");
    expect(entry().draft.note).toBe("one two");
    expect(store.redo("f")).toBeNull();
  });

  it("are changes that are saved like any other", async () => {
    const { store, request, write, pass } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(saved(request(0).document, 2));
    store.undo("f");
    await pass(0);
    expect(request(1)).toMatchObject({ document: { note: "" }, version: 2 });
  });

  it("leave alone what somebody else has changed since", async () => {
    const { store, request, entry, write, pass } = await buildStore();
    store.edit("f", buildStored(), (draft) => ({ ...draft, answers: { i1: "met", i2: "met" } }));
    await pass(0);
    await request(0).answer(saved(request(0).document, 2));
    store.hear("f", buildStored({ version: 3, answers: { i1: "partly", i2: "met" } }));
    expect(store.undo("f")).toMatchObject({ fields: ["answers.i2"], skipped: ["answers.i1"] });
    expect(entry().draft.answers).toEqual({ i1: "partly" });
    write("x");
    expect(store.redo("f")).toBeNull();
  });

  it("are there after the page was loaded anew", async () => {
    const first = await buildStore();
    first.write("a");
    await first.pass(0);
    await first.request(0).answer(saved(first.request(0).document, 2));
    first.store.stop();
    const { store, entry, pass } = await buildStore(first);
    store.know("f", buildStored({ version: 2, note: "a" }));
    await pass(0);
    store.undo("f");
    expect(entry().draft.note).toBe("");
  });
});
