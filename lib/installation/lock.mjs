// Lock files: one process at a time holds a file's lock. Plain JavaScript, because it also guards the installation of
// the packages, before TypeScript can run.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** How often the holder touches its lock, and how long an untouched lock of another host counts as held. */
const TOUCH_EVERY_MS = 5_000;
const OTHER_HOST_SILENT_MS = 30_000;

/**
 * When a process began, in whatever form the system gives it; null when there is no such process or no way to know.
 * Process ids are used again, soon so in containers: id and beginning together name a process.
 * @param {number} pid
 */
function beginningOf(pid) {
  try {
    if (process.platform === "linux") {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    }
    if (process.platform === "win32") return null;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * @param {string} content
 * @returns {{ pid: number, beginning: string | null, host: string } | null}
 */
function parseHolder(content) {
  try {
    const holder = JSON.parse(content);
    return typeof holder?.pid === "number" ? holder : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @param {{ pid: number, beginning: string | null, host: string }} holder
 */
function isHeld(file, holder) {
  // A container that shares the folder has its own process ids: there only the age of the last touch tells.
  if (holder.host !== os.hostname()) {
    const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age < OTHER_HOST_SILENT_MS;
  }
  return isRunning(holder.pid) && (holder.beginning === null || holder.beginning === beginningOf(holder.pid));
}

/**
 * Removes the lock of a dead process. Renaming comes first: of two processes that find the same dead lock one wins, and
 * the loser may catch the winner's new lock, which it then puts back.
 * @param {string} file
 * @param {string} expected the dead lock's content
 */
function removeDead(file, expected) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, "utf8") === expected) fs.rmSync(aside);
    else fs.renameSync(aside, file);
  } catch {
    // The other process was quicker; the next attempt to create the file decides.
  }
}

/**
 * Tries to take the lock. A dead holder's lock is taken over.
 * @param {string} file in a folder that exists
 * @returns {Promise<{ ok: true, release: () => void } | { ok: false, pid: number, host: string }>}
 * Throws the system's error when the file cannot be written.
 */
export async function takeLock(file) {
  const own = JSON.stringify({ pid: process.pid, beginning: beginningOf(process.pid), host: os.hostname() });
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      fs.writeFileSync(file, own, { flag: "wx", mode: 0o600 });
      return { ok: true, release: holdLock(file, own) };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const content = readText(file);
    const holder = parseHolder(content);
    if (holder && isHeld(file, holder)) return { ok: false, pid: holder.pid, host: holder.host };
    // Without readable content the lock is either being written at this moment or was cut off by a crash.
    if (!holder && attempt < 5) await pause(100);
    else removeDead(file, content);
  }
  return { ok: false, pid: 0, host: os.hostname() };
}

/**
 * @param {string} file
 * @param {string} own
 */
function holdLock(file, own) {
  const touch = setInterval(() => {
    const now = new Date();
    fs.utimes(file, now, now, () => undefined);
  }, TOUCH_EVERY_MS);
  touch.unref();
  const release = () => {
    clearInterval(touch);
    process.off("exit", release);
    if (readText(file) === own) fs.rmSync(file, { force: true });
  };
  process.on("exit", release);
  return release;
}

/**
 * Waits for the lock as long as it takes.
 * @param {string} file
 * @param {(pid: number) => void} onWait called once when another process holds it
 * @returns {Promise<() => void>} gives the lock back
 */
export async function waitForLock(file, onWait) {
  for (let waits = 0; ; waits++) {
    const lock = await takeLock(file);
    if (lock.ok) return lock.release;
    if (waits === 0) onWait(lock.pid);
    await pause(500);
  }
}
