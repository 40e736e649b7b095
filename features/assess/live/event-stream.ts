/** The body of an answer that goes on: text that is sent as it comes, to a reader that may be slow or gone. */
import { MAX_UNSENT_BYTES } from "./rules";

const encoder = new TextEncoder();

/** Text as the bytes of a stream; made once for all that get the same. */
export const encode = (text: string): Uint8Array => encoder.encode(text);

export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly #onEnd: () => void;

  /** `onEnd` is called once, whoever ends the stream: this side, the reader, or its slowness. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => void this.#over(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_UNSENT_BYTES }),
    );
  }

  /** Forgets the reader; the controller, to say farewell with, when the stream was not over yet. */
  #over(): ReadableStreamDefaultController<Uint8Array> | null {
    const controller = this.#controller;
    this.#controller = null;
    if (controller) this.#onEnd();
    return controller;
  }

  /** Queues `chunk` for the reader. One that is more than MAX_UNSENT_BYTES behind loses the stream and what is queued. */
  send(chunk: Uint8Array): void {
    if (!this.#controller) return;
    this.#controller.enqueue(chunk);
    if ((this.#controller.desiredSize ?? 0) >= 0) return;
    // Next takes an AbortError for a reader that has gone; any other error it would log as a fault.
    this.#over()?.error(new DOMException("The reader of the event stream is too slow", "AbortError"));
  }

  /** Ends the stream; what is queued still goes out. */
  end(): void {
    this.#over()?.close();
  }
}
