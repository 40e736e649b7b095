import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breakAt,
  breakAtEnd,
  breakAtKept,
  EMPTY_HEAD,
  type Head,
  headOfText,
  headSignature,
  headText,
  type LinkedEvent,
} from "./chain.rules";
import { eventHash } from "./rules";

/** A whole chain of `length` events. */
function buildChain(length: number): LinkedEvent[] {
  const chain: LinkedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const previousHash = chain.at(-1)?.hash ?? EMPTY_HEAD.hash;
    const event = {
      organizationId: "org",
      sequence,
      at: "2026-11-22T10:00:00.000Z",
      actor: { kind: "user", id: "u", name: "Olive Owner" },
      address: null,
      action: "unit.created",
      subject: { type: "unit", id: `unit-${sequence}` },
      before: null,
      after: { name: `Unit ${sequence}` },
    };
    chain.push({ ...event, previousHash, hash: eventHash(previousHash, event) });
  }
  return chain;
}

/** The first break of `events` as a chain from its beginning. */
function firstBreak(events: readonly LinkedEvent[]) {
  let at: Head = EMPTY_HEAD;
  for (const event of events) {
    const broken = breakAt(at, event);
    if (broken) return broken;
    at = event;
  }
  return null;
}

const LENGTH = 12;
const place = fc.integer({ min: 0, max: LENGTH - 1 });

describe("a chain", () => {
  it("of untouched events has no break", () => {
    expect(firstBreak(buildChain(LENGTH))).toBeNull();
    expect(firstBreak([])).toBeNull();
  });

  it("breaks at an event of which any field was altered", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 11 }), (at, field) => {
        const chain = buildChain(LENGTH);
        const event = chain[at];
        const name = Object.keys(event ?? {})[field % Object.keys(event ?? {}).length] ?? "";
        chain[at] = { ...(event as LinkedEvent), [name]: "0" };
        const broken = firstBreak(chain);
        // Without its number an event is not where it was.
        expect(broken?.sequence).toBe(at + 1);
        expect(broken?.reason).toContain(`${at + 1}`);
      }),
    );
  });

  it("breaks where an event is missing, unless it was the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LENGTH - 2 }), (at) => {
        expect(firstBreak(buildChain(LENGTH).toSpliced(at, 1))).toEqual({
          sequence: at + 1,
          reason: `entry ${at + 1} is missing`,
        });
      }),
    );
  });

  it("breaks where two events changed places, also when they took each other's number", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one < other);
        const chain = buildChain(LENGTH);
        const [first, second] = [chain[one] as LinkedEvent, chain[other] as LinkedEvent];
        chain[one] = { ...second, sequence: first.sequence };
        chain[other] = { ...first, sequence: second.sequence };
        expect(firstBreak(chain)?.sequence).toBe(one + 1);
      }),
    );
  });

  it("whose end was cut off is told from its stored head, and from one that was kept", () => {
    const chain = buildChain(LENGTH);
    const end = chain[LENGTH - 4] as LinkedEvent;
    const head = chain[LENGTH - 1] as LinkedEvent;
    expect(breakAtEnd(end, end)).toBeNull();
    expect(breakAtEnd(end, head)).toEqual({ sequence: 10, reason: "entries 10 to 12 are missing" });
    expect(breakAtEnd(head, end)?.sequence).toBe(10);
    expect(breakAtEnd(head, { ...head, hash: end.hash })?.sequence).toBe(12);
    expect(breakAtKept(9, head, null)).toEqual({ sequence: 10, reason: "entries 10 to 12 are missing" });
    expect(breakAtKept(12, end, end.hash)).toBeNull();
    expect(breakAtKept(12, end, head.hash)?.reason).toContain("was rewritten");
  });
});

describe("a head to keep", () => {
  const head = { sequence: 2238, hash: "ab".repeat(32) };

  it("is text that reads back, and nothing else reads", () => {
    expect(headOfText(headText(head))).toEqual(head);
    expect(headOfText(` ${headText(head)}\n`)).toEqual(head);
    for (const text of ["", "2238", `2238:${"x".repeat(64)}`, `:${head.hash}`, `${headText(head)}0`, `-1:${head.hash}`])
      expect(headOfText(text)).toBeNull();
  });

  it("has a signature that depends on each field and on the secret", () => {
    const dated = { ...head, organizationId: "org", at: "2026-11-22T10:00:00.000Z" };
    const signatures = [
      headSignature(dated, "a secret"),
      headSignature(dated, "another secret"),
      headSignature({ ...dated, sequence: 2239 }, "a secret"),
      headSignature({ ...dated, hash: "cd".repeat(32) }, "a secret"),
      headSignature({ ...dated, organizationId: "other" }, "a secret"),
      headSignature({ ...dated, at: "2026-11-22T10:00:00.001Z" }, "a secret"),
    ];
    expect(new Set(signatures).size).toBe(signatures.length);
    expect(headSignature({ ...dated }, "a secret")).toBe(signatures[0]);
  });
});
