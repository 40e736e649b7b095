/** Names of what audit events mention and the catalogue has, and of the one thing that a filter names. */
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { CHECKLIST_ITEMS } from "@/features/programme/checklist/rules";
import type { AuditFilter } from "@/lib/audit/filter.schema";
import type { Names } from "./changed-fields";

const functionNames = ztmm.pillars.flatMap((pillar) =>
  pillar.functions.map((fn) => [fn.key, fn.capability ? `${shortName(fn)} (${pillar.name})` : shortName(fn)] as const),
);

/** By key of the function and id of the checklist's item. */
export const CATALOGUE_NAMES: Names = Object.fromEntries([
  ...functionNames,
  ...CHECKLIST_ITEMS.map(({ id, name }) => [id, name] as const),
]);

/** "Payments", "Authentication for Payments, 2026-Q4": the parts of the subject's id that have a name; null: none has. */
export function subjectNameOf({ subject = "" }: AuditFilter, names: Names): string | null {
  const parts = subject.slice(subject.indexOf(":") + 1).split("/");
  const known = parts.flatMap((part) => names[part] ?? []);
  return known.length > 0 ? known.toReversed().join(" for ") : null;
}
