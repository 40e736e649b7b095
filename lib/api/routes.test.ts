import { describe, expect, it } from "vitest";
import { loadRoutes } from "@/lib/test/api-client";
import { METHODS } from "./contract/operation";
import { OPERATIONS } from "./contract/operations";
import { openApi } from "./openapi";

const routes = await loadRoutes();
const catchAll = "/api/[[...path]]";

const documented = Object.entries(openApi().paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

describe("routes and the document", () => {
  it("are the same: no route without documentation, no documentation without a route", () => {
    const served = routes.flatMap(({ path, handlers }) =>
      METHODS.filter((method) => handlers[method].operation).map((method) => `${method} ${path}`),
    );
    expect(served.sort()).toEqual(documented.sort());
  });

  it("agree on which operation a route serves", () => {
    for (const { path, handlers } of routes)
      for (const method of METHODS) {
        const { operation } = handlers[method];
        if (operation) expect(operation).toMatchObject({ method, path });
      }
  });

  it("cover every address below /api, and every method of it", () => {
    expect(routes.map(({ path }) => path)).toContain(catchAll);
    for (const { handlers } of routes)
      expect(Object.keys(handlers).sort()).toEqual([...METHODS, "HEAD", "OPTIONS"].sort());
  });

  it("list every operation of the contract", () => {
    expect(documented.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
  });
});
