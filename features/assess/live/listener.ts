/** The one connection of this process that listens to the database's channel; server only. */
import pg from "pg";
import { CHANNEL, readNotification, reconnectDelay } from "./rules";
import type { Notification } from "./schema";

/** Milliseconds within which the database must answer, else the connection counts as lost. */
const PATIENCE_MS = 10_000;

type Events = {
  /** It listens, at first or again: what was said before is unknown. */
  onReady: () => void;
  /** It listens no more, and tries to again. */
  onLost: () => void;
  onNotification: (notification: Notification) => void;
};

export class Listener {
  readonly #url: string;
  readonly #events: Events;
  #client: pg.Client | null = null;
  #isReady = false;
  #isClosed = false;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #unsent: string[] = [];
  #sending: Promise<void> | null = null;

  /** `url` leads to the database itself or to a pooler of sessions: LISTEN belongs to a session. */
  constructor(url: string, events: Events) {
    this.#url = url;
    this.#events = events;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Connects, unless that was begun already. Never throws: it tries again until `close`. */
  start(): void {
    if (this.#client || this.#timer || this.#isClosed) return;
    void this.#connect();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: "tenet live",
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    this.#client = client;
    client.on("error", (error) => this.#lose(client, error));
    client.on("end", () => this.#lose(client, new Error("the connection was closed")));
    client.on("notification", ({ payload = "" }) => {
      const notification = client === this.#client ? readNotification(payload) : null;
      if (notification) this.#events.onNotification(notification);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.#lose(client, error);
      return;
    }
    if (client !== this.#client) return;
    if (this.#failures > 0) console.warn("Live updates: the database is connected again.");
    this.#failures = 0;
    this.#isReady = true;
    this.#events.onReady();
  }

  #lose(client: pg.Client, error: unknown): void {
    // A connection tells its end several times, and a timed-out one may live: its end is not waited for.
    if (client !== this.#client) return;
    this.#client = null;
    this.#unsent = [];
    client.end().catch(() => undefined);
    if (this.#isReady) this.#events.onLost();
    this.#isReady = false;
    if (this.#isClosed) return;
    const reason = error instanceof Error ? error.message : String(error);
    if (this.#failures === 0)
      console.warn(`Live updates pause, saving goes on: the database's connection was lost (${reason}). Trying again.`);
    this.#failures++;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.start();
    }, reconnectDelay(this.#failures));
    this.#timer.unref();
  }

  /** Tells all processes, this one included, in order. What cannot be sent is dropped: `onReady` follows. */
  async notify(notifications: readonly Notification[]): Promise<void> {
    if (!this.#isReady) return;
    this.#unsent.push(...notifications.map((notification) => JSON.stringify(notification)));
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    await this.#sending;
  }

  /** One statement at a time, each with all that has gathered meanwhile. */
  async #send(): Promise<void> {
    const client = this.#client;
    while (client && client === this.#client && this.#unsent.length > 0) {
      const texts = this.#unsent.splice(0);
      try {
        await client.query("SELECT pg_notify($1, told) FROM unnest($2::text[]) AS told", [CHANNEL, texts]);
      } catch (error) {
        this.#lose(client, error);
      }
    }
  }

  /** Ends the connection for good, after `farewell` was sent. */
  async close(farewell: readonly Notification[]): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.notify(farewell);
    const client = this.#client;
    this.#client = null;
    this.#isReady = false;
    await client?.end().catch(() => undefined);
  }
}
