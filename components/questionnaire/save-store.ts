/**
 * The queue of unsent changes: one entry per function, at most one request of a function under way, the latest draft
 * wins. It outlives the screens, so that going on to the next function loses nothing.
 */
import type { AnswerDocument, Field, StoredDocument } from "@/lib/questionnaire/schema";
import {
  decided,
  type Entry,
  edited,
  isReady,
  isUnsent,
  latest,
  type Outcome,
  retryDelay,
  saveState,
  sent,
  settled,
} from "./save-entry";

export type Send = (key: string, document: AnswerDocument, version: number) => Promise<Outcome>;

export type Entries = ReadonlyMap<string, Entry>;

export type SaveStore = {
  /** For React: call `listener` after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The entries; a new map after every change. */
  readonly entries: () => Entries;
  /** Changes a function's draft and sends it after `delay` milliseconds without another change. */
  readonly edit: (
    key: string,
    server: StoredDocument,
    change: (draft: AnswerDocument) => AnswerDocument,
    delay?: number,
  ) => void;
  /** Sends what still waits for its delay: of one function, or of all. */
  readonly flush: (key?: string) => void;
  /** Tries again what failed: one function by hand, or all that only lacked connection or sign-in. */
  readonly retry: (key?: string) => void;
  readonly decide: (key: string, field: Field, choice: AnswerDocument) => void;
  /** Keys of the functions with something unsent. */
  readonly unsent: () => string[];
  /** Stops every timer and sends nothing any more. */
  readonly stop: () => void;
};

/** `send` never rejects: what goes wrong is an outcome. `now` gives ISO 8601. */
export function createSaveStore(send: Send, now: () => string): SaveStore {
  let entries: Entries = new Map();
  let isStopped = false;
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const put = (key: string, entry: Entry) => {
    entries = new Map(entries).set(key, entry);
    for (const listener of listeners) listener();
  };

  const cancel = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };

  const schedule = (key: string, delay: number) => {
    cancel(key);
    if (!isStopped)
      timers.set(
        key,
        setTimeout(() => pump(key), delay),
      );
  };

  const pump = async (key: string): Promise<void> => {
    cancel(key);
    const entry = entries.get(key);
    if (isStopped || !entry || !isReady(entry)) return;
    put(key, sent(entry));
    const outcome = await send(key, entry.draft, entry.stored.version);
    const current = entries.get(key);
    if (!current) return;
    const next = settled(current, outcome, now());
    put(key, next);
    if (next.failure === null) {
      // Typed while the request was under way: a debounce that still runs sends it, otherwise at once.
      if (!timers.has(key)) await pump(key);
    } else if (next.failure.kind === "unreachable") schedule(key, retryDelay(next.attempts));
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => entries,
    edit(key, server, change, delay = 0) {
      const entry = latest(entries.get(key), server);
      const next = edited(entry, change(entry.draft));
      put(key, next);
      // While the server cannot be reached, or does not know us, its own retry sends the newest draft.
      if (next.failure === null) schedule(key, delay);
    },
    flush(key) {
      for (const waiting of key === undefined ? [...timers.keys()] : [key])
        if (timers.has(waiting) && entries.get(waiting)?.failure === null) void pump(waiting);
    },
    retry(key) {
      for (const [failed, entry] of entries)
        if (key === undefined ? entry.failure && entry.failure.kind !== "refused" : key === failed) void pump(failed);
    },
    decide(key, field, choice) {
      const entry = entries.get(key);
      if (!entry) return;
      put(key, decided(entry, field, choice));
      schedule(key, 0);
    },
    unsent: () => [...entries].filter(([, entry]) => isUnsent(entry)).map(([key]) => key),
    stop() {
      isStopped = true;
      for (const key of [...timers.keys()]) cancel(key);
    },
  };
}

/** Keys of functions that wait for a person, not for the network. */
export function waitingForPerson(entries: Entries): string[] {
  const forPerson = ["held", "undecided", "refused", "signed-out"];
  return [...entries].filter(([, entry]) => forPerson.includes(saveState(entry))).map(([key]) => key);
}
