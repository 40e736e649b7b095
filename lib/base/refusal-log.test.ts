import { afterEach, expect, it, vi } from "vitest";
import { logRefusal } from "./refusal-log";

const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
const lines = () => warn.mock.calls.map(([line]) => line);

afterEach(() => {
  vi.clearAllMocks();
});

it("says a refusal once a minute for each address and kind, and then how many it did not say", () => {
  for (let i = 0; i < 5; i++) logRefusal("403", "192.0.2.1", "403, GET /x", i * 10_000);
  logRefusal("403", "192.0.2.2", "403, GET /x", 50_000);
  logRefusal("token", "192.0.2.1", "an unknown token", 50_000);
  logRefusal("403", "192.0.2.1", "403, GET /y", 60_000);
  logRefusal("403", "192.0.2.1", "403, GET /z", 120_000);
  expect(lines()).toEqual([
    "Refused from 192.0.2.1: 403, GET /x",
    "Refused from 192.0.2.2: 403, GET /x",
    "Refused from 192.0.2.1: an unknown token",
    "Refused from 192.0.2.1 (and 4 times since the last line): 403, GET /y",
    "Refused from 192.0.2.1: 403, GET /z",
  ]);
});

it("remembers a limited number of addresses", () => {
  for (let i = 0; i < 10_001; i++) logRefusal("403", `host ${i}`, "403", 0);
  vi.clearAllMocks();
  logRefusal("403", "host 10000", "403", 1);
  logRefusal("403", "host 0", "403", 1);
  expect(lines()).toEqual(["Refused from host 0: 403"]);
});
