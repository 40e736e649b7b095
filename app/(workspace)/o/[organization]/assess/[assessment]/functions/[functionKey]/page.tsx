import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { getQuestionnaire, questionTexts } from "@/features/assess/questionnaire/queries";
import { Guidance } from "@/features/assess/questionnaire/ui/guidance";
import { Questionnaire } from "@/features/assess/questionnaire/ui/questionnaire";
import { servesFunction } from "@/features/model/catalogue/programme/model";
import { criteriaOf, shortName, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { modelOf } from "@/features/model/scoring/model-of";
import { listItemStatuses } from "@/features/programme/checklist/queries";
import { STATUSES } from "@/features/programme/checklist/status.rules";
import { spokenFor, suggestionsOf } from "@/features/programme/checklist/suggestion.rules";
import { SuggestionLine } from "@/features/programme/checklist/ui/suggestion-line";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, itemPath, resultPath } from "@/lib/base/addresses";
import { notFound } from "@/lib/base/errors";
import { periodName } from "@/lib/base/period";

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
    const { modelVersion } = data.assessment;
    const model = modelOf(modelVersion);
    const fn = model.functions.get(functionKey);
    const pillar = model.pillars.find(({ functions }) => functions.some(({ key }) => key === functionKey));
    if (!fn || !pillar) throw notFound("This function");
    const { unitId } = data.assessment;
    const serving = servesFunction(functionKey).checklist;
    const ids = serving.map(({ id }) => id);
    const statuses = await listItemStatuses(actor, unitId, ids);
    const criteria = criteriaOf(fn).map(({ id }) => id);
    const found = suggestionsOf(serving, statuses, criteria);
    const suggestions = found.map((suggestion) => ({
      id: suggestion.id,
      criteria: suggestion.criteria,
      line: <SuggestionLine suggestion={suggestion} organization={organization} unitId={unitId} />,
    }));
    const stateOf = (itemId: string) => ({
      text: STATUSES[statuses.get(itemId) ?? "not_started"].label,
      href: itemPath(organization, unitId, itemId),
    });
    const crumbs = [
      { label: "Assess", href: home },
      { label: data.assessment.unitName, href: resultPath(organization, assessment) },
      { label: periodName(data.assessment.period, actor.yearStartMonth) },
      { label: pillar.name },
    ];
    return (
      <Questionnaire
        key={functionKey}
        data={data}
        texts={questionTexts(fn, pillar.definition)}
        pillarName={pillar.name}
        userName={actor.userName}
        crumbs={<Breadcrumbs items={crumbs} />}
        suggestions={suggestions}
        checklist={spokenFor(found)}
        guidance={<Guidance fn={fn} modelVersion={modelVersion} stateOf={stateOf} />}
      />
    );
  });
}
