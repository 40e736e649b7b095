import { expect, it } from "vitest";
import { doneQuery, parseDone, withoutDone } from "./done";

it("carries a deed to the next screen, and leaves the rest of the address when it goes", () => {
  const href = `https://tenet.example/o/acme/controls${doneQuery("saved", "a/b.1,c.2")}&unit=u1#entries`;
  expect(parseDone(new URL(href).searchParams.get("done") ?? undefined)).toEqual({ verb: "saved", id: "a/b.1,c.2" });
  expect(withoutDone(href)).toBe("https://tenet.example/o/acme/controls?unit=u1#entries");
  expect(withoutDone("https://tenet.example/o/acme?done=x%3A1")).toBe("https://tenet.example/o/acme");
});
