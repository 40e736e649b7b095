import { afterEach, describe, expect, it, vi } from "vitest";
import { joinWindows, type Place, type Windows } from "./windows";

const times = { answer: 20, here: 30, silent: 100 };
const look = (assessment: string) => ({ assessment, at: "data.inventory", turn: 0 });

type Window = Windows<string> & {
  readonly news: string[];
  /** What it leads; null while it does not. */
  readonly led: () => readonly string[] | null;
};

const until = (fits: () => boolean) => vi.waitUntil(fits, { timeout: 5_000, interval: 10 });

let opened: Window[] = [];
let names = 0;

function openWindow(name: string): Window {
  const news: string[] = [];
  let places: readonly Place[] | null = null;
  const windows = joinWindows<string>({
    name,
    onLead: (next) => {
      places = next;
    },
    onNews: (text) => news.push(text),
    times,
  });
  const led = () => places?.map((place) => place.look.assessment).sort() ?? null;
  const window = { ...windows, news, led };
  opened.push(window);
  return window;
}

afterEach(() => {
  for (const window of opened) window.leave();
  opened = [];
});

describe("windows of one browser", () => {
  it("have one leader, which follows what each of them shows and tells all", async () => {
    const name = `test ${names++}`;
    const all = ["a", "b", "c", "d", "e", "f", "g"].map((key) => ({ key, window: openWindow(name) }));
    for (const { key, window } of all) window.enter(look(key));
    await until(() => all.some(({ window }) => window.led()?.length === 7));
    const leaders = all.filter(({ window }) => window.led() !== null);
    expect(leaders.map(({ key }) => key)).toEqual(["a"]);
    leaders[0]?.window.tell("hello");
    await until(() => all.every(({ window }) => window.news.length === 1));
  });

  it("get another leader when theirs goes, and follow what is left", async () => {
    const name = `test ${names++}`;
    const [first, second] = [openWindow(name), openWindow(name)];
    first.enter(look("a"));
    second.enter(look("b"));
    await until(() => first.led()?.length === 2);
    first.leave();
    await until(() => second.led()?.length === 1);
    expect([first.led(), second.led()]).toEqual([null, ["b"]]);
  });

  it("get another leader when theirs falls silent", async () => {
    const name = `test ${names++}`;
    const window = openWindow(name);
    window.enter(look("b"));
    await until(() => window.led() !== null);
    const crashed = new BroadcastChannel(name);
    crashed.postMessage({ kind: "here", seat: "0", look: look("a") });
    await until(() => window.led() === null);
    crashed.close();
    await until(() => window.led()?.length === 1);
  });

  it("of other names are left alone", async () => {
    const [one, other] = [openWindow(`test ${names++}`), openWindow(`test ${names++}`)];
    one.enter(look("a"));
    other.enter(look("b"));
    await until(() => one.led() !== null && other.led() !== null);
    expect([one.led(), other.led()]).toEqual([["a"], ["b"]]);
  });
});
