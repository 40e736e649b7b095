/** Hubs of live updates in a test: as many server processes as wanted, in one. */
import { afterEach } from "vitest";
import { Hub, type Opening } from "@/features/assess/live/hub";
import type { Actor } from "@/lib/access/actor";
import { type EventReader, readEvents } from "./event-reader";

/** Milliseconds: as the real ones, a hundred times quicker. */
export const QUICK = { heartbeat: 150, people: 20, forgetProcess: 600 };

/** Makes hubs on the database at `url`; each is closed after the test that made it. */
export function useHubs(url: string): () => Hub {
  const hubs: Hub[] = [];
  afterEach(async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.close()));
  });
  return () => {
    const hub = new Hub(url, QUICK);
    hubs.push(hub);
    return hub;
  };
}

/** Opens a stream of the assessment for `actor`, whose rights always suffice unless `more` says otherwise. */
export function openOn(hub: Hub, assessmentId: string, actor: Actor, more: Partial<Opening> = {}): EventReader {
  const { signal } = new AbortController();
  const recheck = async () => undefined;
  return readEvents(hub.open({ actor, assessmentId, at: null, mark: hub.mark(), recheck, signal, ...more }));
}
