/**
 * The event streams of this process. One connection to the database hears of changes; what changed is read once and goes
 * to every stream of that assessment. Server only.
 */
import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { databaseUrl } from "@/lib/base/env";
import { AppError } from "@/lib/base/errors";
import { shutdownSignal } from "@/lib/database/shutdown-signal";
import { AccessLog, type Mark } from "./access-log";
import { buildId } from "./build-id";
import { EventStream, encode } from "./event-stream";
import { Listener } from "./listener";
import { type Member, Members } from "./members";
import { PeopleNews } from "./people-news";
import { findDocument, findVersions } from "./queries";
import { SharedReads, takeTurns } from "./reads";
import {
  formatEvent,
  lifetime,
  reconnectDelay,
  STREAM_HEAD,
  STREAM_PULSE,
  TIMES,
  type Times,
  type Topic,
  topicKey,
} from "./rules";
import type { LivePeople, Notification } from "./schema";

/** Reads for streams at a time, so that a thousand pages that open leave connections to those who save. */
const READS_AT_ONCE = 3;

const PULSE = encode(STREAM_PULSE);

export type Opening = {
  actor: Actor;
  assessmentId: string;
  /** Key of the function that the page shows, null for none. */
  at: string | null;
  /** Taken before the actor's rights were read. */
  mark: Mark;
  /** Looks at the rights anew. Throws an AppError when they no longer suffice. */
  recheck: () => Promise<unknown>;
  /** Aborts when the reader is gone. */
  signal: AbortSignal;
};

export class Hub {
  readonly #listener: Listener;
  readonly #members = new Members();
  readonly #people: PeopleNews;
  readonly #access = new AccessLog();
  readonly #turns = takeTurns(READS_AT_ONCE);
  readonly #versions = new SharedReads<Record<string, number>>(this.#turns);
  readonly #documents = new SharedReads<void>(this.#turns);
  readonly #heartbeat: NodeJS.Timeout;
  readonly #retries = new Map<string, NodeJS.Timeout>();
  #failures = 0;
  #isClosed = false;

  constructor(url: string, times: Times = TIMES) {
    this.#listener = new Listener(url, {
      onReady: () => this.#onReady(),
      onLost: () => this.#access.disconnect(),
      onNotification: (notification) => this.#onNotification(notification),
    });
    this.#people = new PeopleNews(times, {
      deliver: (key, people) => this.#deliverPeople(key, people),
      notify: (notifications) => void this.#listener.notify(notifications),
    });
    this.#heartbeat = setInterval(() => this.#beat(), times.heartbeat);
    this.#heartbeat.unref();
  }

  /** To be taken before somebody's rights are read, for `open`. */
  mark(): Mark {
    this.#listener.start();
    return this.#access.mark();
  }

  /** Opens a stream for somebody whose right to it was read after `mark`. Throws `throttled`. */
  open({ actor, assessmentId, at, mark, recheck, signal }: Opening): ReadableStream<Uint8Array> {
    const { userId, userName, organizationId } = actor;
    if (this.#isClosed) throw new AppError("throttled", "The server is stopping. Try again.", { retryAfter: 1 });
    this.#members.requireRoom(userId);
    const end = () => stream.end();
    const timer = setTimeout(end, lifetime(Math.random()));
    timer.unref();
    const stream = new EventStream(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      this.#members.remove(member);
      this.#people.leave(member.topic, member.person.id);
    });
    const id = `${Date.now().toString(36).padStart(9, "0")}${randomBytes(9).toString("hex")}`;
    const member: Member = {
      topic: { organizationId, assessmentId },
      person: { id, userId, name: userName, at },
      stream,
      recheck,
      mustCheck: this.#access.mayHaveChanged(userId, mark),
      waiting: new Map(),
      attempt: 0,
      people: "",
    };
    this.#members.add(member);
    this.#people.enter(member.topic, member.person);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
    stream.send(encode(STREAM_HEAD));
    void this.#sendState(member);
    return stream.body;
  }

  /** Sends the state, and then what was saved meanwhile. Versions are read after the stream listens: nothing falls between. */
  async #sendState(member: Member): Promise<void> {
    const attempt = ++member.attempt;
    member.waiting ??= new Map();
    // Until the channel is there nobody knows what is missed: `#onReady` comes back to it.
    if (!this.#listener.isReady) return;
    const key = topicKey(member.topic);
    try {
      if (member.mustCheck) await this.#turns(member.recheck);
      if (attempt !== member.attempt) return;
      member.mustCheck = false;
      const functions = await this.#versions.read(key, () => findVersions(member.topic));
      if (attempt !== member.attempt) return;
      this.#failures = 0;
      const { id, userId } = member.person;
      const people = this.#people.list(key);
      const state = { stream: id, build: buildId(), userId, functions, ...people };
      member.people = formatEvent({ event: "people", data: people });
      member.stream.send(encode(formatEvent({ event: "state", data: state })));
      for (const saved of member.waiting.values()) member.stream.send(saved);
      member.waiting = null;
    } catch (error) {
      if (error instanceof AppError) member.stream.end();
      else this.#retry(key, error);
    }
  }

  /** Something of the assessment could not be read: after a while its streams get the state, which has it. */
  #retry(key: string, error: unknown): void {
    for (const member of this.#members.of(key)) {
      member.attempt++;
      member.waiting ??= new Map();
    }
    if (this.#isClosed || this.#retries.has(key)) return;
    if (this.#failures++ === 0)
      console.warn("Live updates pause, saving goes on: reading failed. Trying again.", error);
    const again = () => {
      this.#retries.delete(key);
      for (const member of this.#members.of(key)) if (member.waiting) void this.#sendState(member);
    };
    const timer = setTimeout(again, reconnectDelay(this.#failures));
    timer.unref();
    this.#retries.set(key, timer);
  }

  /** The channel is there, at first or again. What was said meanwhile is lost: rights and versions are read anew. */
  #onReady(): void {
    this.#access.connect();
    this.#people.greet();
    for (const member of this.#members.all()) {
      member.mustCheck = true;
      void this.#sendState(member);
    }
  }

  #onNotification(notification: Notification): void {
    switch (notification.kind) {
      case "saved":
        this.#onSaved(notification, notification.functionKey);
        break;
      case "changed":
        for (const member of this.#members.of(topicKey(notification))) void this.#sendState(member);
        break;
      case "access":
        this.#access.hear(notification.userId);
        // The browser comes again at once, and is looked at like anybody.
        for (const { person, stream } of this.#members.all()) if (person.userId === notification.userId) stream.end();
        break;
      default:
        this.#people.hear(notification);
    }
  }

  #onSaved(topic: Topic, functionKey: string): void {
    const key = topicKey(topic);
    if (this.#members.of(key).length === 0) return;
    const deliver = async () => {
      const chunk = encode(formatEvent({ event: "saved", data: await findDocument(topic, functionKey) }));
      for (const { waiting, stream } of this.#members.of(key)) {
        if (waiting) waiting.set(functionKey, chunk);
        else stream.send(chunk);
      }
    };
    this.#documents.read(`${key}/${functionKey}`, deliver).catch((error: unknown) => this.#retry(key, error));
  }

  #deliverPeople(key: string, people: LivePeople): void {
    const text = formatEvent({ event: "people", data: people });
    const chunk = encode(text);
    for (const member of this.#members.of(key)) {
      if (member.waiting || member.people === text) continue;
      member.people = text;
      member.stream.send(chunk);
    }
  }

  #beat(): void {
    for (const { stream } of this.#members.all()) stream.send(PULSE);
    this.#people.repeat();
  }

  /** Ends every stream and the connection, for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#heartbeat);
    for (const timer of this.#retries.values()) clearTimeout(timer);
    for (const { stream } of this.#members.all()) stream.end();
    await this.#listener.close(this.#people.close());
  }
}

const KEY = Symbol.for("tenet.live");
const shared = globalThis as { [KEY]?: Hub };

/** The hub of this process. On globalThis, because Next's bundle carries its own copies of this module. */
export function liveHub(): Hub {
  const known = shared[KEY];
  if (known) return known;
  const hub = new Hub(databaseUrl());
  shared[KEY] = hub;
  shutdownSignal().addEventListener("abort", () => void hub.close());
  return hub;
}

/** Closes the hub of this process, if there is one; the next use makes another. */
export async function closeLiveHub(): Promise<void> {
  const hub = shared[KEY];
  delete shared[KEY];
  await hub?.close();
}
