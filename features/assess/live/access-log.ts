/**
 * Between reading somebody's rights and being told of changes to them lies a moment in which a change could be missed.
 * Whoever reads rights takes a mark before, and asks afterwards whether something happened since.
 */
export type Mark = { readonly connection: number; readonly heard: number };

/** Users remembered; with more, everybody's rights are looked at once more. */
const MAX_REMEMBERED = 10_000;

export class AccessLog {
  /** Counts connections to the channel; 0 before the first. */
  #connection = 0;
  #isConnected = false;
  #heard = 0;
  readonly #lastHeard = new Map<string, number>();

  mark(): Mark {
    return { connection: this.#isConnected ? this.#connection : 0, heard: this.#heard };
  }

  /** The channel is there, at first or again: what happened before is unknown. */
  connect(): void {
    this.#isConnected = true;
    this.#connection++;
    this.#lastHeard.clear();
  }

  disconnect(): void {
    this.#isConnected = false;
  }

  /** The rights of a user have changed. */
  hear(userId: string): void {
    if (this.#lastHeard.size >= MAX_REMEMBERED) this.connect();
    this.#lastHeard.set(userId, ++this.#heard);
  }

  /** May something about the user's rights have happened since `mark`? */
  mayHaveChanged(userId: string, mark: Mark): boolean {
    const sameConnection = this.#isConnected && mark.connection === this.#connection;
    return !sameConnection || (this.#lastHeard.get(userId) ?? 0) > mark.heard;
  }
}
