/** What was refused, on the console: at most one line a minute for each kind and network address. */
import { counted } from "./format";

const EVERY_MS = 60_000;
/** Kinds and addresses that are remembered; the oldest is forgotten first. */
const MAX_REMEMBERED = 10_000;

const told = new Map<string, { at: number; untold: number }>();

/**
 * Prints that something was refused, unless there was a line of this kind about this address within the last minute: then
 * it is counted, and the next line says how many there were. `what` is what was asked for: "403, GET /x: ...".
 */
export function logRefusal(kind: string, address: string | null, what: string, now = Date.now()): void {
  const from = address ?? "an unknown address";
  const key = `${kind} ${from}`;
  const last = told.get(key);
  if (last && now - last.at < EVERY_MS) {
    last.untold++;
    return;
  }
  told.delete(key);
  told.set(key, { at: now, untold: 0 });
  const oldest = told.size > MAX_REMEMBERED ? told.keys().next().value : undefined;
  if (oldest !== undefined) told.delete(oldest);
  const more = last && last.untold > 0 ? ` (and ${counted(last.untold, "time")} since the last line)` : "";
  console.warn(`Refused from ${from}${more}: ${what}`);
}
