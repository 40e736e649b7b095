/** How challenges are rated: pure. */
import { isOverdue, type RegisterEntry } from "@/features/programme/register/rules";
import { challengeRegister } from "./register";
import type { ChallengeFigures } from "./schema";

/** The steps of likelihood and of impact, lowest first. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

export type RatedChallenge = {
  readonly entry: RegisterEntry;
  /** 1 to 5 each. */
  readonly likelihood: number;
  readonly impact: number;
  /** Their product, 1 to 25. */
  readonly rating: number;
};

/** How grave a rating (1 to 25) is: 15 and above, 10 to 14, 5 to 9, below 5. */
export type Severity = "worst" | "high" | "medium" | "low";
export const severityOf = (rating: number): Severity =>
  rating >= 15 ? "worst" : rating >= 10 ? "high" : rating >= 5 ? "medium" : "low";

function ratingOf(value: unknown): number | null {
  return RATINGS.find((step) => String(step) === value) ?? null;
}

/**
 * The challenges that are not closed: rated ones worst first (likelihood times impact; where that is the same, accepted ones
 * after the others, overdue before not, then by impact, then in the order of creation), and those that lack a rating.
 * `today` is an ISO date.
 */
export function rate(
  entries: readonly RegisterEntry[],
  today: string,
): { rated: RatedChallenge[]; unrated: RegisterEntry[] } {
  const present = entries.filter(({ status }) => status !== "closed");
  const rated: RatedChallenge[] = [];
  const unrated: RegisterEntry[] = [];
  for (const entry of present) {
    const [likelihood, impact] = [ratingOf(entry.fields.likelihood), ratingOf(entry.fields.impact)];
    if (likelihood === null || impact === null) unrated.push(entry);
    else rated.push({ entry, likelihood, impact, rating: likelihood * impact });
  }
  const accepted = ({ entry }: RatedChallenge) => Number(entry.status === "accepted");
  const late = ({ entry }: RatedChallenge) => Number(isOverdue(challengeRegister, entry, today));
  rated.sort((a, b) => b.rating - a.rating || accepted(a) - accepted(b) || late(b) - late(a) || b.impact - a.impact);
  return { rated, unrated };
}

const headOf = ({ id, name, status, unitName }: RegisterEntry) => ({ id, name, status, unitName });

/** What the register of challenges says as a whole. */
export function challengeFigures(entries: readonly RegisterEntry[], today: string): ChallengeFigures {
  const { rated, unrated } = rate(entries, today);
  return {
    rated: rated.map(({ entry, ...rating }) => ({ ...headOf(entry), ...rating })),
    unrated: unrated.map(headOf),
  };
}
