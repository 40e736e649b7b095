import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/base/errors";
import { EventStream } from "./event-stream";
import { type Member, Members } from "./members";
import { MAX_STREAMS, MAX_STREAMS_PER_USER } from "./rules";

let count = 0;
function buildStreamOf(userId: string): Member {
  const id = String(count++);
  return {
    topic: { organizationId: "o", assessmentId: "a" },
    person: { id, userId, name: userId, at: null },
    stream: new EventStream(() => undefined),
    recheck: async () => undefined,
    mustCheck: false,
    waiting: null,
    attempt: 0,
    people: "",
  };
}

function refusal(work: () => void): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError ? { code: error.code, retryAfter: error.retryAfter } : error;
  }
}
const THROTTLED = { code: "throttled", retryAfter: 10 };

describe("the number of streams", () => {
  it("of one user is limited", () => {
    const members = new Members();
    const own = Array.from({ length: MAX_STREAMS_PER_USER }, () => buildStreamOf("ada"));
    for (const member of own) {
      members.requireRoom("ada");
      members.add(member);
    }
    expect(refusal(() => members.requireRoom("ada"))).toEqual(THROTTLED);
    expect(refusal(() => members.requireRoom("ben"))).toBeUndefined();
    const [first] = own;
    if (first) members.remove(first);
    if (first) members.remove(first);
    expect(refusal(() => members.requireRoom("ada"))).toBeUndefined();
    members.add(buildStreamOf("ada"));
    expect(refusal(() => members.requireRoom("ada"))).toEqual(THROTTLED);
  });

  it("of the process is limited", () => {
    const members = new Members();
    const all = Array.from({ length: MAX_STREAMS }, (_, i) => buildStreamOf(`user ${i}`));
    for (const member of all) members.add(member);
    expect(refusal(() => members.requireRoom("ada"))).toEqual(THROTTLED);
    for (const member of members.of("o/a")) members.remove(member);
    expect(refusal(() => members.requireRoom("ada"))).toBeUndefined();
    expect(members.all()).toEqual([]);
  });
});
