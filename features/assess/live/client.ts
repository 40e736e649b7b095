/**
 * The event stream of an assessment: what others save, and who is where. It tells the state whenever it opens, so that
 * a page catches up after any gap by comparing versions.
 */

import { createParser } from "eventsource-parser";
import type { readFunctionOperation } from "@/features/assess/assessment/function.api";
import type { Owner } from "@/features/assess/queue/device";
import { sendDelay } from "@/features/assess/queue/save-entry";
import type { SaveStore } from "@/features/assess/queue/save-store";
import type { Sender } from "@/features/assess/queue/send";
import { eventsDataPath } from "@/lib/base/data-addresses";
import type { AnswerOf } from "@/lib/http/contract";
import type { LivePeople, LiveState, Person } from "./schema";

export type Presence = {
  /** Others who have this assessment open, one entry per stream. */
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
  /** Opens the stream as somebody who looks at this function, and keeps it open while the page is visible. */
  readonly lookAt: (functionKey: string) => void;
  readonly close: () => void;
};

/** The server sends something at least every 20 seconds; after this long it counts as gone (milliseconds). */
const SILENCE_MS = 45_000;
/** Going on quickly from function to function opens no stream for each (milliseconds). */
const SETTLE_MS = 300;
/** A hidden page needs no stream: browsers allow six connections to a server, and tabs are many (milliseconds). */
const HIDDEN_MS = 10_000;
/** Browsers that lost the same server come back spread over this long (milliseconds). */
const SPREAD_MS = 1000;

export type LiveOptions = {
  readonly owner: Owner;
  readonly store: Pick<SaveStore, "snapshot" | "hear" | "notice">;
  readonly sender: Pick<Sender, "read">;
  /** The version of a function that the page came with; 0 when it had none. */
  readonly versionOf: (functionKey: string) => number;
};

export function createLive({ owner, store, sender, versionOf }: LiveOptions): Live {
  let presence = ALONE;
  let at: string | null = null;
  let stream: AbortController | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = (part: Partial<Presence>) => {
    presence = { ...presence, ...part };
    for (const listener of listeners) listener();
  };

  const known = (key: string) => store.snapshot().entries.get(key)?.stored.version ?? versionOf(key);

  const catchUp = async (versions: LiveState["functions"]): Promise<void> => {
    for (const [key, version] of Object.entries(versions)) {
      if (version <= known(key)) continue;
      const outcome = await sender.read(key);
      if (outcome.kind === "saved") store.hear(key, outcome.stored);
      // Opening anew tells what is still missing.
      else if (outcome.kind === "unreachable") stream?.abort();
    }
  };

  const takePeople = ({ people, more }: LivePeople, self: string | null) =>
    update({ people: people.filter(({ id }) => id !== self), more });

  const read = async (body: ReadableStream<Uint8Array>, heard: () => void): Promise<void> => {
    let self: string | null = null;
    const parser = createParser({
      onEvent({ event, data }) {
        if (event === "state") {
          const state = JSON.parse(data) as LiveState;
          self = state.stream;
          update({ build: state.build });
          takePeople(state, self);
          void catchUp(state.functions);
        } else if (event === "people") takePeople(JSON.parse(data) as LivePeople, self);
        else if (event === "saved") {
          const stored = JSON.parse(data) as AnswerOf<typeof readFunctionOperation>;
          store.hear(stored.key, stored);
        }
      },
    });
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      heard();
      parser.feed(decoder.decode(chunk.value, { stream: true }));
    }
  };

  const again = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void open(), delay);
  };

  const stop = () => {
    clearTimeout(timer);
    clearTimeout(silence);
    stream?.abort();
    stream = null;
  };

  const open = async (): Promise<void> => {
    stop();
    if (at === null || document.hidden) return;
    const own = new AbortController();
    stream = own;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => own.abort(), SILENCE_MS);
    };
    heard();
    try {
      const response = await fetch(eventsDataPath(owner.organization, owner.assessment, at), {
        headers: { accept: "text/event-stream", "tenet-user": owner.userId },
        signal: own.signal,
        cache: "no-store",
      });
      if (response.status === 401) {
        const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
        store.notice({ kind: "signed-out", message: detail ?? "Your session has ended. Sign in to go on." });
      }
      if (!response.ok || !response.body) throw new Error(String(response.status));
      store.notice({ kind: "open" });
      failures = 0;
      update({ isOpen: true });
      await read(response.body, heard);
    } catch {
      if (stream === own) failures += 1;
    }
    // Another call has opened a stream of its own meanwhile, or nobody looks any more.
    if (stream !== own) return;
    stream = null;
    update({ isOpen: failures === 0, people: [], more: 0 });
    again(sendDelay(failures) + Math.random() * SPREAD_MS);
  };

  const onVisibility = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(stop, HIDDEN_MS);
    else if (stream === null) void open();
  };

  const reopen = () => {
    if (failures > 0) void open();
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
        for (const event of ["online", "focus"]) window.addEventListener(event, reopen);
      }
      if (at === functionKey && stream !== null) return;
      at = functionKey;
      again(stream === null ? 0 : SETTLE_MS);
    },
    close() {
      at = null;
      document.removeEventListener("visibilitychange", onVisibility);
      for (const event of ["online", "focus"]) window.removeEventListener(event, reopen);
      stop();
    },
  };
}
