/** The queues of this browser tab: they live beside the screens, so that leaving one loses nothing that is unsent. */
import { createSaveStore, type SaveStore } from "./save-store";
import { createSender } from "./send";

const opened = new Map<string, { readonly userId: string; readonly store: SaveStore }>();

const create = (organization: string, assessment: string, userId: string) =>
  createSaveStore(createSender(organization, assessment, userId), () => new Date().toISOString());

function listen(): void {
  const all = () => [...opened.values()].map(({ store }) => store);
  const flush = () => {
    for (const store of all()) store.flush();
  };
  const retry = () => {
    for (const store of all()) store.retry();
  };
  window.addEventListener("beforeunload", (event) => {
    flush();
    if (all().some((store) => store.unsent().length > 0)) event.preventDefault();
  });
  window.addEventListener("pagehide", flush);
  window.addEventListener("online", retry);
  // Also the way back from signing in again in another tab.
  window.addEventListener("focus", retry);
  document.addEventListener("visibilitychange", () => (document.hidden ? flush() : retry()));
}

/** The queue of one assessment and one user: the same one each time. On the server, an empty one. */
export function openStore(organization: string, assessment: string, userId: string): SaveStore {
  if (typeof window === "undefined") return create(organization, assessment, userId);
  if (opened.size === 0) listen();
  // Somebody else's changes must never be sent under this session.
  for (const other of opened.values()) if (other.userId !== userId) other.store.stop();
  const key = `${userId} ${organization} ${assessment}`;
  const known = opened.get(key);
  if (known) return known.store;
  const store = create(organization, assessment, userId);
  opened.set(key, { userId, store });
  return store;
}
