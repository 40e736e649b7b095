/** Tells who is where: to the streams of this process, and to the other processes. Changes wait for one another a little. */
import { randomBytes } from "node:crypto";
import { PresenceList } from "./presence";
import { type Times, type Topic, topicKey } from "./rules";
import type { LivePeople, Notification, Person } from "./schema";

type AboutPeople = Extract<Notification, { process: string }>;

type Outlets = {
  /** To the streams of an assessment. */
  deliver: (key: string, people: LivePeople) => void;
  /** To the other processes. */
  notify: (notifications: readonly Notification[]) => void;
};

export class PeopleNews {
  readonly #presence = new PresenceList(randomBytes(9).toString("base64url"));
  readonly #times: Times;
  readonly #outlets: Outlets;
  readonly #lookForSilent: NodeJS.Timeout;
  /** Assessments whose streams are to be told; those of them that other processes are to be told about. */
  readonly #changed = new Set<string>();
  readonly #ownChanged = new Map<string, Topic>();
  #timer: NodeJS.Timeout | undefined;

  constructor(times: Times, outlets: Outlets) {
    this.#times = times;
    this.#outlets = outlets;
    const forget = () => this.#tell(this.#presence.forgetSilent(Date.now() - times.forgetProcess));
    this.#lookForSilent = setInterval(forget, times.forgetProcess / 10);
    this.#lookForSilent.unref();
  }

  enter(topic: Topic, person: Person): void {
    this.#presence.enter(topic, person);
    this.#ownChanged.set(topicKey(topic), topic);
    this.#tell([topicKey(topic)]);
  }

  leave(topic: Topic, id: string): void {
    this.#presence.leave(topic, id);
    this.#ownChanged.set(topicKey(topic), topic);
    this.#tell([topicKey(topic)]);
  }

  list(key: string): LivePeople {
    return this.#presence.list(key);
  }

  #tell(keys: readonly string[]): void {
    for (const key of keys) this.#changed.add(key);
    if (this.#changed.size === 0) return;
    this.#timer ??= setTimeout(() => this.#flush(), this.#times.people);
    this.#timer.unref();
  }

  #flush(): void {
    this.#timer = undefined;
    this.#outlets.notify(this.#presence.messages(this.#ownChanged.values()));
    this.#ownChanged.clear();
    for (const key of this.#changed) this.#outlets.deliver(key, this.#presence.list(key));
    this.#changed.clear();
  }

  /** To be called when the channel is there, at first or again: this process says what it has and asks the others. */
  greet(): void {
    this.#outlets.notify([{ kind: "who", process: this.#presence.process }, ...this.#presence.messages()]);
  }

  /** To be called at every heartbeat: whoever missed something has it then. */
  repeat(): void {
    this.#outlets.notify([{ kind: "alive", process: this.#presence.process }, ...this.#presence.messages()]);
  }

  /** What another process says; what this one said itself is passed over. */
  hear(told: AboutPeople): void {
    if (told.process === this.#presence.process) return;
    const now = Date.now();
    switch (told.kind) {
      case "people":
        this.#presence.accept(told, now);
        this.#tell([topicKey(told)]);
        break;
      case "who":
        // It begins anew: what it has follows.
        this.#tell(this.#presence.forget(told.process));
        this.#presence.hear(told.process, now);
        this.#outlets.notify(this.#presence.messages());
        break;
      case "alive":
        this.#presence.hear(told.process, now);
        break;
      case "bye":
        this.#tell(this.#presence.forget(told.process));
    }
  }

  /** Stops telling. Returns the farewell to the other processes. */
  close(): Notification[] {
    clearTimeout(this.#timer);
    clearInterval(this.#lookForSilent);
    return [{ kind: "bye", process: this.#presence.process }];
  }
}
