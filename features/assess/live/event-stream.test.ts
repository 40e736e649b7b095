import { describe, expect, it, vi } from "vitest";
import { EventStream, encode } from "./event-stream";
import { MAX_UNSENT_BYTES } from "./rules";

const chunk = encode("x".repeat(10_000));

describe("a stream", () => {
  it("gives the reader what was sent, and its end", async () => {
    const onEnd = vi.fn();
    const stream = new EventStream(onEnd);
    stream.send(encode("a"));
    stream.send(encode("b"));
    stream.end();
    stream.send(encode("c"));
    stream.end();
    expect(await new Response(stream.body).text()).toBe("ab");
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("ends when the reader goes", async () => {
    const onEnd = vi.fn();
    const stream = new EventStream(onEnd);
    await stream.body.cancel();
    stream.send(chunk);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("bears a reader who is behind, up to the limit", async () => {
    const onEnd = vi.fn();
    const stream = new EventStream(onEnd);
    for (let sent = 0; sent < MAX_UNSENT_BYTES; sent += chunk.length) stream.send(chunk);
    expect(onEnd).not.toHaveBeenCalled();
    const reader = stream.body.getReader();
    await reader.read();
    stream.send(chunk);
    expect(onEnd).not.toHaveBeenCalled();
    stream.send(chunk);
    expect(onEnd).toHaveBeenCalledTimes(1);
    await expect(reader.read()).rejects.toMatchObject({ name: "AbortError" });
  });
});
