/** Several event streams as one body: each event says which of them it belongs to, and where one ends all do. */
import { encode } from "./event-stream";

const DATA = "\ndata: ";
const decoder = new TextDecoder();

/** An event of the `part`-th stream; comments and the time to reconnect belong to none and stay as they are. */
function ofPart(chunk: Uint8Array, part: number): Uint8Array {
  const text = decoder.decode(chunk);
  const at = text.indexOf(DATA);
  if (at < 0) return chunk;
  return encode(`${text.slice(0, at)}${DATA}{"part":${part},"data":${text.slice(at + DATA.length).trimEnd()}}\n\n`);
}

/** `streams` as the hub opens them: one event, or one comment, a chunk. `parts` says how each is called. */
export function mergeStreams(
  streams: readonly ReadableStream<Uint8Array>[],
  parts: readonly number[],
): ReadableStream<Uint8Array> {
  const readers = streams.map((stream) => stream.getReader());
  const cancel = async () => void (await Promise.allSettled(readers.map((reader) => reader.cancel())));
  const waiting = new Map(readers.map((reader, index) => [index, next(reader, index)]));
  return new ReadableStream<Uint8Array>(
    {
      // One chunk is taken when the reader has room: a slow one is behind in the streams themselves, which know what to do.
      async pull(controller) {
        try {
          const { index, done, value } = await Promise.race(waiting.values());
          if (done) {
            controller.close();
            return await cancel();
          }
          const reader = readers[index];
          if (reader) waiting.set(index, next(reader, index));
          controller.enqueue(ofPart(value, parts[index] ?? index));
        } catch (error) {
          controller.error(error);
          await cancel();
        }
      },
      cancel,
    },
    new CountQueuingStrategy({ highWaterMark: 0 }),
  );
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>, index: number) {
  return { index, ...(await reader.read()) };
}
