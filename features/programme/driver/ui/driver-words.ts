/** How publications call what they ask for, and other words about support. */

import { formatScore } from "@/features/model/maturity/ui/score-text";
import { SUPPORT_WORDS } from "@/features/programme/driver/rules";
import { SUPPORTS, type Totals } from "@/features/programme/driver/schema";
import { counted } from "@/lib/base/format";

type Words = { readonly one: string; readonly many: string; readonly group: string };

const USUAL: Words = { one: "requirement", many: "requirements", group: "Group" };

const WORDS: Readonly<Record<string, Words>> = {
  "omb-m-22-09": { one: "action", many: "actions", group: "Pillar of the memorandum" },
  dod: { one: "activity", many: "activities", group: "Capability" },
  "nsa-zig": { one: "activity", many: "activities", group: "Phase" },
  "cisa-microsegmentation": { one: "phase", many: "phases", group: "Group" },
  "sp-800-207": { one: "tenet", many: "tenets", group: "Group" },
  "sp-1800-35": { one: "step", many: "steps", group: "Group" },
  "csf-2.0": { one: "subcategory", many: "subcategories", group: "Function of the framework" },
  "sp-800-53r5": { one: "control", many: "controls", group: "Family" },
};

export const wordsOf = (driver: string): Words => WORDS[driver] ?? USUAL;

/** "1 tenet", "7 tenets": requirements of a driver, as it calls them. */
export const requirementsText = (driver: string, count: number): string =>
  counted(count, wordsOf(driver).one, wordsOf(driver).many);

/** The columns of totals, in their order. */
export const SUPPORT_COLUMNS = SUPPORTS.map((key) => ({ key, label: SUPPORT_WORDS[key] }));

type Mean = { readonly standing: string; readonly score: number | null; readonly possible: number | null };

/** A mean with what it may rise to, "2.1, up to 3.0", or why there is none. */
export function meanText({ standing, score, possible }: Mean): string {
  if (standing === "not linked") return "nothing linked";
  if (standing !== "assessed" || score === null || possible === null)
    return standing === "not assessed" || standing === "too early" ? standing : "not applicable";
  const [from, to] = [formatScore(score), formatScore(possible)];
  return from === to ? from : `${from}, up to ${to}`;
}

type Titled = { key: string; name: string; totals: Pick<Totals, "requirements" | "standing" | "counts"> };

/** The news of a driver as a sentence. */
export function driverTitle({ key, name, totals: { requirements, standing, counts } }: Titled): string {
  if (standing === "too early") return `${name}: too early to say.`;
  if (standing !== "assessed") return `${name}: not assessed yet.`;
  const far = counts.advanced + counts.optimal;
  return `${name}: ${far} of ${requirementsText(key, requirements)} supported at Advanced or Optimal.`;
}
