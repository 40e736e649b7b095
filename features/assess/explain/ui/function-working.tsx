import { Table, Td, Th } from "@/components/table";
import type { AssessmentDerivation } from "@/features/assess/explain/schema";
import { criterionIn, nameOf } from "@/features/assess/result/rules";
import { ANSWER_WORDS } from "@/features/assess/result/ui/answer-text";
import { Citation } from "@/features/model/catalogue/ui/citation";
import { citedFunction } from "@/features/model/catalogue/ui/source-text";
import type { AnyCriterion } from "@/features/model/catalogue/ztmm/schema";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { FunctionDerivation, StageDerivation } from "@/features/model/scoring/derivation";
import { type ModelVersion, modelOf } from "@/features/model/scoring/model-of";
import { STAGE_NUMBERS } from "@/features/model/scoring/schema";
import { equalsShown, fractionText, functionSum, operand } from "./working-text";

const countsAs = (credit: number | null) => (credit === null ? "left out" : String(credit));

/** Its name with its text below; the text alone in a version of the model without names. */
function CriterionName({ criterion, id }: { readonly criterion: AnyCriterion | undefined; readonly id: string }) {
  if (!criterion?.name) return criterion?.text ?? id;
  return (
    <>
      <strong className="font-semibold">{criterion.name}</strong>
      <br />
      <span className="text-ink-2">{criterion.text}</span>
    </>
  );
}

function StageBody({ stage, model }: { readonly stage: StageDerivation; readonly model: ModelVersion }) {
  const name = stageName(STAGE_NUMBERS[stage.stage]);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="pt-4">
          {name}
        </th>
      </tr>
      {stage.criteria.map(({ id, answer, credit }) => (
        <tr key={id}>
          <Th scope="row" className="max-w-xl font-normal">
            <CriterionName criterion={criterionIn(model, id)} id={id} />
          </Th>
          <Td label="Answer">{ANSWER_WORDS[answer ?? "unanswered"]}</Td>
          <Td numeric label="Claimed">
            {countsAs(credit.score)}
          </Td>
          <Td numeric label="Possible">
            {countsAs(credit.possible)}
          </Td>
        </tr>
      ))}
      <tr className="text-ink-2">
        <Th scope="row" className="font-normal">
          Share of {name} that is met
        </Th>
        <Td />
        <Td numeric label="Claimed">
          {fractionText(stage.fraction.score)}
        </Td>
        <Td numeric label="Possible">
          {fractionText(stage.fraction.possible)}
        </Td>
      </tr>
    </tbody>
  );
}

/** A function's score from its answers: every criterion with what it counts, every stage's share, the sum. */
export function FunctionWorking({
  derivation,
}: {
  readonly derivation: FunctionDerivation & Pick<AssessmentDerivation, "modelVersion">;
}) {
  const model = modelOf(derivation.modelVersion);
  const { key, figures, target, stages } = derivation;
  const fn = model.functions.get(key);
  return (
    <>
      <Table caption={`${nameOf(key)}, criteria and answers`} phone="stack">
        <thead>
          <tr>
            <Th>Criterion</Th>
            <Th>Answer</Th>
            <Th numeric>Claimed</Th>
            <Th numeric>Possible</Th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <StageBody key={stage.stage} stage={stage} model={model} />
        ))}
      </Table>
      {fn ? <Citation source={citedFunction(fn)} /> : null}
      {figures === null ? (
        <p className="mt-4">
          {derivation.leftOut === "function" ? "The function is marked not applicable" : "No criterion applies"}: it is
          left out of every mean and every floor.
        </p>
      ) : (
        <dl className="mt-4 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-1">
          <dt className="text-ink-2">Claimed</dt>
          <dd>{functionSum(figures.score)}</dd>
          <dt className="text-ink-2">Possible</dt>
          <dd>{functionSum(figures.possible)}</dd>
          {target?.gap == null ? null : (
            <>
              <dt className="text-ink-2">Gap</dt>
              <dd>
                {target.gap === 0
                  ? `the target, ${stageName(STAGE_NUMBERS[target.stage])}, is reached`
                  : `target ${STAGE_NUMBERS[target.stage]} − ${operand(figures.score.score)} ${equalsShown(target.gap)}`}
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
