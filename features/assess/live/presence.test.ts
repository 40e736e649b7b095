import { describe, expect, it } from "vitest";
import { PresenceList } from "./presence";
import { topicKey } from "./rules";
import type { Notification, Person } from "./schema";

const topic = { organizationId: "o", assessmentId: "a" };
const key = topicKey(topic);
const person = (id: string): Person => ({ id, userId: id, name: id, at: null });

/** What `from` would tell the others, taken in by `to`. */
function tell(from: PresenceList, to: PresenceList, now = 0): void {
  const isPeople = (told: Notification) => told.kind === "people";
  for (const told of from.messages([topic]).filter(isPeople)) to.accept(told, now);
}

const ids = (presence: PresenceList) => presence.list(key).people.map(({ id }) => id);

describe("who is there", () => {
  it("are the streams of all processes", () => {
    const [here, there] = [new PresenceList("here"), new PresenceList("there")];
    here.enter(topic, person("2"));
    there.enter(topic, person("1"));
    there.enter(topic, person("3"));
    tell(there, here);
    expect(ids(here)).toEqual(["1", "2", "3"]);
    there.leave(topic, "3");
    tell(there, here);
    expect(ids(here)).toEqual(["1", "2"]);
    here.leave(topic, "2");
    there.leave(topic, "1");
    tell(there, here);
    expect(here.list(key)).toEqual({ people: [], more: 0 });
    expect(here.messages()).toEqual([]);
  });

  it("are no longer those of a process that ended or fell silent", () => {
    const here = new PresenceList("here");
    for (const [name, heardAt] of [
      ["ended", 100],
      ["silent", 0],
      ["alive", 100],
    ] as const) {
      const there = new PresenceList(name);
      there.enter(topic, person(name));
      tell(there, here, heardAt);
    }
    expect(ids(here)).toEqual(["alive", "ended", "silent"]);
    expect(here.forget("ended")).toEqual([key]);
    expect(here.forgetSilent(50)).toEqual([key]);
    expect(ids(here)).toEqual(["alive"]);
    here.hear("alive", 200);
    expect(here.forgetSilent(150)).toEqual([]);
  });
});
