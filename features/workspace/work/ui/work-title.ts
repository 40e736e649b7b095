import type { OwnedList, Work } from "@/features/workspace/work/rules";
import { counted } from "@/lib/base/format";

/** How much of what somebody owns is late, in one sentence; null for who owns nothing. */
export function ownedTitle({ registers, checklist }: OwnedList): string | null {
  const total = registers.total + checklist.total;
  const overdue = registers.overdue + checklist.overdue;
  if (total === 0) return null;
  const yours = total === 1 ? "One open thing is yours" : `${total} open things are yours`;
  if (overdue === 0) return `${yours}, ${total === 1 ? "not" : "none"} overdue.`;
  return total === 1 ? `${yours}, and overdue.` : `${yours}, ${overdue} of them overdue.`;
}

/** The news of My work in one sentence, for those who are given units. */
export function workTitle({ units }: Pick<Work, "units">, mayAnswer: boolean, ownsSomething: boolean): string {
  if (units.length === 0) return ownsSomething ? "No unit is assigned to you yet." : "Nothing is assigned to you yet.";
  if (!mayAnswer) return `${counted(units.length, "unit")} to read.`;
  const begun = units.filter(({ assessment }) => assessment?.state === "draft");
  if (begun.length === 0) return "Nothing to answer now.";
  const open = begun
    .flatMap(({ assignments }) => assignments)
    .filter(({ settled, functionCount }) => settled < functionCount);
  const functions = open.reduce((sum, { settled, functionCount }) => sum + functionCount - settled, 0);
  if (functions === 0) return "Everything assigned to you is judged.";
  return `${counted(functions, "function")} to judge in ${counted(open.length, "pillar")}.`;
}
