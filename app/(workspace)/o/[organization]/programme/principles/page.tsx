import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { heatHrefOf } from "@/components/driver/heat-href";
import { MappingLabel } from "@/components/driver/mapping-label";
import { AccessFlowCard } from "@/components/principle/access-flow-card";
import { PrincipleCards } from "@/components/principle/principle-cards";
import { TenetTable } from "@/components/principle/tenet-table";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { NothingAssessed, StandingCrumb } from "@/components/standing/standing-basis";
import { StandingForm } from "@/components/standing/standing-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";
import { programme } from "@/lib/catalogue/programme/model";
import { listTenets } from "@/lib/driver/queries";
import { enforcementPointRegister } from "@/lib/enforcement/register";
import { readStandingQuery } from "@/lib/standing/schema";

export const metadata: Metadata = { title: "Principles and access flow" };

type Props = PageProps<"/o/[organization]/programme/principles">;

export default async function PrinciplesPage({ params, searchParams }: Props) {
  const [{ organization }, asked] = await Promise.all([params, searchParams]);
  const here = programmePath(organization, "principles");
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { list, choices } = await listTenets(actor, readStandingQuery(asked));
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
              <StandingCrumb basis={list} />
              <MappingLabel mapping={list.mapping} />
            </>
          }
          title="Three principles, seven tenets, and the way of a request."
          lead="Each principle and tenet is linked to functions of the model, and is supported as far as the weakest of them."
        />
        <div className="grid gap-4">
          <StandingForm basis={list} periods={choices.periods} units={choices.units} action={here} />
          <NothingAssessed actor={actor} basis={list} choices={choices} action={here} />
          <PrincipleCards principles={list.principles} heatHref={heatHrefOf(actor, list.period)} />
          <TenetTable tenets={list.tenets} heatHref={heatHrefOf(actor, list.period)} />
          <AccessFlowCard
            flow={programme.accessFlow}
            registerHref={registerPath(organization, enforcementPointRegister.key)}
          />
        </div>
      </>
    );
  });
}
