import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendDelay } from "./save-entry";
import { buildStored, buildStore as buildStoreWith, cutOff, refused, saved, stale } from "./save-store.test-support";

const buildStore = () => buildStoreWith(vi.advanceTimersByTimeAsync);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T14:03:21.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("saving a function", () => {
  it("sends a change with the version that was edited and shows the receipt", async () => {
    const { request, entry, write, pass, state } = await buildStore();
    write("a");
    expect(state()).toBe("waiting");
    await pass(0);
    expect(state()).toBe("sending");
    expect(request(0)).toMatchObject({ document: { note: "a" }, version: 1 });
    await request(0).answer(saved(request(0).document, 2));
    expect(state()).toBe("stored");
    expect(entry()).toMatchObject({ savedAt: "2026-11-22T14:03:21.000Z", stored: { version: 2 } });
  });

  it("waits until typing rests, and sends at once when asked to", async () => {
    const { store, requests, write, pass } = await buildStore();
    write("a", 600);
    await pass(500);
    write("ab", 600);
    await pass(500);
    expect(requests).toHaveLength(0);
    store.flush("f");
    await pass(0);
    expect(requests.map(({ document }) => document.note)).toEqual(["ab"]);
    await pass(5000);
    expect(requests).toHaveLength(1);
  });

  it("never has two requests of one function under way; the latest draft wins", async () => {
    const { requests, request, write, pass, state } = await buildStore();
    write("a");
    await pass(0);
    write("ab");
    write("abc");
    await pass(1000);
    expect(requests).toHaveLength(1);
    await request(0).answer(saved(request(0).document, 2));
    expect(requests).toHaveLength(2);
    expect(request(1)).toMatchObject({ document: { note: "abc" }, version: 2 });
    await request(1).answer(saved(request(1).document, 3));
    expect(state()).toBe("stored");
  });

  it("sends one function after the other, in the order in which they were begun", async () => {
    const { store, requests, request, write, pass } = await buildStore();
    write("a", 600, "g");
    await pass(100);
    write("b", 600, "f");
    write("ab", 600, "g");
    await pass(0);
    store.flush();
    expect(requests.map(({ key }) => key)).toEqual(["g"]);
    await request(0).answer(saved(request(0).document, 2));
    expect(requests.map(({ key }) => key)).toEqual(["g", "f"]);
  });

  it("sends nothing for a change that was taken back", async () => {
    const { requests, write, pass, state } = await buildStore();
    write("a", 600);
    write("", 600);
    await pass(1000);
    expect(requests).toHaveLength(0);
    expect(state()).toBe("stored");
  });

  it("holds a function back that does not apply until it is justified", async () => {
    const { store, requests, pass, state } = await buildStore();
    store.edit("f", buildStored(), (draft) => ({ ...draft, notApplicable: true }));
    await pass(1000);
    expect(requests).toHaveLength(0);
    expect(state()).toBe("held");
    store.edit("f", buildStored(), (draft) => ({ ...draft, justification: "No devices." }), 600);
    await pass(600);
    expect(requests).toHaveLength(1);
  });

  it("keeps unsent changes when a page brings a newer version, and takes that version when there are none", async () => {
    const { store, request, entry, write, pass } = await buildStore();
    write("a");
    await pass(0);
    store.edit("f", buildStored({ version: 9 }), (draft) => ({ ...draft, justification: "b" }));
    expect(entry()).toMatchObject({ draft: { note: "a", justification: "b" }, stored: { version: 1 } });
    await request(0).answer(saved(entry().draft, 2));
    store.edit("f", buildStored({ version: 9, note: "new" }), (draft) => ({ ...draft, justification: "c" }));
    expect(entry()).toMatchObject({ draft: { note: "new", justification: "c" }, stored: { version: 9 } });
  });
});

describe("a save that does not arrive", () => {
  it("is tried again by itself, later and later, with what the screen shows by then", async () => {
    const { requests, request, write, pass, state } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(cutOff("unreachable"));
    expect(state()).toBe("unreachable");
    write("ab", 600);
    await pass(999);
    expect(requests).toHaveLength(1);
    await pass(1);
    expect(request(1)).toMatchObject({ document: { note: "ab" }, version: 1 });
    await request(1).answer(cutOff("unreachable"));
    await pass(1999);
    expect(requests).toHaveLength(2);
    await pass(1);
    await request(2).answer(saved(request(2).document, 2));
    expect(state()).toBe("stored");
    expect([1, 2, 3, 5, 6, 60].map(sendDelay)).toEqual([1000, 2000, 4000, 16_000, 30_000, 30_000]);
  });

  it("was perhaps stored all the same: then it is my own change, and nobody is asked", async () => {
    const { request, entry, write, pass } = await buildStore();
    write("half a sen");
    await pass(0);
    await request(0).answer(cutOff("unreachable"));
    write("half a sentence");
    await pass(1000);
    await request(1).answer(stale({ version: 2, note: "half a sen" }));
    expect(entry()).toMatchObject({ conflicts: [], merged: null });
    expect(request(2)).toMatchObject({ document: { note: "half a sentence" }, version: 2 });
  });

  it("waits for sign-in, and goes on when asked", async () => {
    const { store, requests, request, write, pass, state } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(cutOff("signed-out"));
    write("ab");
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(state()).toBe("signed-out");
    void store.retry();
    await pass(0);
    expect(request(1).document.note).toBe("ab");
  });

  it("is not repeated when it was refused, until something is changed or somebody asks", async () => {
    const { store, requests, request, write, pass, state } = await buildStore();
    write("a");
    await pass(0);
    await request(0).answer(refused);
    await pass(60_000);
    void store.retry();
    expect(requests).toHaveLength(1);
    expect(state()).toBe("refused");
    void store.retry("f");
    expect(requests).toHaveLength(2);
    await request(1).answer(refused);
    write("b");
    await pass(0);
    expect(request(2).document.note).toBe("b");
  });

  it("gives a draft that was changed meanwhile its own try", async () => {
    const { request, write, pass } = await buildStore();
    write("a");
    await pass(0);
    write("b");
    await pass(0);
    await request(0).answer(refused);
    expect(request(1).document.note).toBe("b");
  });
});

describe("a save on a stale version", () => {
  it("is merged and saved again where nothing overlaps, and says whose change came in", async () => {
    const { request, entry, write, pass, state } = await buildStore();
    write("mine");
    await pass(0);
    await request(0).answer(stale({ version: 5, updatedBy: "Bob", answers: { i1: "met" } }));
    expect(entry().merged).toEqual({ by: ["Bob"], fields: ["answers.i1"], isMine: true });
    expect(request(1)).toMatchObject({ document: { note: "mine", answers: { i1: "met" } }, version: 5 });
    await request(1).answer(saved(request(1).document, 6));
    expect(state()).toBe("stored");
    expect(entry().merged?.by).toEqual(["Bob"]);
  });

  it("waits for a decision where both changed the same, and goes on typing meanwhile", async () => {
    const { store, requests, request, aside, entry, write, pass } = await buildStore();
    write("mine");
    await pass(0);
    write("mine, longer");
    await request(0).answer(stale({ version: 5, note: "theirs", answers: { i1: "met" } }));
    expect(entry()).toMatchObject({ conflicts: ["note"], draft: { note: "mine, longer", answers: { i1: "met" } } });
    write("mine, even longer");
    await pass(5000);
    expect(requests).toHaveLength(1);
    expect(store.unsent()).toEqual(["f"]);
    await aside(0).answer({ kind: "stored" });
    store.decide("f", "note", entry().draft);
    await pass(0);
    expect(request(1)).toMatchObject({ document: { note: "mine, even longer" }, version: 5 });
  });

  it("stores nothing new when theirs is kept", async () => {
    const { store, requests, request, aside, entry, write, pass, state } = await buildStore();
    write("mine");
    await pass(0);
    await request(0).answer(stale({ version: 5, note: "theirs" }));
    store.decide("f", "note", entry().stored);
    await aside(0).answer({ kind: "stored" });
    await pass(1000);
    expect(requests).toHaveLength(1);
    expect(state()).toBe("stored");
    expect(store.unsent()).toEqual([]);
  });
});

describe("a stopped store", () => {
  it("sends nothing any more", async () => {
    const { store, requests, write, pass } = await buildStore();
    write("a", 600);
    store.stop();
    write("ab");
    await pass(5000);
    expect(requests).toHaveLength(0);
  });
});
