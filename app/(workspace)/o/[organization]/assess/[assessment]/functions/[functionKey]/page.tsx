import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { Guidance } from "@/components/questionnaire/guidance";
import { Questionnaire } from "@/components/questionnaire/questionnaire";
import { SuggestionLine } from "@/components/questionnaire/suggestion-line";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, resultPath } from "@/lib/base/addresses";
import { servesFunction } from "@/lib/catalogue/programme/model";
import { criteriaOf, shortName, ztmm, ztmmFunctions } from "@/lib/catalogue/ztmm/model";
import { listItemStatuses } from "@/lib/checklist/queries";
import { notFound } from "@/lib/errors";
import { getQuestionnaire, questionTexts } from "@/lib/questionnaire/queries";
import { suggestionsOf } from "@/lib/suggestion/rules";

type Props = PageProps<"/o/[organization]/assess/[assessment]/functions/[functionKey]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const fn = ztmmFunctions.get((await params).functionKey);
  const pillar = ztmm.pillars.find(({ functions }) => functions.some(({ key }) => key === fn?.key));
  return { title: fn && pillar ? `${shortName(fn)} · ${pillar.name}` : "Not found" };
}

export default async function FunctionPage({ params }: Props) {
  const { organization, assessment, functionKey } = await params;
  const home = assessPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const data = await getQuestionnaire(actor, assessment, functionKey);
    const fn = ztmmFunctions.get(functionKey);
    const pillar = ztmm.pillars.find(({ functions }) => functions.some(({ key }) => key === functionKey));
    if (!fn || !pillar) throw notFound("This function");
    const { unitId } = data.assessment;
    const serving = servesFunction(functionKey).checklist;
    const ids = serving.map(({ id }) => id);
    const statuses = await listItemStatuses(actor, unitId, ids);
    const criteria = criteriaOf(fn).map(({ id }) => id);
    const suggestions = suggestionsOf(serving, statuses, criteria).map((suggestion) => ({
      id: suggestion.id,
      status: suggestion.status,
      criteria: suggestion.criteria,
      line: <SuggestionLine suggestion={suggestion} organization={organization} unitId={unitId} />,
    }));
    const crumbs = [
      { label: "Assess", href: home },
      { label: data.assessment.unitName, href: resultPath(organization, assessment) },
      { label: data.assessment.period },
      { label: pillar.name },
    ];
    return (
      <Questionnaire
        key={functionKey}
        data={data}
        texts={questionTexts(fn)}
        pillarName={pillar.name}
        userName={actor.userName}
        crumbs={<Breadcrumbs items={crumbs} />}
        suggestions={suggestions}
        guidance={<Guidance fn={fn} unit={{ organization, unitId, statuses }} />}
      />
    );
  });
}
