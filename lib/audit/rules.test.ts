import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ChainedEvent, eventHash, GENESIS_HASH } from "./rules";

const event: ChainedEvent = {
  organizationId: "org",
  sequence: 1,
  at: "2026-11-22T10:00:00.000Z",
  actor: { kind: "user", id: "u", name: "Zoë" },
  address: null,
  action: "unit.created",
  subject: { type: "unit", id: "x" },
  before: null,
  after: { b: 1.5, a: "é" },
};

describe("the hash of an audit event", () => {
  it("is SHA-256 over the previous hash and the RFC 8785 form, which anybody can recompute", () => {
    const canonical =
      '{"action":"unit.created","actor":{"id":"u","kind":"user","name":"Zoë"},"address":null,"after":{"a":"é","b":1.5},' +
      '"at":"2026-11-22T10:00:00.000Z","before":null,"organizationId":"org","sequence":1,"subject":{"id":"x","type":"unit"}}';
    expect(eventHash(GENESIS_HASH, event)).toBe(
      createHash("sha256").update(GENESIS_HASH).update(canonical, "utf8").digest("hex"),
    );
  });

  it("does not depend on the order of keys, as the database does not keep it", () => {
    expect(eventHash(GENESIS_HASH, { ...event, after: { a: "é", b: 1.5 } })).toBe(eventHash(GENESIS_HASH, event));
  });

  it("changes with every field and with the event before", () => {
    const hashes = [
      eventHash(GENESIS_HASH, event),
      eventHash("1".repeat(64), event),
      ...Object.keys(event).map((key) => eventHash(GENESIS_HASH, { ...event, [key]: "changed" } as ChainedEvent)),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
