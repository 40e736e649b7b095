import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryDocument, type LogEntry, type RegisterEntry, startOf } from "@/features/programme/register/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { MODES, type Mode } from "./mode.rules";
import { rollOutRegister } from "./register";
import { checkRollOut, MOVES, observationOf, resourcesOverTime, rollOutFigures, stretchesOf } from "./rules";

const TODAY = "2026-11-22";

const change = (on: string, status: Mode, resources: number): LogEntry => ({
  on,
  by: "Kim",
  values: { status, resources },
});

function buildDocument(status: string, fields: Record<string, string | number | null> = {}): EntryDocument {
  const start = startOf(rollOutRegister);
  const proof = { exitCriteria: "No false alarm in two weeks", impact: "Three mail clients" };
  const whole = { ...start.fields, resources: 10, since: "2026-05-01", ...proof, ...fields };
  return { ...start, name: "Block legacy sign-in", status, fields: whole };
}

const buildEntry = (status: Mode, log: readonly LogEntry[], more: Partial<RegisterEntry> = {}) => {
  const document = buildDocument(status);
  return buildEntryOf(rollOutRegister, { ...document, log, ...more, fields: { ...document.fields, ...more.fields } });
};

const errorsOf = (entry: EntryDocument, before: RegisterEntry | null) =>
  checkRollOut(entry, { before, log: before?.log ?? [], today: TODAY });
const pathsOf = (entry: EntryDocument, before: RegisterEntry | null) => errorsOf(entry, before).map(({ path }) => path);

describe("the way of a policy", () => {
  const ALLOWED = [
    "draft > monitoring",
    "monitoring > enforcing",
    "monitoring > rolled_back",
    "enforcing > monitoring",
    "enforcing > rolled_back",
    "rolled_back > draft",
    "rolled_back > monitoring",
  ];
  const moves = MODES.flatMap((from) => MODES.map((to) => ({ from, to }))).filter(({ from, to }) => from !== to);

  it.each(moves)("from $from to $to is allowed or refused as listed", ({ from, to }) => {
    const before = buildEntry(from, [change("2026-04-01", from, 10)]);
    const isAllowed = ALLOWED.includes(`${from} > ${to}`);
    expect(pathsOf(buildDocument(to), before)).toEqual(isAllowed ? [] : ["status"]);
  });

  it("is said in the refusal", () => {
    const before = buildEntry("draft", [change("2026-04-01", "draft", 10)]);
    expect(errorsOf(buildDocument("enforcing"), before)).toEqual([
      {
        path: "status",
        message: "cannot go from “Draft” to “Enforcing”. From “Draft” the way leads to “Monitoring only”.",
      },
    ]);
  });

  it.each(MODES.filter((mode) => mode !== "rolled_back"))(
    "can be under way already when it is written down: %s",
    (mode) => {
      expect(errorsOf(buildDocument(mode), null)).toEqual([]);
    },
  );

  it("does not begin with being rolled back", () => {
    expect(errorsOf(buildDocument("rolled_back"), null)).toEqual([
      {
        path: "status",
        message:
          "cannot be “Rolled back” from the start: there is nothing yet to take back. Begin with “Draft”, “Monitoring only” or “Enforcing”.",
      },
    ]);
  });

  it("leads on from every mode, and out of each", () => {
    for (const mode of MODES) expect(MOVES[mode].length).toBeGreaterThan(0);
  });

  it("needs exit criteria and observed impact to go from watching to enforcing, and to stay there", () => {
    const bare = buildDocument("enforcing", { exitCriteria: " ", impact: "" });
    const both = ["fields.exitCriteria", "fields.impact"];
    const watched = [change("2026-04-01", "monitoring", 10)];
    expect(pathsOf(bare, buildEntry("monitoring", watched))).toEqual(both);
    expect(pathsOf(bare, buildEntry("enforcing", [...watched, change("2026-05-01", "enforcing", 10)]))).toEqual(both);
    expect(pathsOf({ ...bare, status: "monitoring" }, null)).toEqual([]);
  });

  it("asks for no observation of a policy that was enforcing before it was entered, until it watches again", () => {
    const bare = buildDocument("enforcing", { exitCriteria: "", impact: "" });
    const entered = [change("2026-04-01", "enforcing", 10)];
    expect(pathsOf(bare, null)).toEqual([]);
    expect(
      pathsOf(
        buildDocument("enforcing", { exitCriteria: "", impact: "", resources: 12 }),
        buildEntry("enforcing", entered),
      ),
    ).toEqual([]);
    expect(pathsOf(bare, buildEntry("monitoring", [...entered, change("2026-05-01", "monitoring", 10)]))).toEqual([
      "fields.exitCriteria",
      "fields.impact",
    ]);
  });
});

describe("the date since when a mode holds", () => {
  const log = [change("2026-03-01", "draft", 10), change("2026-04-10", "monitoring", 10)];
  const before = buildEntry("monitoring", log, { fields: { since: "2026-04-10" } });

  it("does not lie in the future", () => {
    expect(pathsOf(buildDocument("draft", { since: "2026-11-24" }), null)).toEqual(["fields.since"]);
    expect(pathsOf(buildDocument("draft", { since: TODAY }), null)).toEqual([]);
  });

  it("may be tomorrow, which is today already further east, and counts as today", () => {
    expect(pathsOf(buildDocument("draft", { since: "2026-11-23" }), null)).toEqual([]);
    const changes = [change("2026-11-01", "monitoring", 10), change("2026-11-23", "enforcing", 12)];
    const { resources, points } = rollOutFigures([buildEntry("enforcing", changes)], TODAY);
    expect(resources).toEqual({ draft: 0, monitoring: 0, enforcing: 12, rolled_back: 0 });
    expect(points.at(-1)).toEqual({ on: TODAY, resources });
    expect(stretchesOf(changes, TODAY).map(({ days }) => days)).toEqual([22, 0]);
  });

  it("does not lie before the newest change", () => {
    expect(pathsOf(buildDocument("enforcing", { since: "2026-04-09" }), before)).toEqual(["fields.since"]);
    expect(pathsOf(buildDocument("enforcing", { since: "2026-04-10" }), before)).toEqual([]);
    expect(pathsOf(buildDocument("monitoring", { since: "2026-04-09", resources: 11 }), before)).toEqual([
      "fields.since",
    ]);
  });

  it("can be corrected as far back as the change before it", () => {
    expect(pathsOf(buildDocument("monitoring", { since: "2026-03-01" }), before)).toEqual([]);
    expect(pathsOf(buildDocument("monitoring", { since: "2026-02-28" }), before)).toEqual(["fields.since"]);
  });
});

describe("the history of a policy", () => {
  it("says how long each mode lasted, and which resources it covered meanwhile", () => {
    const log = [
      change("2026-03-01", "draft", 0),
      change("2026-03-11", "monitoring", 40),
      change("2026-04-01", "monitoring", 60),
      change("2026-05-01", "enforcing", 60),
    ];
    expect(stretchesOf(log, TODAY)).toMatchObject([
      { mode: "draft", from: "2026-03-01", to: "2026-03-11", days: 10 },
      {
        mode: "monitoring",
        from: "2026-03-11",
        to: "2026-05-01",
        days: 51,
        resources: { first: 40, last: 60 },
      },
      { mode: "enforcing", from: "2026-05-01", to: null, days: 205 },
    ]);
    expect(stretchesOf([], TODAY)).toEqual([]);
  });

  it("counts the days that a policy has watched against its window", () => {
    const log = [change("2026-11-02", "monitoring", 40)];
    const watching = buildEntry("monitoring", log, { fields: { window: 30 } });
    expect(observationOf(watching, TODAY)).toMatchObject({
      days: 30,
      watched: 20,
      endsOn: "2026-12-02",
      isOver: false,
    });
    const early = buildEntry("enforcing", [...log, change("2026-11-12", "enforcing", 40)], { fields: { window: 30 } });
    expect(observationOf(early, TODAY)).toMatchObject({ watched: 10, isOver: false, isEnforcing: true });
  });

  it("counts no days where no window was set, none for a draft, and none before the policy was entered", () => {
    const entered = buildEntry("enforcing", [change("2026-11-12", "enforcing", 40)], { fields: { window: 7 } });
    expect(observationOf(entered, TODAY)).toBeNull();
    expect(observationOf(buildEntry("monitoring", [change("2026-11-02", "monitoring", 4)]), TODAY)).toBeNull();
    expect(observationOf(buildEntry("draft", [], { fields: { window: 30 } }), TODAY)).toBeNull();
  });
});

describe("resources by mode", () => {
  it("follow each policy from change to change, up to today", () => {
    const entries = [
      buildEntry("enforcing", [change("2026-03-01", "monitoring", 10), change("2026-05-01", "enforcing", 12)]),
      buildEntry("draft", [change("2026-05-01", "draft", 5)]),
    ];
    expect(resourcesOverTime(entries, TODAY)).toEqual([
      { on: "2026-03-01", resources: { draft: 0, monitoring: 10, enforcing: 0, rolled_back: 0 } },
      { on: "2026-05-01", resources: { draft: 5, monitoring: 0, enforcing: 12, rolled_back: 0 } },
      { on: TODAY, resources: { draft: 5, monitoring: 0, enforcing: 12, rolled_back: 0 } },
    ]);
    expect(resourcesOverTime([], TODAY)).toEqual([]);
  });

  it("add up, on every day, to what the policies that had begun by then cover", () => {
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const log = fc
      .array(fc.record({ on: day, status: fc.constantFrom(...MODES), resources: fc.nat(1000) }), { maxLength: 6 })
      .map((changes) => changes.sort((a, b) => a.on.localeCompare(b.on)))
      .map((changes) => changes.map(({ on, status, resources }) => change(on, status, resources)));
    fc.assert(
      fc.property(fc.array(log, { maxLength: 8 }), (logs) => {
        const points = resourcesOverTime(
          logs.map((one) => ({ log: one })),
          TODAY,
        );
        for (const { on, resources } of points) {
          const covered = logs.map((one) => Number(one.findLast((known) => known.on <= on)?.values.resources ?? 0));
          const sum = MODES.reduce((total, mode) => total + resources[mode], 0);
          expect(sum).toBe(covered.reduce((total, n) => total + n, 0));
        }
        expect(points.map(({ on }) => on)).toEqual([...new Set(points.map(({ on }) => on))].sort());
      }),
    );
  });

  it("come with what is next: dates ahead of policies that do not enforce yet, soonest first", () => {
    const watching = [change("2026-11-02", "monitoring", 40)];
    const { next, policies } = rollOutFigures(
      [
        buildEntry("draft", [], { id: "later", dueOn: "2027-01-31" }),
        buildEntry("draft", [], { id: "undated" }),
        buildEntry("monitoring", watching, { id: "window", fields: { window: 30 } }),
        buildEntry("rolled_back", [], { id: "late", dueOn: "2026-11-01" }),
        buildEntry("enforcing", [], { id: "done", dueOn: "2026-11-30" }),
      ],
      TODAY,
    );
    expect(next.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      ["late", true],
      ["window", false],
      ["later", false],
    ]);
    expect(policies).toEqual({ draft: 2, monitoring: 1, enforcing: 1, rolled_back: 1 });
  });

  it("go by the earlier of due date and end of window, and keep the register's order on the same day", () => {
    const watching = [change("2026-11-02", "monitoring", 40)];
    const { next } = rollOutFigures(
      [
        buildEntry("draft", [], { id: "first", dueOn: "2026-12-20" }),
        buildEntry("draft", [], { id: "second", dueOn: "2026-12-20" }),
        buildEntry("monitoring", watching, { id: "window", dueOn: "2027-03-31", fields: { window: 30 } }),
        buildEntry("draft", [], { id: "third", dueOn: "2026-12-20" }),
      ],
      TODAY,
    );
    expect(next.map(({ id }) => id)).toEqual(["window", "first", "second", "third"]);
  });
});
