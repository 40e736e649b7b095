import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { OriginLink } from "@/components/shell/way-back";
import { getDerivation } from "@/features/assess/explain/queries";
import { figureName, isFigure, keysAbove } from "@/features/assess/explain/rules";
import { DerivationTools } from "@/features/assess/explain/ui/derivation-tools";
import { DerivationView } from "@/features/assess/explain/ui/derivation-view";
import { figureTitle } from "@/features/assess/explain/ui/working-text";
import { nameOf, OVERALL } from "@/features/assess/result/rules";
import { ResultCrumbs } from "@/features/assess/result/ui/result-crumbs";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, derivationPath, questionPath, resultPath } from "@/lib/base/addresses";
import { derivationDataPath } from "@/lib/base/data-addresses";
import { notFound } from "@/lib/base/errors";
import { periodLabel } from "@/lib/base/period";

type Props = PageProps<"/o/[organization]/assess/[assessment]/derivation">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { of = OVERALL } = await searchParams;
  return { title: `${figureName(String(of))} · How it is worked out` };
}

export default async function DerivationPage({ params, searchParams }: Props) {
  const [{ organization, assessment }, { of = OVERALL }] = await Promise.all([params, searchParams]);
  const key = String(of);
  const actor = await requireActor(organization);
  return guarded(async () => {
    if (!isFigure(key)) throw notFound("This figure");
    const derivation = await getDerivation(actor, assessment, key);
    const { unitId, unitName, period } = derivation.assessment;
    const href = (of: string) => derivationPath(organization, assessment, of);
    const result = resultPath(organization, assessment);
    const since = derivation.since?.assessment ?? null;
    const name = key === OVERALL ? unitName : nameOf(key);
    const mayRead = derivation.kind === "function" && can(actor, "answer.read", { unitId });
    return (
      <>
        <PageHeader
          crumb={
            <>
              <ResultCrumbs
                head={{ ...derivation, ...derivation.assessment }}
                timeZone={actor.timeZone}
                items={[
                  { label: "Assess", href: assessPath(organization) },
                  { label: `${unitName} ${periodLabel(period, actor.yearStartMonth)}`, href: result },
                  ...keysAbove(derivation).map((of) => ({ label: figureName(of), href: href(of) })),
                  { label: figureName(key) },
                ]}
              />
              <OriginLink known={[result]} />
            </>
          }
          title={`${figureTitle(name, derivation.standing, derivation.result)}.`}
          lead="How this was worked out, down to the answers."
          actions={
            <>
              {mayRead ? (
                <ButtonLink href={questionPath(organization, assessment, key)}>Open the questions</ButtonLink>
              ) : null}
              <ButtonLink href={result}>Back to the result</ButtonLink>
            </>
          }
        />
        <div className="grid gap-4">
          <DerivationView
            derivation={derivation}
            href={href}
            sinceHref={since && derivationPath(organization, since, key)}
          />
          <DerivationTools
            path={href(key)}
            jsonHref={derivationDataPath(organization, assessment, key)}
            text={derivation.text}
          />
        </div>
      </>
    );
  });
}
