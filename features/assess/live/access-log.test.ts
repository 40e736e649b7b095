import { expect, it } from "vitest";
import { AccessLog } from "./access-log";

it("says what may have changed between a mark and now", () => {
  const log = new AccessLog();
  const before = log.mark();
  log.connect();
  expect(log.mayHaveChanged("ada", before)).toBe(true);
  const mark = log.mark();
  expect(log.mayHaveChanged("ada", mark)).toBe(false);
  log.hear("ada");
  expect(log.mayHaveChanged("ada", mark)).toBe(true);
  expect(log.mayHaveChanged("ben", mark)).toBe(false);
  expect(log.mayHaveChanged("ada", log.mark())).toBe(false);
});

it("trusts nothing across a lost connection", () => {
  const log = new AccessLog();
  log.connect();
  const mark = log.mark();
  log.disconnect();
  expect(log.mayHaveChanged("ada", mark)).toBe(true);
  const during = log.mark();
  log.connect();
  expect(log.mayHaveChanged("ada", mark)).toBe(true);
  expect(log.mayHaveChanged("ada", during)).toBe(true);
});

it("remembers no more users than fit, and then asks about everybody", () => {
  const log = new AccessLog();
  log.connect();
  const mark = log.mark();
  for (let i = 0; i < 10_000; i++) log.hear(`user ${i}`);
  expect(log.mayHaveChanged("ada", mark)).toBe(false);
  log.hear("one more");
  expect(log.mayHaveChanged("ada", mark)).toBe(true);
});
