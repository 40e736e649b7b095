import { describe, expect, it } from "vitest";
import {
  formatEvent,
  lifetime,
  MAX_NAMED,
  mergePeople,
  peopleMessages,
  readNotification,
  reconnectDelay,
} from "./rules";
import type { Person } from "./schema";

const person = (id: string, name = "Ada"): Person => ({ id, userId: `user of ${id}`, name, at: null });
const topic = { organizationId: "o", assessmentId: "a" };

describe("the format of events", () => {
  it("is one line of data, whatever line breaks the texts have", () => {
    const text = formatEvent({ event: "people", data: { people: [person("1", "A\r\nB\u2028C")], more: 0 } });
    expect(text.split(/\r\n|\r|\n/)).toHaveLength(4);
    expect(text).toMatch(/^event: people\ndata: \{.*\}\n\n$/s);
  });
});

describe("messages of others", () => {
  it("are read when this version knows them", () => {
    const saved = { kind: "saved", ...topic, functionKey: "identity.authentication", version: 2 };
    expect(readNotification(JSON.stringify(saved))).toEqual(saved);
  });

  it.each(["", "{", "null", '{"kind":"later"}', '{"kind":"access"}', '{"kind":"bye","process":1}'])(
    "such as %j are passed over when it does not",
    (text) => expect(readNotification(text)).toBeNull(),
  );
});

describe("times", () => {
  it("to try again grow from 0.2 s to 10 s", () => {
    expect([1, 2, 3, 6, 7, 1000].map(reconnectDelay)).toEqual([200, 400, 800, 6400, 10_000, 10_000]);
  });

  it("to live lie around a quarter of an hour", () => {
    expect([0, 0.5, 1].map((chance) => Math.round(lifetime(chance) / 60_000))).toEqual([14, 15, 17]);
  });
});

describe("people", () => {
  it("of several processes are named in the order of opening, and the rest counted", () => {
    const many = Array.from({ length: MAX_NAMED }, (_, i) => person(`b${String(i).padStart(2, "0")}`));
    const merged = mergePeople([
      { people: many, total: 100 },
      { people: [person("a")], total: 1 },
      { people: [person("c")], total: 1 },
    ]);
    expect(merged.people).toHaveLength(MAX_NAMED);
    expect([merged.people[0]?.id, merged.people.at(-1)?.id, merged.more]).toEqual(["a", "b28", 72]);
  });

  it("with the longest and strangest names fit into messages that PostgreSQL takes", () => {
    const people = Array.from({ length: MAX_NAMED }, (_, i) => person(`id ${i}`, "\u0001".repeat(220)));
    const messages = peopleMessages("p", topic, { people, total: 31 });
    expect(messages.flatMap((message) => (message.kind === "people" ? message.people : []))).toEqual(people);
    for (const message of messages) expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(8_000);
    expect(messages.map((message) => message.kind === "people" && message.goesOn)).toEqual([
      false,
      ...messages.slice(1).map(() => true),
    ]);
  });

  it("are told of also when there are none left", () => {
    expect(peopleMessages("p", topic, { people: [], total: 0 })).toHaveLength(1);
  });
});
