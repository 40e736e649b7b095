/** Reads an event stream in a test, event by event. */
import { createParser } from "eventsource-parser";
import type { LiveEvent, LivePeople } from "@/features/assess/live/schema";

type DataOf<N extends LiveEvent["event"]> = Extract<LiveEvent, { event: N }>["data"];

/** Milliseconds that an expected event may take. */
const PATIENCE_MS = 5_000;

export type EventReader = {
  /** The data of the next event of this name that `fits`; those before it are passed over. */
  next: <N extends LiveEvent["event"]>(name: N, fits?: (data: DataOf<N>) => boolean) => Promise<DataOf<N>>;
  /** Waits until the list of people, as the reader knows it from state or people, `fits`. */
  people: (fits: (people: LivePeople) => boolean) => Promise<LivePeople>;
  /** The names of the events that have arrived and were not asked for. */
  names: () => string[];
  comments: () => number;
  /** Resolves when the other side has ended the stream. */
  ended: Promise<void>;
  /** Goes away. */
  leave: () => Promise<void>;
};

export function readEvents(body: ReadableStream<Uint8Array> | null): EventReader {
  if (!body) throw new Error("The answer has no body");
  const reader = body.getReader();
  let arrived: LiveEvent[] = [];
  let known: LivePeople = { people: [], more: 0 };
  let comments = 0;
  let wake = () => {};
  const parser = createParser({
    onEvent: ({ event, data }) => {
      const heard = { event, data: JSON.parse(data) } as LiveEvent;
      if (heard.event !== "saved") known = heard.data;
      arrived.push(heard);
      wake();
    },
    onComment: () => void comments++,
  });
  const decoder = new TextDecoder();
  const ended = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      parser.feed(decoder.decode(part.value, { stream: true }));
  })();
  ended.catch(() => undefined);

  /** What `look` finds, as soon as it finds something. */
  async function wait<T>(what: string, look: () => T | undefined): Promise<T> {
    const late = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > late) throw new Error(`No ${what} came; there were ${arrived.map(({ event }) => event)}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 100);
      });
    }
  }

  const next: EventReader["next"] = (name, fits = () => true) =>
    wait(`event ${name}`, () => {
      const at = arrived.findIndex(({ event, data }) => event === name && fits(data as DataOf<typeof name>));
      const found = arrived[at];
      if (found) arrived = arrived.slice(at + 1);
      return found?.data as DataOf<typeof name> | undefined;
    });
  return {
    next,
    people: (fits) => wait("such people", () => (fits(known) ? known : undefined)),
    names: () => arrived.map(({ event }) => event),
    comments: () => comments,
    ended,
    leave: () => reader.cancel(),
  };
}
