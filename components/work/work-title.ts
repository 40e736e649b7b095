import type { OwnedList, Work } from "@/lib/work/rules";

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** How much of what somebody owns is late, in one sentence; null for who owns nothing. */
export function ownedTitle({ registers, checklist }: OwnedList): string | null {
  const total = registers.total + checklist.total;
  const overdue = registers.overdue + checklist.overdue;
  if (total === 0) return null;
  if (overdue === 0)
    return `${plural(total, "open thing")} of the programme ${total === 1 ? "is" : "are"} yours, none overdue.`;
  if (total === 1) return "The one open thing of the programme that is yours is overdue.";
  return `${overdue} of ${total} open things of the programme that are yours ${overdue === 1 ? "is" : "are"} overdue.`;
}

/** The news of My work in one sentence, for those who are given units. */
export function workTitle({ units }: Pick<Work, "units">, mayAnswer: boolean, ownsSomething: boolean): string {
  if (units.length === 0) return ownsSomething ? "No unit is assigned to you yet." : "Nothing is assigned to you yet.";
  if (!mayAnswer) return `${plural(units.length, "unit")} to read.`;
  const begun = units.filter(({ assessment }) => assessment?.state === "draft");
  if (begun.length === 0) return "Nothing to answer now.";
  const open = begun
    .flatMap(({ assignments }) => assignments)
    .filter(({ answered, applicable }) => answered < applicable);
  const criteria = open.reduce((sum, { answered, applicable }) => sum + applicable - answered, 0);
  if (criteria === 0) return "Everything assigned to you is answered.";
  return `${criteria === 1 ? "1 criterion" : `${criteria} criteria`} to answer in ${plural(open.length, "pillar")}.`;
}
