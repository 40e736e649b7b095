import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { RegisterCounts } from "@/components/register/register-counts";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { ScreenLink } from "@/components/ui/screen-link";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath } from "@/lib/base/addresses";
import { countChecklist } from "@/lib/checklist-overview/queries";
import { PROGRAMME_PAGES } from "@/lib/registers/pages.rules";
import { countRegisters } from "@/lib/registers/queries";

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
