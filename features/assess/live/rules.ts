/** Limits, times and formats of live streams: pure. docs/operations.md states the same numbers. */
import { type LiveEvent, type LivePeople, type Notification, notificationSchema, type Person } from "./schema";

/** The channel of the database that triggers and server processes notify. */
export const CHANNEL = "tenet";

/** Streams open at once in one process, and of one user in it. */
export const MAX_STREAMS = 5_000;
export const MAX_STREAMS_PER_USER = 60;
/** Seconds after which somebody who was refused a stream may ask again. */
export const RETRY_AFTER_S = 10;
/** Bytes that a reader may be behind before its stream is ended; the largest event has about half of it. */
export const MAX_UNSENT_BYTES = 250_000;
/** People who are named; the others are counted. */
export const MAX_NAMED = 30;

/** A stream ends by itself after about this long (milliseconds), so that sign-in and rights are looked at anew. */
const LIFETIME_MS = 15 * 60_000;
/** Times (milliseconds) that tests shorten. */
export const TIMES = {
  /** A comment is sent, and the other processes are told of this one, this often. */
  heartbeat: 20_000,
  /** Who is where is told at most this often. */
  people: 300,
  /** People of a process that was not heard for this long are gone. */
  forgetProcess: 50_000,
} as const;
export type Times = { readonly [K in keyof typeof TIMES]: number };

/** Milliseconds to live for a stream: 13.5 to 16.5 minutes, so that streams opened together do not end together. */
export const lifetime = (chance: number): number => LIFETIME_MS * (0.9 + 0.2 * chance);

/** Milliseconds to wait after the `failures`-th failure in a row (1, 2, ...): 0.2 s, doubling, at most 10 s. */
export const reconnectDelay = (failures: number): number => Math.min(200 * 2 ** Math.min(failures - 1, 10), 10_000);

/** Milliseconds that the browser waits before it opens an ended stream anew. */
export const STREAM_HEAD = "retry: 1000\n\n";
/** A comment: keeps proxies from ending the connection, says nothing. */
export const STREAM_PULSE = ":\n\n";

/** An event in the format of event streams. JSON has no line breaks of its own. */
export const formatEvent = ({ event, data }: LiveEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What somebody else said on the channel; null for what this version does not understand, as during an update. */
export function readNotification(text: string): Notification | null {
  try {
    return notificationSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The assessment that a stream belongs to, or a message is about. */
export type Topic = { readonly organizationId: string; readonly assessmentId: string };
export const topicKey = ({ organizationId, assessmentId }: Topic): string => `${organizationId}/${assessmentId}`;

/** Streams of an assessment: the longest open ones by name, and how many there are. */
export type Listed = { people: Person[]; total: number };

/** Several processes' lists as one. A stream's id begins with the time when it was opened. */
export function mergePeople(lists: readonly Listed[]): LivePeople {
  const named = lists
    .flatMap((list) => list.people)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MAX_NAMED);
  return { people: named, more: lists.reduce((sum, list) => sum + list.total, 0) - named.length };
}

/** PostgreSQL takes messages below 8,000 bytes; one person, with the longest name and every character escaped, has below 2,000. */
const PEOPLE_BYTES = 6_000;

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The messages with which `process` says who is on its streams of an assessment, each below 8,000 bytes. */
export function peopleMessages(process: string, topic: Topic, { people, total }: Listed): Notification[] {
  const chunks: Person[][] = [[]];
  let length = 0;
  for (const person of people) {
    const size = bytes(person) + 1;
    if (length + size > PEOPLE_BYTES) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(person);
    length += size;
  }
  return chunks.map((chunk, i) => ({ kind: "people", process, ...topic, people: chunk, total, goesOn: i > 0 }));
}
