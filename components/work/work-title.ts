import type { Work } from "@/lib/work/rules";

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The news of My work in one sentence. */
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
