import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { insightsBy, readInsightFilter } from "@/features/model/catalogue/insight-filter";
import { getFunctionHref } from "@/features/programme/control/ui/function-href";
import { InsightFilterForm } from "@/features/programme/guide/ui/insight-filter-form";
import { InsightList } from "@/features/programme/guide/ui/insight-list";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Why and how" };

export default async function WhyPage({ params, searchParams }: PageProps<"/o/[organization]/programme/why">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const here = programmePath(organization, "why");
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    const filter = readInsightFilter(query);
    const hrefOf = await getFunctionHref(actor);
    return (
      <>
        <PageHeader
          crumb={
            <Breadcrumbs
              items={[{ label: "Programme", href: programmePath(organization) }, { label: "Why and how" }]}
            />
          }
          title="Why zero trust, and how to go about it."
          lead="Short arguments and advice to draw on, each with the functions that it bears on. Functions open in the newest assessment."
        />
        <div className="grid gap-4">
          <InsightFilterForm filter={filter} action={here} />
          <InsightList groups={insightsBy(filter)} hrefOf={hrefOf} />
        </div>
      </>
    );
  });
}
