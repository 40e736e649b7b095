/** The one event stream of a browser: what it follows changes as windows come, go and show something else. */
import { createParser } from "eventsource-parser";
import { sendDelay } from "@/features/assess/queue/save-entry";
import { eventsDataPath } from "@/lib/base/data-addresses";
import type { LiveEvent } from "./schema";
import type { Place } from "./windows";

/** What a stream says to the windows. */
export type News =
  | ({ readonly kind: "event"; readonly place: Place } & LiveEvent)
  | { readonly kind: "link"; readonly isOpen: boolean }
  | { readonly kind: "signed-out"; readonly message: string };

/** The server sends something at least every 20 seconds; after this long it counts as gone (milliseconds). */
const SILENCE_MS = 45_000;
/** Going on quickly from function to function opens no stream for each (milliseconds). */
const SETTLE_MS = 300;
/** Browsers that lost the same server come back spread over this long (milliseconds). */
const SPREAD_MS = 1000;
/** As many as the server takes; windows beyond it do without live updates. */
const PLACES = 30;

const followedText = (places: readonly Place[]) => places.map(({ look }) => `${look.assessment}~${look.at}`).join(",");

export type Connection = {
  /** Follows these places, and nothing else, from now on; null for none. */
  readonly follow: (places: readonly Place[] | null) => void;
};

export function createConnection(organization: string, userId: string, tell: (news: News) => void): Connection {
  let places: readonly Place[] = [];
  let known = "";
  let stream: AbortController | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const read = async (body: ReadableStream<Uint8Array>, of: readonly Place[], heard: () => void): Promise<void> => {
    const parser = createParser({
      onEvent({ event, data: text }) {
        const { part, data } = JSON.parse(text) as { part: number; data: unknown };
        const place = of[part];
        if (place) tell({ kind: "event", place, ...({ event, data } as LiveEvent) });
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
    const of = places.slice(0, PLACES);
    if (of.length === 0) return;
    const own = new AbortController();
    stream = own;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => own.abort(), SILENCE_MS);
    };
    heard();
    try {
      const response = await fetch(eventsDataPath(organization, followedText(of)), {
        headers: { accept: "text/event-stream", "tenet-user": userId },
        signal: own.signal,
        cache: "no-store",
      });
      if (response.status === 401) {
        const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
        tell({ kind: "signed-out", message: detail ?? "Your session has ended. Sign in to go on." });
      }
      if (!response.ok || !response.body) throw new Error(String(response.status));
      failures = 0;
      tell({ kind: "link", isOpen: true });
      await read(response.body, of, heard);
    } catch {
      if (stream === own) failures += 1;
    }
    // Another call has opened a stream of its own meanwhile, or nobody looks any more.
    if (stream !== own) return;
    stream = null;
    tell({ kind: "link", isOpen: failures === 0 });
    again(sendDelay(failures) + Math.random() * SPREAD_MS);
  };

  return {
    follow(next) {
      const sorted = [...(next ?? [])].sort((a, b) => (a.seat < b.seat ? -1 : 1));
      const text = JSON.stringify(sorted);
      if (text === known) return;
      known = text;
      places = sorted;
      if (sorted.length === 0) stop();
      else again(stream === null ? 0 : SETTLE_MS);
    },
  };
}
