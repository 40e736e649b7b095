import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "@/proxy";
import { PAGE_ADDRESS } from "./session-rules";

/** What a page gets under the header, when this was asked for. */
const noted = (address: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://tenet.example${address}`, { headers })).headers.get(
    `x-middleware-request-${PAGE_ADDRESS}`,
  );

it("tells every page its address with the query, whatever the request says", () => {
  expect(noted("/o/acme/controls?unit=u1&pillar=data")).toBe("/o/acme/controls?unit=u1&pillar=data");
  expect(noted("/o/acme?x=%C3%BC", { [PAGE_ADDRESS]: "//evil.example" })).toBe("/o/acme?x=%C3%BC");
});
