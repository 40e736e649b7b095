import type { Metadata } from "next";
import { WhichOne } from "@/components/which-one";
import { findOwner } from "@/features/organization/people/queries";
import { findUnit } from "@/features/organization/unit/choice.queries";
import { readLevelQuery } from "@/features/organization/unit/level.rules";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { itemFilterSchema } from "@/features/programme/checklist/schema";
import { AllChecklists } from "@/features/programme/checklist/ui/all-checklists";
import { ItemList } from "@/features/programme/checklist/ui/item-list";
import { UnitChecklist } from "@/features/programme/checklist/ui/unit-checklist";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { checklistPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Checklist" };

export default async function ChecklistPage({ params, searchParams }: PageProps<"/o/[organization]/checklist">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const owner = await findOwner(actor, query.owner);
    if (owner.unclear)
      return (
        <WhichOne
          unclear={owner.unclear}
          what="person"
          param="owner"
          here={checklistPath(organization)}
          query={query}
        />
      );
    const asked = { ...query, owner: owner.id };
    const filter = itemFilterSchema.parse(asked);
    const { id, unclear } = await findUnit(actor, query.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={checklistPath(organization)} query={query} />;
    if (id !== undefined) return UnitChecklist({ actor, unit: id, query: asked });
    const level = readLevelQuery(query);
    const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== false);
    return isNarrowed ? ItemList({ actor, filter, page: level.page }) : AllChecklists({ actor, level });
  });
}
