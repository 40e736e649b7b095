/** The queues of this browser tab: they live beside the screens, so that leaving one loses nothing that is unsent. */
import { createDevice, forgetUser, type KeptSummary, listKept, type Owner } from "./device";
import type { Retired } from "./retired";
import { isStuck, isUnsent } from "./save-entry";
import { createSaveStore, type SaveStore } from "./save-store";
import { createSender } from "./send";
import { announceSignOut, onSignOutElsewhere, thisTab } from "./tabs";

const opened = new Map<string, { readonly owner: Owner; readonly store: SaveStore }>();

const create = (owner: Owner, retired: Retired | undefined) =>
  createSaveStore({ sender: createSender(owner), device: createDevice(owner, thisTab), now: Date.now, retired });

const all = () => [...opened.values()].map(({ store }) => store);

/** Is something unsent that this device does not have? */
const wouldBeLost = (store: SaveStore): boolean => {
  const { entries } = store.snapshot();
  return store.unsent().some((key) => entries.get(key)?.kept !== "kept");
};

function listen(): void {
  const leave = () => {
    for (const store of all()) store.leave();
  };
  const retry = () => {
    for (const store of all()) void store.retry();
  };
  window.addEventListener("beforeunload", (event) => {
    leave();
    if (all().some(wouldBeLost)) event.preventDefault();
  });
  window.addEventListener("pagehide", leave);
  // A page from the browser's memory of closed ones no longer knows what others have taken over from it.
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
  window.addEventListener("online", retry);
  window.addEventListener("offline", () => {
    const message = "This device has no network. What you type is sent when it is back.";
    for (const store of all()) store.notice({ kind: "unreachable", message });
  });
  // Also the way back from signing in again in another tab.
  window.addEventListener("focus", retry);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) retry();
    else for (const store of all()) store.flush();
  });
}

/**
 * The queue of one assessment and one user: the same one each time. On the server, an empty one. `retired` is what the first
 * page of the assessment says; without a page, what is kept is sent as it is.
 */
export function openStore(owner: Owner, retired?: Retired): SaveStore {
  if (typeof window === "undefined") return create(owner, retired);
  if (opened.size === 0) {
    listen();
    onSignOutElsewhere(owner.userId, () => {
      // What was discarded there must not be sent from here on the way out.
      for (const store of all()) void store.stop();
      window.location.reload();
    });
  }
  // Somebody else's changes must never be sent under this session.
  for (const other of opened.values()) if (other.owner.userId !== owner.userId) void other.store.stop();
  const key = `${owner.userId} ${owner.organization} ${owner.assessment}`;
  const known = opened.get(key);
  if (known) return known.store;
  const store = create(owner, retired);
  opened.set(key, { owner, store });
  void store.open();
  return store;
}

/** How long sending may take before somebody is told what is left (milliseconds). */
const SEND_MS = 10_000;

/** Resolves when nothing of the queue is on its way any more: all is sent, or waits for a person or the network. */
async function settle(store: SaveStore): Promise<void> {
  await store.open();
  store.flush();
  await store.retry();
  const isMoving = () => {
    const { entries, link } = store.snapshot();
    // What is saved is not done with before the device has let go of it.
    return [...entries.values()].some(
      (entry) => entry.sending !== null || entry.kept === "pending" || (isUnsent(entry) && !isStuck(entry, link)),
    );
  };
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, SEND_MS);
    const stop = store.subscribe(() => {
      if (!isMoving()) finish();
    });
    if (!isMoving()) finish();
  });
}

const openOf = (userId: string) => [...opened.values()].filter(({ owner }) => owner.userId === userId);

/** What a queue has unsent that the device does not have. */
function listUnkept(userId: string): KeptSummary[] {
  return openOf(userId).flatMap(({ owner, store }) => {
    const { entries } = store.snapshot();
    const keys = store.unsent().filter((key) => entries.get(key)?.kept !== "kept");
    const [first] = keys;
    if (first === undefined) return [];
    return [{ organization: owner.organization, assessment: owner.assessment, functions: keys.length, first }];
  });
}

/** Sends what this device, or this tab alone, has of `userId`; gives what is left. */
export async function sendKept(userId: string): Promise<KeptSummary[]> {
  for (const { organization, assessment } of await listKept(userId)) openStore({ userId, organization, assessment });
  for (const { store } of openOf(userId)) await settle(store);
  return [...(await listKept(userId)), ...listUnkept(userId)];
}

/** Forgets the queues of `userId` and everything that this device keeps of them, in all tabs. */
export async function closeStores(userId: string): Promise<void> {
  for (const [key, { owner, store }] of opened) {
    if (owner.userId !== userId) continue;
    await store.stop();
    opened.delete(key);
  }
  announceSignOut(userId);
  await forgetUser(userId);
}
