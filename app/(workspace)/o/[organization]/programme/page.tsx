import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { countChecklist } from "@/features/programme/checklist/overview.queries";
import { PROGRAMME_PAGES } from "@/features/workspace/registers/pages.rules";
import { countRegisters } from "@/features/workspace/registers/queries";
import { RegisterCounts } from "@/features/workspace/registers/ui/register-counts";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Programme" };

export default async function ProgrammePage({ params }: PageProps<"/o/[organization]/programme">) {
  const { organization } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const [counts, checklist] = await Promise.all([countRegisters(actor), countChecklist(actor)]);
    return (
      <>
        <PageHeader
          title="Programme"
          lead="What surrounds the pillars: who does what, with which products, in which order, against which odds."
        />
        <div className="grid gap-4">
          <Card title="Checklist and registers">
            <RegisterCounts counts={counts} checklist={checklist} organization={organization} />
          </Card>
          <Card title="Background and mappings">
            <ul className="grid gap-3 sm:grid-cols-2">
              {PROGRAMME_PAGES.map(({ key, title, lead }) => (
                <li key={key}>
                  <ScreenLink className="link font-semibold" href={programmePath(organization, key)}>
                    {title}
                  </ScreenLink>
                  <p className="quiet">{lead}</p>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </>
    );
  });
}
