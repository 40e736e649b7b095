import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checklist } from "@/features/model/catalogue/programme/checklist";
import { checkItem } from "./check.rules";
import {
  adviceOf,
  CHECKLIST_ITEMS,
  type ChecklistDocument,
  coverageOf,
  isVerifying,
  itemStandingOf,
  passes,
  type StoredItem,
  settle,
  UNTOUCHED,
} from "./rules";
import { type ChecklistStatus, STATUS_KEYS } from "./status.rules";

const clock = { today: "2026-11-22", months: 6 };
const evidence = { url: "https://example.org/report", title: "Report", seenOn: "2026-11-01", seenById: "ben" };

/** What `by` sends, as it would be stored, and what is wrong with it. */
function save(by: string, before: StoredItem, change: Partial<ChecklistDocument>) {
  const after = settle(before, { ...before, ...change }, { ...clock, actorId: by, actorName: by });
  return { after, errors: checkItem(before, after, clock).map(({ path }) => path) };
}

const implemented: StoredItem = {
  ...UNTOUCHED,
  status: "implemented",
  ownerId: "ada",
  evidence,
  implementedById: "ada",
  implementedByName: "ada",
  implementedOn: "2026-10-01",
};
const verified = save("ben", implemented, { status: "verified" }).after;

describe("verifying", () => {
  it("needs a link, a day within the interval and somebody who looked", () => {
    expect(save("ben", implemented, { status: "verified" }).errors).toEqual([]);
    expect(save("ben", { ...implemented, evidence: null }, { status: "verified" }).errors).toEqual(["evidence.url"]);
    const unseen = { ...evidence, seenOn: null, seenById: null };
    expect(save("ben", implemented, { status: "verified", evidence: unseen }).errors).toEqual([
      "evidence.seenOn",
      "evidence.seenById",
    ]);
    const old = { ...evidence, seenOn: "2026-05-21" };
    expect(save("ben", implemented, { status: "verified", evidence: old }).errors).toEqual(["evidence.seenOn"]);
    expect(save("ben", implemented, { status: "verified", evidence: { ...old, seenOn: "2026-05-22" } }).errors).toEqual(
      [],
    );
  });

  it("is not for the item's owner, not even one who gives it away at the same time", () => {
    expect(save("ada", implemented, { status: "verified" }).errors).toEqual(["status"]);
    expect(save("ada", implemented, { status: "verified", ownerId: "ben" }).errors).toEqual(["status"]);
    expect(save("ben", implemented, { status: "verified", ownerId: "ben" }).errors).toEqual(["status"]);
  });

  it("takes an owner, and somebody other than whoever implemented it", () => {
    expect(save("ben", { ...implemented, ownerId: null }, { status: "verified" }).errors).toEqual(["ownerId"]);
    expect(save("ben", { ...implemented, implementedById: "ben" }, { status: "verified" }).errors).toEqual(["status"]);
    expect(save("ben", UNTOUCHED, { status: "verified", ownerId: "ada", evidence }).errors).toEqual(["status"]);
    // Setting it back to implemented does not make one who implemented it.
    const back = save("ben", verified, { status: "implemented" }).after;
    expect(back).toMatchObject({ implementedById: "ada", implementedOn: "2026-10-01" });
    expect(save("ben", back, { status: "verified" }).errors).toEqual([]);
    expect(save("cid", back, { status: "in_progress" }).after).toMatchObject({ implementedById: null });
    expect(save("cid", UNTOUCHED, { status: "implemented" }).after).toMatchObject({
      implementedById: "cid",
      implementedByName: "cid",
      implementedOn: "2026-11-22",
    });
  });

  it("keeps who verified when, until the item is no longer verified", () => {
    expect(verified).toMatchObject({ verifiedById: "ben", verifiedOn: "2026-11-22" });
    expect(save("ada", verified, { note: "More" }).after).toMatchObject({ verifiedById: "ben" });
    expect(save("cid", verified, { status: "implemented" }).after).toMatchObject({
      verifiedById: null,
      verifiedOn: null,
    });
  });

  it("leaves the burden with whoever changes a verified item", () => {
    expect(save("cid", verified, { evidence: null }).errors).toEqual(["evidence.url"]);
    expect(save("ben", verified, { ownerId: "ben" }).errors).toEqual(["ownerId"]);
    expect(save("cid", verified, { ownerId: "ben" }).errors).toEqual(["ownerId"]);
    expect(save("cid", verified, { ownerId: "cid" }).errors).toEqual([]);
    const other = { evidence: { ...evidence, url: "https://example.org/other" } };
    expect(isVerifying(verified, { ...verified, ...other })).toBe(true);
    expect(save("ada", verified, other).errors).toEqual(["status"]);
  });

  it("lapses with its evidence, and a lapsed item can still be annotated", () => {
    const lapsed: StoredItem = { ...verified, evidence: { ...evidence, seenOn: "2026-01-31" } };
    expect(itemStandingOf(lapsed, clock)).toMatchObject({ isLapsed: true, countsAs: "implemented" });
    expect(itemStandingOf(verified, clock)).toMatchObject({ isLapsed: false, countsAs: "verified" });
    expect(save("ada", lapsed, { note: "Asked for a new report" }).errors).toEqual([]);
  });
});

describe("an item", () => {
  it("that does not apply says why", () => {
    expect(save("ada", UNTOUCHED, { status: "not_applicable", reason: " " }).errors).toEqual(["reason"]);
    expect(save("ada", UNTOUCHED, { status: "not_applicable", reason: "No devices" }).errors).toEqual([]);
  });

  it("names both who looked at the evidence and when, or neither, and never a day to come", () => {
    expect(save("ada", UNTOUCHED, { evidence: { ...evidence, seenById: null } }).errors).toEqual(["evidence.seenById"]);
    expect(save("ada", UNTOUCHED, { evidence: { ...evidence, seenOn: null } }).errors).toEqual(["evidence.seenOn"]);
    expect(save("ada", UNTOUCHED, { evidence: { ...evidence, seenOn: null, seenById: null } }).errors).toEqual([]);
    expect(save("ada", UNTOUCHED, { evidence: { ...evidence, seenOn: "2026-11-24" } }).errors).toEqual([
      "evidence.seenOn",
    ]);
    expect(save("ada", UNTOUCHED, { reviewedOn: "2026-11-24" }).errors).toEqual(["reviewedOn"]);
    // East of Greenwich the 23rd has begun.
    const tomorrow = { evidence: { ...evidence, seenOn: "2026-11-23" }, reviewedOn: "2026-11-23" };
    expect(save("ada", UNTOUCHED, tomorrow).errors).toEqual([]);
  });

  it("is looked at again after the interval, unless a day is given, and is overdue from the day after", () => {
    const reviewed = { ...UNTOUCHED, reviewedOn: "2026-05-22" };
    expect(itemStandingOf(reviewed, clock)).toMatchObject({ nextReview: "2026-11-22", isReviewOverdue: false });
    expect(itemStandingOf({ ...reviewed, reviewedOn: "2026-05-21" }, clock).isReviewOverdue).toBe(true);
    expect(itemStandingOf({ ...reviewed, nextReviewOn: "2027-01-01" }, clock).nextReview).toBe("2027-01-01");
    expect(itemStandingOf(UNTOUCHED, clock)).toMatchObject({ nextReview: null, isReviewOverdue: false });
    expect(save("ada", reviewed, { nextReviewOn: "2026-05-22" }).errors).toEqual(["nextReviewOn"]);
  });

  it("that is done and was never reviewed counts from its evidence, else from when it became implemented", () => {
    const seen = { on: "2026-11-01", what: "evidence" };
    expect(itemStandingOf(implemented, clock)).toMatchObject({ nextReview: "2027-05-01", reviewStart: seen });
    const unseen = { ...implemented, evidence: null, implementedOn: "2026-05-21" };
    expect(itemStandingOf(unseen, clock)).toMatchObject({
      nextReview: "2026-11-21",
      reviewStart: { on: "2026-05-21", what: "implementation" },
      isReviewOverdue: true,
    });
    const reviewed = { ...unseen, reviewedOn: "2026-11-20" };
    expect(itemStandingOf(reviewed, clock)).toMatchObject({ reviewStart: { what: "review" }, isReviewOverdue: false });
    expect(itemStandingOf({ ...unseen, status: "in_progress" }, clock).nextReview).toBeNull();
    expect(itemStandingOf({ ...unseen, nextReviewOn: "2027-01-01" }, clock).reviewStart).toBeNull();
  });

  it("that is read and sent back keeps a next review that was worked out", () => {
    const reviewed = { ...UNTOUCHED, reviewedOn: "2026-05-22" };
    expect(
      save("ada", reviewed, { nextReviewOn: "2026-11-22", reviewedOn: "2026-11-20" }).after.nextReviewOn,
    ).toBeNull();
    expect(save("ada", reviewed, { nextReviewOn: "2026-12-01" }).after.nextReviewOn).toBe("2026-12-01");
  });

  it("is overdue only while something is left to do", () => {
    const due = (status: ChecklistStatus) =>
      itemStandingOf({ ...UNTOUCHED, status, dueOn: "2026-11-21" }, clock).isOverdue;
    expect(STATUS_KEYS.filter(due)).toEqual(["not_started", "in_progress"]);
    expect(itemStandingOf({ ...UNTOUCHED, dueOn: "2026-11-22" }, clock).isOverdue).toBe(false);
  });
});

const statuses = fc
  .array(fc.constantFrom(...STATUS_KEYS), { minLength: CHECKLIST_ITEMS.length, maxLength: CHECKLIST_ITEMS.length })
  .map((list) => new Map(CHECKLIST_ITEMS.map(({ id }, i) => [id, list[i] ?? "not_started"])));

describe("coverage", () => {
  it("has foundational and advanced items, of which nothing is known at first", () => {
    const { total, domains } = coverageOf(new Map());
    expect(domains).toHaveLength(checklist.domains.length);
    const count = CHECKLIST_ITEMS.length;
    const foundational = CHECKLIST_ITEMS.filter(({ level }) => level === "foundational").length;
    expect([total.foundational.total, total.advanced.total]).toEqual([foundational, count - foundational]);
    expect(total.all).toMatchObject({ not_started: count, applicable: count, done: 0, not_applicable: 0 });
  });

  it("adds up: levels to domains, domains to the total, statuses to items", () => {
    fc.assert(
      fc.property(statuses, (given) => {
        const { total, domains } = coverageOf(given);
        for (const key of [...STATUS_KEYS, "total", "applicable", "done"] as const) {
          const sum = (of: "all" | "foundational" | "advanced") =>
            domains.reduce((all, domain) => all + domain[of][key], 0);
          expect([sum("all"), sum("foundational"), sum("advanced")]).toEqual([
            total.all[key],
            total.foundational[key],
            total.advanced[key],
          ]);
          expect(total.foundational[key] + total.advanced[key]).toBe(total.all[key]);
        }
        expect(STATUS_KEYS.reduce((all, status) => all + total.all[status], 0)).toBe(CHECKLIST_ITEMS.length);
      }),
    );
  });
});

describe("advice", () => {
  it("names what is begun early and what is open before it, and nothing else", () => {
    expect(adviceOf(new Map())).toEqual([]);
    expect(
      adviceOf(
        new Map([
          ["identity-access.a1", "in_progress"],
          ["identity-access.f1", "verified"],
        ]),
      ),
    ).toEqual([
      { domain: "identity-access", begun: ["identity-access.a1"], open: ["identity-access.f2", "identity-access.f3"] },
    ]);
    const done = new Map<string, ChecklistStatus>(
      ["f1", "f2", "f3"].map((id) => [`identity-access.${id}`, id === "f3" ? "not_applicable" : "implemented"]),
    );
    expect(adviceOf(done.set("identity-access.a1", "verified"))).toEqual([]);
  });
});

describe("the filter", () => {
  const item = {
    status: "verified",
    ownerId: null,
    level: "advanced",
    isOverdue: false,
    isReviewOverdue: false,
  } as const;

  it("combines status, owner, level and what is overdue", () => {
    const fresh = { ...item, isLapsed: false };
    expect(passes(fresh, {})).toBe(true);
    expect(passes(fresh, { owner: "none", status: "verified", level: "advanced" })).toBe(true);
    expect(passes(fresh, { owner: "ada" })).toBe(false);
    expect(passes(fresh, { overdue: true })).toBe(false);
    expect(passes({ ...item, isLapsed: true }, { overdue: true })).toBe(true);
  });
});
