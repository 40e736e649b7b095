import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "@/lib/installation/lock.mjs";

let file = "";
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "tenet-lock-")), "lock");
  return () => fs.rmSync(path.dirname(file), { recursive: true });
});

const writeHolder = (holder: { pid: number; beginning: string | null; host: string }) =>
  fs.writeFileSync(file, JSON.stringify(holder));

describe("a lock", () => {
  it("is held by one, who can give it back", async () => {
    const first = await takeLock(file);
    expect(await takeLock(file)).toEqual({ ok: false, pid: process.pid, host: os.hostname() });
    if (first.ok) first.release();
    const second = await takeLock(file);
    expect(second.ok).toBe(true);
    if (second.ok) second.release();
  });

  it("goes to exactly one of many who want it at once, also when a dead process left it", async () => {
    writeHolder({ pid: 2 ** 30, beginning: "1", host: os.hostname() });
    const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
    expect(locks.filter((lock) => lock.ok)).toHaveLength(1);
    for (const lock of locks) if (lock.ok) lock.release();
  });

  it("of a process whose id another one has now is taken over", async () => {
    writeHolder({ pid: process.pid, beginning: "long ago", host: os.hostname() });
    const lock = await takeLock(file);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.release();
  });

  it("that a crash cut short is taken over", async () => {
    fs.writeFileSync(file, '{"pid":');
    const lock = await takeLock(file);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.release();
  });

  it("of another host counts as held while it is touched, and as dead when it is not", async () => {
    writeHolder({ pid: 1, beginning: "1", host: "elsewhere" });
    expect(await takeLock(file)).toEqual({ ok: false, pid: 1, host: "elsewhere" });
    fs.utimesSync(file, 0, 0);
    const lock = await takeLock(file);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.release();
  });
});
