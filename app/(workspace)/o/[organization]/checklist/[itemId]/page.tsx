import type { Metadata } from "next";
import { findItem } from "@/features/programme/checklist/rules";
import { itemFilterSchema } from "@/features/programme/checklist/schema";
import { ItemScreen } from "@/features/programme/checklist/ui/item-screen";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";

type Props = PageProps<"/o/[organization]/checklist/[itemId]">;

/** Items are published: reading their names needs no right. Which unit it is stays on the page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findItem((await params).itemId)?.name ?? "Checklist item" };
}

export default async function ChecklistItemPage({ params, searchParams }: Props) {
  const [{ organization, itemId }, query] = await Promise.all([params, searchParams]);
  const unitId = typeof query.unit === "string" ? query.unit : "";
  const actor = await requireActor(organization);
  return guarded(() => ItemScreen({ actor, unitId, itemId, filter: itemFilterSchema.parse(query) }));
}
