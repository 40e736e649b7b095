import { expect, it, vi } from "vitest";
import { runTenet } from "./run-tenet";
import { isSecretOfDatabase, OTHER_SECRET } from "./secret-mark";

/** What the start does, in its order. */
const done: string[] = [];
const does = (what: string) => async () => {
  done.push(what);
};
const begins = (what: string) => () => {
  done.push(what);
  return () => {
    done.push(`end ${what}`);
  };
};
const stop = new AbortController();

vi.mock("@/lib/base/env", async (original) => ({ ...(await original<object>()), fixSettings: () => undefined }));
vi.mock("@/lib/installation/http/http-server", () => ({
  localOrigin: () => "http://127.0.0.1:1",
  requireFreePort: async () => undefined,
}));
vi.mock("@/lib/installation/lock.mjs", () => ({ waitForLock: async () => () => undefined }));
vi.mock("@/lib/installation/migrations/migrations", () => ({
  checkHistory: async () => undefined,
  migrate: async () => [],
}));
vi.mock("@/lib/installation/progress", async (original) => ({
  ...(await original<object>()),
  reportToConsole: () => undefined,
}));
vi.mock("@/lib/database/client", () => ({
  allowLongWork: async () => undefined,
  disconnect: () => does("close the connections")(),
}));
vi.mock("@/lib/installation/http/pages", () => ({
  servePages: async () => {
    done.push("serve");
    return { close: () => does("close the server")() };
  },
}));
vi.mock("./audit-watch", () => ({
  checkNewestEvents: () => does("check the newest events")(),
  watchAuditLogs: () => begins("watching")(),
}));
vi.mock("./build", () => ({ buildPages: async () => undefined }));
vi.mock("./database", () => ({
  claimData: async () => "folder",
  openDatabase: async () => ({ url: "postgresql://tenet.test/tenet", lost: new Promise(() => undefined) }),
}));
vi.mock("./generate", () => ({ generateClient: async () => undefined }));
vi.mock("./retention", () => ({ watchRetention: () => begins("forgetting")() }));
vi.mock("./secret-mark", async (original) => ({
  ...(await original<object>()),
  isSecretOfDatabase: vi.fn(async () => true),
}));
vi.mock("./stop-requests", () => ({ listenForStop: () => stop.signal }));

const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
const exit = vi.spyOn(process, "exit").mockImplementation((() => undefined) as never);

const plan = {
  kind: "installation",
  checkSettings: () => undefined,
  prepareData: async () => {
    done.push("prepare the data");
    return ["A line below the address."];
  },
} as const;

it("serves once the data and the log are in order, then watches and deletes until it stops, the last thing first", async () => {
  vi.mocked(isSecretOfDatabase).mockResolvedValueOnce(false);
  const running = runTenet(plan);
  await vi.waitFor(() => expect(done).toContain("forgetting"));
  expect(warn.mock.calls).toEqual([[OTHER_SECRET]]);
  expect(log.mock.calls).toEqual([["A line below the address."], ["Stop it with Ctrl-C."]]);
  stop.abort(new Error("Stopped"));
  await running;
  expect(done).toEqual([
    "prepare the data",
    "check the newest events",
    "close the connections",
    "serve",
    "watching",
    "forgetting",
    "end forgetting",
    "end watching",
    "close the server",
    "close the connections",
  ]);
  expect(exit).toHaveBeenCalledExactlyOnceWith(0);
});
