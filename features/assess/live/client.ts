/**
 * What a window hears of its assessment: what others save, and who is where. It is told the state whenever the stream
 * opens, so that it catches up after any gap by comparing versions.
 */

import type { Owner } from "@/features/assess/queue/device";
import type { SaveStore } from "@/features/assess/queue/save-store";
import type { Sender } from "@/features/assess/queue/send";
import { createConnection, type News } from "./connection";
import type { LivePeople, LiveState, Person } from "./schema";
import { joinWindows } from "./windows";

export type Presence = {
  /** Others who have this assessment open, one entry per window. */
  readonly people: readonly Person[];
  /** How many more there are than are named. */
  readonly more: number;
  /** False while changes of others do not arrive. */
  readonly isOpen: boolean;
  /** The build that the server runs; null before it was heard of. */
  readonly build: string | null;
};

const ALONE: Presence = { people: [], more: 0, isOpen: true, build: null };

export type Live = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly presence: () => Presence;
  /** Says that the person looks at this function, and listens while the page is visible. */
  readonly lookAt: (functionKey: string) => void;
  readonly close: () => void;
};

/** A hidden window needs no news (milliseconds). */
const HIDDEN_MS = 10_000;
/** How long after a failed reading the state is asked for again (milliseconds). */
const AGAIN_MS = 1000;

export type LiveOptions = {
  readonly owner: Owner;
  readonly store: Pick<SaveStore, "snapshot" | "hear" | "notice">;
  readonly sender: Pick<Sender, "read">;
  /** The version of a function that the page came with; 0 when it had none. */
  readonly versionOf: (functionKey: string) => number;
};

export function createLive({ owner, store, sender, versionOf }: LiveOptions): Live {
  const { organization, assessment, userId } = owner;
  let presence = ALONE;
  let at: string | null = null;
  let turn = 0;
  /** Id of this window's part of the stream. */
  let self: string | null = null;
  let isListening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = (part: Partial<Presence>) => {
    presence = { ...presence, ...part };
    for (const listener of listeners) listener();
  };

  const known = (key: string) => store.snapshot().entries.get(key)?.stored.version ?? versionOf(key);

  const askAgain = () => {
    turn += 1;
    listen();
  };

  const catchUp = async (versions: LiveState["functions"]): Promise<void> => {
    for (const [key, version] of Object.entries(versions)) {
      if (version <= known(key)) continue;
      const outcome = await sender.read(key);
      if (outcome.kind === "saved") store.hear(key, outcome.stored);
      else if (outcome.kind === "unreachable") {
        // Another state tells what is still missing.
        clearTimeout(timer);
        timer = setTimeout(askAgain, AGAIN_MS);
        return;
      }
    }
  };

  const takePeople = ({ people, more }: LivePeople) => update({ people: people.filter(({ id }) => id !== self), more });

  const hear = (news: News) => {
    if (!isListening) return;
    if (news.kind === "link") {
      if (news.isOpen) {
        store.notice({ kind: "open" });
        update({ isOpen: true });
      } else update({ isOpen: false, people: [], more: 0 });
    } else if (news.kind === "signed-out") store.notice(news);
    else if (news.place.look.assessment !== assessment) return;
    else if (news.event === "saved") store.hear(news.data.key, news.data);
    // What is said of another window's function, or of the one before, is not said to this one.
    else if (news.place.seat !== windows.seat() || news.place.look.at !== at) return;
    else if (news.event === "people") takePeople(news.data);
    else {
      self = news.data.stream;
      update({ build: news.data.build });
      takePeople(news.data);
      void catchUp(news.data.functions);
    }
  };

  const connection = createConnection(organization, userId, (news) => windows.tell(news));
  const windows = joinWindows<News>({
    name: `tenet-live ${userId} ${organization}`,
    onLead: connection.follow,
    onNews: hear,
  });

  const listen = () => {
    if (at === null || document.hidden) return;
    isListening = true;
    windows.enter({ assessment, at, turn });
  };

  const stop = () => {
    clearTimeout(timer);
    isListening = false;
    windows.leave();
  };

  const onVisibility = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(stop, HIDDEN_MS);
    else listen();
  };

  const reopen = () => {
    if (!presence.isOpen) askAgain();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    presence: () => presence,
    lookAt(functionKey) {
      if (at === null) {
        document.addEventListener("visibilitychange", onVisibility);
        window.addEventListener("pagehide", stop);
        for (const event of ["online", "focus"]) window.addEventListener(event, reopen);
      }
      if (at === functionKey && isListening) return;
      at = functionKey;
      listen();
    },
    close() {
      at = null;
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", stop);
      for (const event of ["online", "focus"]) window.removeEventListener(event, reopen);
      stop();
    },
  };
}
