/** The open streams of this process, and how many there may be. */
import { AppError } from "@/lib/base/errors";
import type { EventStream } from "./event-stream";
import { MAX_STREAMS, MAX_STREAMS_PER_USER, RETRY_AFTER_S, type Topic, topicKey } from "./rules";
import type { Person } from "./schema";

export type Member = {
  readonly topic: Topic;
  readonly person: Person;
  readonly stream: EventStream;
  /** Looks at the reader's rights anew. Throws an AppError when they no longer suffice. */
  readonly recheck: () => Promise<unknown>;
  /** Something about rights may have been missed: they are looked at before anything is sent. */
  mustCheck: boolean;
  /** Saved functions, by key, kept back until the state is sent; null once it is. */
  waiting: Map<string, Uint8Array> | null;
  /** Counts the attempts to send the state: only the latest one sends. */
  attempt: number;
  /** The list of people that the reader has, as text. */
  people: string;
};

export class Members {
  readonly #byTopic = new Map<string, Map<string, Member>>();
  readonly #perUser = new Map<string, number>();
  #count = 0;

  /** Throws `throttled` when there are as many streams as there may be, in this process or of this user in it. */
  requireRoom(userId: string): void {
    const refuse = (why: string) =>
      new AppError("throttled", `${why} Saving works all the same. Try again in ${RETRY_AFTER_S} s.`, {
        retryAfter: RETRY_AFTER_S,
      });
    if ((this.#perUser.get(userId) ?? 0) >= MAX_STREAMS_PER_USER)
      throw refuse(`${MAX_STREAMS_PER_USER} event streams of your account are open, as many as may be.`);
    if (this.#count >= MAX_STREAMS) throw refuse("The server has as many event streams open as it carries.");
  }

  add(member: Member): void {
    const { topic, person } = member;
    const key = topicKey(topic);
    const members = this.#byTopic.get(key) ?? new Map<string, Member>();
    this.#byTopic.set(key, members.set(person.id, member));
    this.#perUser.set(person.userId, (this.#perUser.get(person.userId) ?? 0) + 1);
    this.#count++;
  }

  remove({ topic, person }: Member): void {
    const key = topicKey(topic);
    const members = this.#byTopic.get(key);
    if (!members?.delete(person.id)) return;
    if (members.size === 0) this.#byTopic.delete(key);
    const left = (this.#perUser.get(person.userId) ?? 0) - 1;
    if (left > 0) this.#perUser.set(person.userId, left);
    else this.#perUser.delete(person.userId);
    this.#count--;
  }

  /** Those of an assessment, by its key. A copy, because streams end while it is walked. */
  of(key: string): Member[] {
    return [...(this.#byTopic.get(key)?.values() ?? [])];
  }

  all(): Member[] {
    return [...this.#byTopic.values()].flatMap((members) => [...members.values()]);
  }
}
