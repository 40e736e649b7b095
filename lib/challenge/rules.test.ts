import { describe, expect, it } from "vitest";
import type { Fields } from "@/lib/register/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { challengeKind } from "./kind";
import { challengeFigures, checkChallenge, rate } from "./rules";

const buildChallenge = (id: string, status: string, fields: Fields) =>
  buildEntryOf(challengeKind, { id, status, fields });

describe("challenges", () => {
  it("are ordered by likelihood and impact, worst first; those without a rating stand apart", () => {
    const { rated, unrated } = rate([
      buildChallenge("mild", "open", { likelihood: "2", impact: "2" }),
      buildChallenge("likely", "treated", { likelihood: "5", impact: "4" }),
      buildChallenge("severe", "accepted", { likelihood: "4", impact: "5" }),
      buildChallenge("half", "open", { likelihood: "5", impact: null }),
      buildChallenge("over", "closed", { likelihood: "5", impact: "5" }),
    ]);
    expect(rated.map(({ entry }) => entry.id)).toEqual(["severe", "likely", "mild"]);
    expect(unrated.map(({ id }) => id)).toEqual(["half"]);
  });

  it("come as figures with their rating, and without one where there is none", () => {
    const { rated, unrated } = challengeFigures([
      buildChallenge("mild", "open", { likelihood: "2", impact: "3" }),
      buildChallenge("worse", "treated", { likelihood: "3", impact: "3" }),
      buildChallenge("unknown", "open", { likelihood: null, impact: null }),
    ]);
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
