import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { AllChecklists } from "./_components/all-checklists";
import { UnitChecklist } from "./_components/unit-checklist";

export const metadata: Metadata = { title: "Checklist" };

export default async function ChecklistPage({ params, searchParams }: PageProps<"/o/[organization]/checklist">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization, `/o/${organization}/checklist`);
  const { unit } = query;
  return guarded(() =>
    typeof unit === "string" && unit !== "" ? UnitChecklist({ actor, unit, query }) : AllChecklists({ actor }),
  );
}
