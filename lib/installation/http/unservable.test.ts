import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { refuseUnservable } from "./unservable";

function status(method: string, url: string): number | null {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url });
  const response = new ServerResponse(request);
  return refuseUnservable(request, response) ? response.statusCode : null;
}

describe("what Next cannot answer", () => {
  it.each(["/o/%E0%A4%A", "/api/v1/%", "/%zz?x", "/api/%ff"])("the address %s is malformed", (url) =>
    expect(status("GET", url)).toBe(400),
  );

  it.each(["TRACE", "CONNECT", "PROPFIND", "FOO"])("the method %s is not allowed", (method) =>
    expect(status(method, "/")).toBe(405),
  );

  it.each(["/", "/o/%C3%BC", "/o/%00", "/api/v1/me?x=%E0%A4%A", "/a%2Fb"])("%s is left to Next", (url) =>
    expect(status("GET", url)).toBeNull(),
  );
});
