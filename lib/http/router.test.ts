import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Method } from "./contract";
import type { Operation } from "./operation";
import { routerOf } from "./router";

const operation = (path: string, method: Method = "GET", id = `${method} ${path}`): Operation => ({
  id,
  method,
  path,
  tag: "Units",
  summary: "",
  access: "signed-in",
  result: { status: 200, description: "", schema: null },
  answer: async () => ({ status: 200, headers: {}, text: null }),
});

const PATHS = ["/a", "/a/{x}", "/a/b", "/a/b/c", "/a/{x}/{y}", "/a/{x}/c/d", "/{z}/b"];
const found = (paths: string[], path: string) => {
  const place = routerOf(paths.map((one) => operation(one)))(path);
  return place && [place.operations[0]?.path, place.params];
};

describe("what is at an address", () => {
  it.each([
    ["/a", "/a", {}],
    ["/a/b", "/a/b", {}],
    ["/a/1", "/a/{x}", { x: "1" }],
    ["/a/1/2", "/a/{x}/{y}", { x: "1", y: "2" }],
    ["/a/b/2", "/a/{x}/{y}", { x: "b", y: "2" }],
    ["/a/b/c/d", "/a/{x}/c/d", { x: "b" }],
    ["/1/b", "/{z}/b", { z: "1" }],
  ])("%s is %s: parts that are written out go before names", (path, template, params) => {
    expect(found(PATHS, path)).toEqual([template, params]);
  });

  it.each(["", "/", "/b", "/a/", "/a/1/2/3", "/a//c", "a", "/A", "/a/%E0%A4%A"])("%j is nothing", (path) => {
    expect(found(PATHS, path)).toBeNull();
  });

  it("is found by what the parts say, however they are encoded", () => {
    expect(found(PATHS, "/%61/b")).toEqual(["/a/b", {}]);
    expect(found(PATHS, "/a/b%2Fc")).toEqual(["/a/{x}", { x: "b/c" }]);
    expect(found(PATHS, "/a/Z%C3%BCri%20%25")).toEqual(["/a/{x}", { x: "Züri %" }]);
    expect(found(PATHS, "/a/__proto__")).toEqual(["/a/{x}", { x: "__proto__" }]);
  });

  it("is every operation of the path", () => {
    const place = routerOf([operation("/a"), operation("/a", "POST"), operation("/b", "PUT")])("/a");
    expect(place?.operations.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  it("is given back for any values of the names", () => {
    const value = fc.string({ unit: "grapheme", minLength: 1 });
    const all = PATHS.map((path) => operation(path));
    fc.assert(
      fc.property(value, value, (x, y) => {
        const place = routerOf(all)(`/a/${encodeURIComponent(x)}/${encodeURIComponent(y)}`);
        expect(place?.params).toEqual(x === "b" && y === "c" ? {} : { x, y });
      }),
    );
  });
});

it("refuses two operations for one address and method, and two names for one part", () => {
  expect(() => routerOf([operation("/a"), operation("/a", "GET", "other")])).toThrow(
    "GET /a is the address of another",
  );
  expect(() => routerOf([operation("/a/{x}"), operation("/a/{y}", "POST")])).toThrow("POST /a/{y} is the address");
});
