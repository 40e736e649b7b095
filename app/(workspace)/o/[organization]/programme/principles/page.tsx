import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { readStandingQuery } from "@/features/assess/standing/schema";
import { NothingAssessed, StandingCrumb } from "@/features/assess/standing/ui/standing-basis";
import { StandingForm } from "@/features/assess/standing/ui/standing-form";
import { programme } from "@/features/model/catalogue/programme/model";
import { findUnit, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { listTenets } from "@/features/programme/driver/queries";
import { heatHrefsOf } from "@/features/programme/driver/ui/heat-href";
import { MappingLabel } from "@/features/programme/driver/ui/mapping-label";
import { enforcementPointRegister } from "@/features/programme/enforcement-point/register";
import { AccessFlowCard } from "@/features/programme/guide/ui/access-flow-card";
import { PrincipleCards } from "@/features/programme/guide/ui/principle-cards";
import { TenetTable } from "@/features/programme/guide/ui/tenet-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Principles and access flow" };

type Props = PageProps<"/o/[organization]/programme/principles">;

export default async function PrinciplesPage({ params, searchParams }: Props) {
  const [{ organization }, asked] = await Promise.all([params, searchParams]);
  const here = programmePath(organization, "principles");
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { id, unclear } = await findUnit(actor, asked.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={here} query={asked} />;
    const query = readStandingQuery({ ...asked, unit: id });
    const [{ list, choices }, units] = await Promise.all([listTenets(actor, query), getUnitChoices(actor, id)]);
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[
                  { label: "Programme", href: programmePath(organization) },
                  { label: "Principles and access flow" },
                ]}
              />
              <StandingCrumb basis={list} timeZone={actor.timeZone} />
              <MappingLabel mapping={list.mapping} />
            </>
          }
          title="Three principles, seven tenets, and the way of a request."
          lead="Each principle and tenet is linked to functions of the model, and is supported as far as the weakest of them."
        />
        <div className="grid gap-4">
          <StandingForm
            basis={list}
            periods={choices.periods}
            units={units}
            organization={organization}
            action={here}
          />
          <NothingAssessed actor={actor} basis={list} choices={choices} action={here} />
          <PrincipleCards principles={list.principles} heatHrefs={heatHrefsOf(actor, list.period)} />
          <TenetTable tenets={list.tenets} heatHrefs={heatHrefsOf(actor, list.period)} />
          <AccessFlowCard
            flow={programme.accessFlow}
            registerHref={registerPath(organization, enforcementPointRegister.key)}
          />
        </div>
      </>
    );
  });
}
