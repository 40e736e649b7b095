// The queue of unsent changes of one assessment: kept on this device, then sent one after the other in the order in which
// they were begun; of one function the latest draft. It outlives the screens, so that going on loses nothing.
import type { AnswerDocument, AnswerField, StoredDocument } from "@/features/assess/assessment/answers.schema";
import type { Device } from "./device";
import { createKeeper } from "./keeper";
import { entryOf, keptOf } from "./kept-draft";
import { type Retired, withoutRetired } from "./retired";
import {
  asideStored,
  changed,
  decided,
  edited,
  givenUp,
  heard,
  isReady,
  isUnsent,
  latest,
  newEntry,
  type Outcome,
  type SaveEntry,
  sendDelay,
  sent,
  settled,
  withAnother,
} from "./save-entry";
import type { AsideOutcome, Sender } from "./send";
import { EMPTY_SNAPSHOT, type Snapshot } from "./snapshot";
import { createStepBook } from "./step-book";
import { recorded, redone, type Steps, type Taken, undone } from "./undo-steps";

export type SaveStore = {
  /** For React: call `listener` after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  /** Takes over what the device kept, and sends it. Resolves when something can be typed. */
  readonly open: () => Promise<void>;
  /** Takes a page's version of a function for what it is: the latest, or older than what is known. */
  readonly know: (key: string, server: StoredDocument) => void;
  /** Sets a function's draft (see `changed`) and sends it after `delay` milliseconds without another change. */
  readonly edit: (
    key: string,
    server: StoredDocument,
    change: (draft: AnswerDocument) => AnswerDocument,
    delay?: number,
  ) => void;
  /** Takes back the last step of a function, or does it again; null when there is none. */
  readonly undo: (key: string) => Taken | null;
  readonly redo: (key: string) => Taken | null;
  /** Sends what still waits for its delay: of one function, or of all. */
  readonly flush: (key?: string) => void;
  /** The page goes away: sends everything at once, side by side, without waiting for answers. */
  readonly leave: () => void;
  /** Tries again: a refused function by hand, and whatever only lacked connection or sign-in. Resolves after the try. */
  readonly retry: (key?: string) => Promise<void>;
  /** Another version of a function was stored by somebody. */
  readonly hear: (key: string, stored: StoredDocument) => void;
  /** Something else found out how the server can be reached. */
  readonly notice: (link: Outcome | { readonly kind: "open" }) => void;
  readonly decide: (key: string, field: AnswerField, choice: AnswerDocument) => void;
  /** Gives up what a function has unsent: the screen shows what the server has. It can be undone. */
  readonly discard: (key: string) => void;
  /** The same, and what is given up goes into the function's history. */
  readonly putAside: (key: string) => void;
  /** Keys of the functions with something unsent. */
  readonly unsent: () => string[];
  /** Stops every timer, and neither sends nor keeps anything any more. Resolves when the device is at rest. */
  readonly stop: () => Promise<void>;
};

export type SaveStoreOptions = {
  readonly sender: Pick<Sender, "save" | "setAside">;
  readonly device: Device;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly retired?: Retired | undefined;
};

export function createSaveStore({ sender, device, now, retired }: SaveStoreOptions): SaveStore {
  let state = EMPTY_SNAPSHOT;
  let isStopped = false;
  let isSending = false;
  /** Is there something of closed tabs that is taken over when all of this is sent? */
  let isMoreLeft = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const clock = () => new Date(now()).toISOString();
  const update = (part: Partial<Snapshot>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const entryAt = (key: string) => state.entries.get(key);
  const unsent = () => [...state.entries].filter(([, entry]) => isUnsent(entry)).map(([key]) => key);
  const book = createStepBook(device, (steps, late) => {
    update({ steps });
    if (late !== null) keeper.keep(late);
  });

  const put = (key: string, next: SaveEntry, steps: Steps | null = null) => {
    const before = entryAt(key);
    const entry = withoutRetired(next, retired?.get(key));
    update({ entries: new Map(state.entries).set(key, entry) });
    if (steps) book.set(key, steps);
    // What was never unsent, and is not now, has nothing to keep.
    if ((before && isUnsent(before)) || isUnsent(entry) || entry.kept === "pending") keeper.keep(key);
  };

  const keeper = createKeeper(device, {
    read(key) {
      const entry = entryAt(key);
      if (!entry || isStopped) return null;
      return { draft: isUnsent(entry) ? keptOf(key, entry, clock()) : null, steps: book.toKeep(key) };
    },
    done(key, problem) {
      const entry = entryAt(key);
      if (!entry) return;
      update({ entries: new Map(state.entries).set(key, { ...entry, kept: problem ? "failed" : "kept" }), problem });
      void drain();
    },
  });

  const cancel = (key: string) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };

  const schedule = (key: string, delay: number) => {
    cancel(key);
    const due = () => {
      timers.delete(key);
      void drain();
    };
    if (!isStopped) timers.set(key, setTimeout(due, delay));
  };

  const cutOff = (kind: "unreachable" | "signed-out", message: string) => {
    const attempts = state.link.kind === kind ? state.link.attempts + 1 : 1;
    update({ link: { kind, message, attempts } });
    clearTimeout(retryTimer);
    if (kind === "unreachable" && !isStopped) retryTimer = setTimeout(tryAgain, sendDelay(attempts));
  };

  const canSend = () => [...state.entries.values()].some(isReady);

  /** What has just been typed is not ready yet, and where nothing is to be sent nothing finds out: both must not end it. */
  const tryAgain = () => {
    if (isSending || ready().length > 0) void drain(true);
    else if (canSend()) retryTimer = setTimeout(tryAgain, sendDelay(1));
    else reached();
  };

  const reached = () => {
    clearTimeout(retryTimer);
    if (state.link.kind !== "open") update({ link: { kind: "open" } });
  };

  const learn = (outcome: Outcome | AsideOutcome | { kind: "open" }) => {
    if (outcome.kind === "unreachable" || outcome.kind === "signed-out") cutOff(outcome.kind, outcome.message);
    else reached();
  };

  const sendAside = async (key: string, entry: SaveEntry): Promise<void> => {
    const [aside] = entry.asides;
    if (!aside) return;
    const outcome = await sender.setAside(key, aside);
    const current = entryAt(key);
    if (current && outcome.kind === "stored") put(key, asideStored(current));
    if (current && outcome.kind === "refused") put(key, { ...current, refusal: outcome.refusal });
    learn(outcome);
  };

  const sendDocument = async (key: string, entry: SaveEntry): Promise<void> => {
    put(key, sent(entry));
    const outcome = await sender.save(key, entry.draft, entry.stored.version);
    const current = entryAt(key);
    if (current) put(key, settled(current, outcome, clock()));
    learn(outcome);
  };

  const sendOne = (key: string, entry: SaveEntry) => (entry.asides.length > 0 ? sendAside : sendDocument)(key, entry);

  /** Functions that can be sent, the one that waits longest first; a draft that is not kept yet is not ready. */
  const ready = () =>
    [...state.entries]
      .filter(([key, entry]) => isReady(entry) && !timers.has(key) && entry.kept !== "pending")
      .sort(([, a], [, b]) => (a.since ?? "").localeCompare(b.since ?? ""));

  /** Sends what is ready, one after the other. While the server cannot be reached, only `isTry` does. */
  const drain = async (isTry = false): Promise<void> => {
    if (isSending || isStopped || !state.isOpen || (state.link.kind !== "open" && !isTry)) return;
    isSending = true;
    for (let next = ready()[0]; next && !isStopped; next = ready()[0]) {
      await sendOne(...next);
      if (state.link.kind !== "open") break;
    }
    isSending = false;
    if (isMoreLeft && unsent().length === 0) void open();
  };

  const open = async (): Promise<void> => {
    const { drafts, isMoreLeft: isMore, problem } = await device.open(() => new Set(unsent()));
    isMoreLeft = isMore;
    for (const kept of drafts) {
      const entry = entryAt(kept.functionKey);
      // Somebody has typed here since the device was asked.
      const isBusy = entry !== undefined && isUnsent(entry);
      put(kept.functionKey, isBusy ? withAnother(entry, kept.draft, kept.stored.version) : entryOf(kept));
      book.load(kept.functionKey);
    }
    update({ problem, isOpen: true });
    void drain();
  };

  const change = (key: string, entry: SaveEntry, steps: Steps, delay: number) => {
    put(key, entry, steps);
    schedule(key, delay);
  };

  const stepBy = (take: typeof undone) => (key: string) => {
    const entry = entryAt(key);
    const taken = entry ? take(book.at(key), entry.draft) : null;
    if (entry && taken) change(key, edited(entry, taken.draft, clock()), taken.steps, 0);
    return taken;
  };

  const step = (key: string, from: SaveEntry, to: SaveEntry, isTyping: boolean) =>
    recorded(book.at(key), from.draft, to.draft, now(), isTyping);

  const giveUp = (key: string, isPutAside: boolean) => {
    const entry = entryAt(key);
    cancel(key);
    if (!entry) return;
    const next = givenUp(entry, isPutAside, clock());
    put(key, next, step(key, entry, next, false));
    void drain();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    open,
    know(key, server) {
      const entry = entryAt(key);
      const next = latest(entry, server);
      if (next !== entry) put(key, next);
      book.load(key);
    },
    edit(key, server, make, delay = 0) {
      const entry = latest(entryAt(key), server);
      const next = changed(entry, make(entry.draft), clock());
      // What does not wait is no typing: a choice, a restored version.
      change(key, next, step(key, entry, next, delay > 0), delay);
    },
    undo: stepBy(undone),
    redo: stepBy(redone),
    flush(key) {
      for (const waiting of key === undefined ? [...timers.keys()] : [key]) cancel(waiting);
      void drain();
    },
    leave() {
      for (const key of [...timers.keys()]) cancel(key);
      if (isStopped || state.link.kind === "signed-out") return;
      for (const [key, entry] of state.entries) if (isReady(entry)) void sendOne(key, entry);
    },
    retry(key) {
      const entry = key === undefined ? undefined : entryAt(key);
      if (key !== undefined && entry?.refusal) put(key, { ...entry, refusal: null });
      if (state.link.kind === "unreachable" && !isSending && !canSend()) reached();
      return drain(true);
    },
    hear(key, stored) {
      const entry = entryAt(key);
      const next = entry ? heard(entry, stored, clock()) : newEntry(stored);
      if (next !== entry) put(key, next);
      void drain();
    },
    notice(link) {
      learn(link);
      void drain();
    },
    decide(key, field, choice) {
      const entry = entryAt(key);
      if (!entry) return;
      const next = decided(entry, field, choice, clock());
      change(key, next, step(key, entry, next, false), 0);
    },
    discard: (key) => giveUp(key, false),
    putAside: (key) => giveUp(key, true),
    unsent,
    stop() {
      isStopped = true;
      clearTimeout(retryTimer);
      for (const key of [...timers.keys()]) cancel(key);
      return keeper.idle();
    },
  };
}
