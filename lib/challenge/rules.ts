/** How challenges are rated: pure. */
import type { KindCheck } from "@/lib/register/kinds";
import type { RegisterEntry } from "@/lib/register/rules";
import type { ChallengeFigures } from "./schema";

/** The steps of likelihood and of impact, lowest first. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

export type RatedChallenge = {
  readonly entry: RegisterEntry;
  /** 1 to 5 each. */
  readonly likelihood: number;
  readonly impact: number;
};

/** Who accepts a challenge says why. */
export const checkChallenge: KindCheck = ({ status, fields: { reason } }) =>
  status !== "accepted" || (typeof reason === "string" && reason.trim() !== "")
    ? []
    : [{ path: "fields.reason", message: "is empty; say why the challenge is accepted, and who decided so" }];

function ratingOf(value: unknown): number | null {
  return RATINGS.find((step) => String(step) === value) ?? null;
}

/**
 * The challenges that are not closed: rated ones worst first (likelihood times impact, then impact, then the order of the
 * register), and those that lack a rating.
 */
export function rate(entries: readonly RegisterEntry[]): { rated: RatedChallenge[]; unrated: RegisterEntry[] } {
  const present = entries.filter(({ status }) => status !== "closed");
  const rated: RatedChallenge[] = [];
  const unrated: RegisterEntry[] = [];
  for (const entry of present) {
    const [likelihood, impact] = [ratingOf(entry.fields.likelihood), ratingOf(entry.fields.impact)];
    if (likelihood === null || impact === null) unrated.push(entry);
    else rated.push({ entry, likelihood, impact });
  }
  rated.sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact || b.impact - a.impact);
  return { rated, unrated };
}

const headOf = ({ id, name, status, unitName }: RegisterEntry) => ({ id, name, status, unitName });

/** What the register of challenges says as a whole. */
export function challengeFigures(entries: readonly RegisterEntry[]): ChallengeFigures {
  const { rated, unrated } = rate(entries);
  return {
    rated: rated.map(({ entry, likelihood, impact }) => ({
      ...headOf(entry),
      likelihood,
      impact,
      rating: likelihood * impact,
    })),
    unrated: unrated.map(headOf),
  };
}
