/** Who is on which assessment: the streams of this process, and what the other processes told of theirs. */
import { type Listed, MAX_NAMED, mergePeople, peopleMessages, type Topic, topicKey } from "./rules";
import type { LivePeople, Notification, Person } from "./schema";

type Told = Extract<Notification, { kind: "people" }>;
type Process = { heardAt: number; lists: Map<string, Listed> };

/** Assessments are named by their key (`topicKey`), times are in milliseconds. */
export class PresenceList {
  /** Of this process: assessments, and of each its streams in the order in which they were opened. */
  readonly #own = new Map<string, { topic: Topic; people: Map<string, Person> }>();
  readonly #others = new Map<string, Process>();

  constructor(readonly process: string) {}

  enter(topic: Topic, person: Person): void {
    const key = topicKey(topic);
    const own = this.#own.get(key) ?? { topic, people: new Map() };
    this.#own.set(key, own);
    own.people.set(person.id, person);
  }

  leave(topic: Topic, id: string): void {
    const own = this.#own.get(topicKey(topic));
    own?.people.delete(id);
    if (own?.people.size === 0) this.#own.delete(topicKey(topic));
  }

  #ownList(key: string): Listed {
    const people = [...(this.#own.get(key)?.people.values() ?? [])];
    return { people: people.slice(0, MAX_NAMED), total: people.length };
  }

  /** Who is on the assessment, on all processes. */
  list(key: string): LivePeople {
    const others = [...this.#others.values()].flatMap(({ lists }) => lists.get(key) ?? []);
    return mergePeople([this.#ownList(key), ...others]);
  }

  /** What the other processes are to know of this one: about the assessments in `topics`, or about all with a stream. */
  messages(topics: Iterable<Topic> = [...this.#own.values()].map(({ topic }) => topic)): Notification[] {
    return [...topics].flatMap((topic) => peopleMessages(this.process, topic, this.#ownList(topicKey(topic))));
  }

  /** Another process lives. */
  hear(process: string, now: number): Process {
    const other = this.#others.get(process) ?? { heardAt: now, lists: new Map() };
    this.#others.set(process, other);
    other.heardAt = now;
    return other;
  }

  /** Another process tells who is on its streams of an assessment. */
  accept(told: Told, now: number): void {
    const { lists } = this.hear(told.process, now);
    const key = topicKey(told);
    const before = told.goesOn ? (lists.get(key)?.people ?? []) : [];
    if (told.total === 0) lists.delete(key);
    else lists.set(key, { people: [...before, ...told.people], total: told.total });
  }

  /** Another process has ended, or begins anew. Returns the assessments that it had streams of. */
  forget(process: string): string[] {
    const keys = [...(this.#others.get(process)?.lists.keys() ?? [])];
    this.#others.delete(process);
    return keys;
  }

  /** Forgets the processes not heard since `before`. Returns their assessments. */
  forgetSilent(before: number): string[] {
    const silent = [...this.#others].filter(([, { heardAt }]) => heardAt < before);
    return silent.flatMap(([process]) => this.forget(process));
  }
}
