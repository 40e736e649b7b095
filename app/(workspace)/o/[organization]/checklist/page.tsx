import type { Metadata } from "next";
import { itemFilterSchema } from "@/features/programme/checklist/schema";
import { AllChecklists } from "@/features/programme/checklist/ui/all-checklists";
import { ItemList } from "@/features/programme/checklist/ui/item-list";
import { UnitChecklist } from "@/features/programme/checklist/ui/unit-checklist";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";

export const metadata: Metadata = { title: "Checklist" };

export default async function ChecklistPage({ params, searchParams }: PageProps<"/o/[organization]/checklist">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  const { unit } = query;
  const filter = itemFilterSchema.parse(query);
  return guarded(() => {
    if (typeof unit === "string" && unit !== "") return UnitChecklist({ actor, unit, query });
    const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== false);
    return isNarrowed ? ItemList({ actor, filter }) : AllChecklists({ actor });
  });
}
