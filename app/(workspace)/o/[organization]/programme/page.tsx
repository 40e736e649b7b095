import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { programmePath } from "@/components/register/paths";
import { RegisterCounts } from "@/components/register/register-counts";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { ScreenLink } from "@/components/ui/screen-link";
import { OwnedCard } from "@/components/work/owned-card";
import { requireActor } from "@/lib/auth/require-actor";
import { PROGRAMME_PAGES } from "@/lib/programme/navigation";
import { countRegisters } from "@/lib/programme/queries";
import { listOwned } from "@/lib/work/queries";

export const metadata: Metadata = { title: "Programme" };

export default async function ProgrammePage({ params }: PageProps<"/o/[organization]/programme">) {
  const { organization } = await params;
  const here = programmePath(organization);
  const actor = await requireActor(organization, here);
  // Who is given units has the list under My work.
  const isAssigned = actor.role === "reviewer" || actor.role === "assessor";
  return guarded(async () => {
    const [counts, owned] = await Promise.all([countRegisters(actor), isAssigned ? null : listOwned(actor)]);
    return (
      <>
        <PageHeader
          title="Programme"
          lead="What surrounds the pillars: who does what, with which products, in which order, against which odds."
        />
        <div className="grid gap-4">
          {owned ? <OwnedCard owned={owned} organization={organization} /> : null}
          <Card title="Registers">
            <RegisterCounts counts={counts} organization={organization} />
          </Card>
          <Card title="Background and mappings">
            <ul className="grid gap-3 sm:grid-cols-2">
              {PROGRAMME_PAGES.map(({ key, title, lead }) => (
                <li key={key}>
                  <ScreenLink className="link font-semibold" href={`${here}/${key}`}>
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
