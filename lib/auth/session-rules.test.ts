import { describe, expect, it } from "vitest";
import {
  ABSOLUTE_MS,
  clientAddress,
  delaySeconds,
  FREE_FAILURES,
  IDLE_MS,
  isSessionOver,
  networkOf,
  safeReturnPath,
  signInBackTo,
} from "./session-rules";

describe("the delay after failed sign-ins", () => {
  it("is none at first, then doubles from a second up to a quarter of an hour", () => {
    const free = FREE_FAILURES.account;
    expect([1, 4, 5, 6, 7, 8, 14, 15, 1000].map((failures) => delaySeconds(failures, free))).toEqual([
      0, 0, 1, 2, 4, 8, 512, 900, 900,
    ]);
  });
});

describe("a session", () => {
  const start = new Date("2026-11-22T08:00:00Z");
  const at = (ms: number) => new Date(start.getTime() + ms);
  const session = { lastSeenAt: start, expiresAt: at(ABSOLUTE_MS), endedAt: null };

  it("lasts while it is used", () => expect(isSessionOver(session, at(IDLE_MS - 1))).toBe(false));
  it("is over after an hour without a request", () => expect(isSessionOver(session, at(IDLE_MS))).toBe(true));
  it("is over twelve hours after sign-in, used or not", () =>
    expect(isSessionOver({ ...session, lastSeenAt: at(ABSOLUTE_MS - 1) }, at(ABSOLUTE_MS))).toBe(true));
  it("is over as soon as it was ended", () => expect(isSessionOver({ ...session, endedAt: start }, at(1))).toBe(true));
});

describe("the way back after sign-in", () => {
  it.each(["/", "/o/acme", "/o/acme/assess?period=2026-Q4#top"])("keeps %s", (next) =>
    expect(safeReturnPath(next)).toBe(next),
  );
  it.each([
    null,
    "",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/a\u0000",
    `/${"a".repeat(3000)}`,
  ])("does not follow %j", (next) => expect(safeReturnPath(next)).toBe("/"));

  it("stands in the address of the sign-in page, query included, and is a place in Tenet", () => {
    expect(signInBackTo("/o/acme/checklist?unit=u1&status=not_started")).toBe(
      "/sign-in?next=%2Fo%2Facme%2Fchecklist%3Funit%3Du1%26status%3Dnot_started",
    );
    for (const page of [null, "", "//evil.example/o/acme"]) expect(signInBackTo(page)).toBe("/sign-in?next=%2F");
  });
});

describe("the client's address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["203.0.113.9, 192.0.2.1", "192.0.2.1"],
    ["", null],
    [null, null],
    [undefined, null],
  ])("of the header %j is %j", (header, address) => expect(clientAddress(header)).toBe(address));
});

describe("a network address", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("%s counts as %s", (address, network) => expect(networkOf(address)).toBe(network));
});
