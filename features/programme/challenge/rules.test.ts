import { describe, expect, it } from "vitest";
import type { Fields } from "@/features/programme/register/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { challengeRegister, checkChallenge } from "./register";
import { challengeFigures, rate, severityOf } from "./rules";

const TODAY = "2026-11-22";

const buildChallenge = (id: string, status: string, fields: Fields, dueOn: string | null = null) =>
  buildEntryOf(challengeRegister, { id, status, fields, dueOn });

describe("challenges", () => {
  it("are ordered by likelihood and impact, worst first; those without a rating stand apart", () => {
    const { rated, unrated } = rate(
      [
        buildChallenge("mild", "open", { likelihood: "2", impact: "2" }),
        buildChallenge("likely", "treated", { likelihood: "5", impact: "4" }),
        buildChallenge("severe", "open", { likelihood: "4", impact: "5" }),
        buildChallenge("half", "open", { likelihood: "5", impact: null }),
        buildChallenge("over", "closed", { likelihood: "5", impact: "5" }),
      ],
      TODAY,
    );
    expect(rated.map(({ entry, rating }) => [entry.id, rating])).toEqual([
      ["severe", 20],
      ["likely", 20],
      ["mild", 4],
    ]);
    expect(unrated.map(({ id }) => id)).toEqual(["half"]);
  });

  it("of one rating stand accepted ones last and overdue ones first, before the impact decides", () => {
    const [lower, higher] = [
      { likelihood: "5", impact: "4" },
      { likelihood: "4", impact: "5" },
    ];
    const { rated } = rate(
      [
        buildChallenge("accepted", "accepted", higher, "2026-01-01"),
        buildChallenge("due today", "open", lower, TODAY),
        buildChallenge("severe", "treated", higher),
        buildChallenge("overdue", "open", lower, "2026-11-21"),
      ],
      TODAY,
    );
    expect(rated.map(({ entry }) => entry.id)).toEqual(["overdue", "severe", "due today", "accepted"]);
  });

  it("are as grave as the product of likelihood and impact", () => {
    expect([1, 4, 5, 9, 10, 14, 15, 25].map(severityOf)).toEqual([
      "low",
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "worst",
      "worst",
    ]);
  });

  it("come as figures with their rating, and without one where there is none", () => {
    const { rated, unrated } = challengeFigures(
      [
        buildChallenge("mild", "open", { likelihood: "2", impact: "3" }),
        buildChallenge("worse", "treated", { likelihood: "3", impact: "3" }),
        buildChallenge("unknown", "open", { likelihood: null, impact: null }),
      ],
      TODAY,
    );
    expect(rated).toMatchObject([
      { id: "worse", status: "treated", likelihood: 3, impact: 3, rating: 9 },
      { id: "mild", rating: 6 },
    ]);
    expect(unrated.map(({ id }) => id)).toEqual(["unknown"]);
    expect(unrated[0]).not.toHaveProperty("rating");
  });

  it("are accepted with a reason only", () => {
    const check = (status: string, reason: string) =>
      checkChallenge(buildChallenge("x", status, { reason }), { before: null, log: [], today: "2026-11-22" });
    expect(check("accepted", " ")).toMatchObject([{ path: "fields.reason" }]);
    expect(check("accepted", "The board decided so")).toEqual([]);
    expect(check("open", "")).toEqual([]);
  });
});
