import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { unservable } from "./unservable";

function refusalOf(method: string, url: string, headers: Record<string, string> = {}): string | null {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url });
  Object.assign(request.headers, headers);
  return unservable(request)?.code ?? null;
}

describe("what Next cannot answer", () => {
  it.each(["/o/%E0%A4%A", "/api/v1/%", "/%zz?x", "/api/%ff", "*", "http://evil.example/"])(
    "the address %s is malformed",
    (url) => expect(refusalOf("GET", url)).toBe("malformed"),
  );

  it.each(["TRACE", "CONNECT", "PROPFIND", "FOO"])("the method %s is not allowed", (method) =>
    expect(refusalOf(method, "/")).toBe("method_not_allowed"),
  );

  it.each(["/", "/o/%C3%BC", "/o/%00", "/api/v1/me?x=%E0%A4%A", "/a%2Fb"])("%s is left to Next", (url) =>
    expect(refusalOf("GET", url)).toBeNull(),
  );

  it.each(["x", "%", "[]", '["",[]]', '["",{"children":["x"]}]', `["${"x".repeat(40_000)}",{}]`])(
    "%s is no state of Next's router",
    (state) => expect(refusalOf("GET", "/", { "next-router-state-tree": state })).toBe("malformed"),
  );

  it("the state that Next's own client sends is one", () => {
    const page = ["__PAGE__", {}, null, "refetch", 0];
    const state = ["", { children: [["organization", "x", "d", null], { children: page }] }, null, null, 16];
    const header = encodeURIComponent(JSON.stringify(state));
    expect(refusalOf("GET", "/o/x", { "next-router-state-tree": header })).toBeNull();
  });
});
