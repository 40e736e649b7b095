import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { itemFilterSchema } from "@/lib/checklist/schema";
import { AllChecklists } from "./_components/all-checklists";
import { ItemList } from "./_components/item-list";
import { UnitChecklist } from "./_components/unit-checklist";

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
