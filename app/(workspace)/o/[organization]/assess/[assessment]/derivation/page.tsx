import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { assessPath, derivationPath, questionPath, resultPath } from "@/components/assessment/paths";
import { DerivationView } from "@/components/result/derivation-view";
import { ResultCrumbs } from "@/components/result/result-crumbs";
import { figureTitle } from "@/components/result/working-text";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { keysAbove, OVERALL } from "@/lib/derivation/rules";
import { getDerivation } from "@/lib/result/queries";
import { nameOf } from "@/lib/result/rules";

type Props = PageProps<"/o/[organization]/assess/[assessment]/derivation">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { of = OVERALL } = await searchParams;
  return { title: `${of === OVERALL ? "All pillars" : nameOf(String(of))} · How it is worked out` };
}

export default async function DerivationPage({ params, searchParams }: Props) {
  const [{ organization, assessment }, { of = OVERALL }] = await Promise.all([params, searchParams]);
  const key = String(of);
  const actor = await requireActor(organization, derivationPath(organization, assessment, key));
  return guarded(async () => {
    const { head, derivation, standings } = await getDerivation(actor, assessment, key);
    const href = (of: string) => derivationPath(organization, assessment, of);
    const result = resultPath(organization, assessment);
    const label = (of: string) => (of === OVERALL ? "All pillars" : nameOf(of));
    const name = key === OVERALL ? head.unitName : nameOf(key);
    const mayRead = derivation.kind === "function" && can(actor, "answer.read", { unitId: head.unitId });
    return (
      <>
        <PageHeader
          crumb={
            <ResultCrumbs
              head={head}
              items={[
                { label: "Assess", href: assessPath(organization) },
                { label: `${head.unitName} ${head.period}`, href: result },
                ...keysAbove(derivation).map((of) => ({ label: label(of), href: href(of) })),
                { label: label(key) },
              ]}
            />
          }
          title={`${figureTitle(name, derivation.standing, derivation.result)}.`}
          lead="How this was worked out, down to the answers."
          actions={
            <>
              {mayRead ? (
                <ButtonLink href={questionPath(organization, assessment, key)} prefetch={false}>
                  Open the questions
                </ButtonLink>
              ) : null}
              <ButtonLink href={result} prefetch={false}>
                Back to the result
              </ButtonLink>
            </>
          }
        />
        <DerivationView derivation={derivation} standings={standings} href={href} />
      </>
    );
  });
}
