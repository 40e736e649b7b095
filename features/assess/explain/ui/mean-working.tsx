import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";
import { equalsShown, operand, workingNumber } from "./working-text";

export interface MeanTerm {
  readonly key: string;
  readonly name: string;
  /** Where this term is worked out; null: nowhere. */
  readonly href: string | null;
  readonly weight: number;
  /** null: left out. */
  readonly figures: { readonly score: number; readonly possible: number } | null;
  /** Why it is left out: "not applicable". */
  readonly leftOut: string;
  readonly stage: StageNumber | null;
  /** Nothing of it is answered: its figures count, and say nothing about it. */
  readonly isAssessed: boolean;
}

export interface MeanWorkingProps {
  readonly caption: string;
  /** What the terms are: "Pillar". */
  readonly termHeading: string;
  readonly weightHeading: string;
  readonly stageHeading: string;
  readonly terms: readonly MeanTerm[];
  /** Which of the terms stand in the table; sums are over all of them. All unless given. */
  readonly shown?: { readonly from: number; readonly to: number } | undefined;
  readonly result: Omit<NullableFigures, "proven">;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A weighted mean as a table that can be added up by hand, and its two divisions. */
export function MeanWorking(props: MeanWorkingProps) {
  const { caption, termHeading, weightHeading, stageHeading, terms, shown, result } = props;
  const counted = terms.flatMap(({ weight, figures }) => (figures ? [{ weight, ...figures }] : []));
  const weights = total(counted.map(({ weight }) => weight));
  const claimed = total(counted.map(({ weight, score }) => weight * score));
  const possible = total(counted.map((term) => term.weight * term.possible));
  return (
    <>
      <Table caption={caption}>
        <thead>
          <tr>
            <Th>{termHeading}</Th>
            <Th numeric>{weightHeading}</Th>
            <Th numeric>Claimed</Th>
            <Th numeric>times weight</Th>
            <Th numeric>Possible</Th>
            <Th numeric>times weight</Th>
            <Th className="ps-6">{stageHeading}</Th>
          </tr>
        </thead>
        <tbody>
          {terms
            .slice(shown?.from, shown?.to)
            .map(({ key, name, href, weight, figures, leftOut, stage, isAssessed }) => (
              <tr key={key}>
                <Th scope="row">
                  {href === null ? (
                    <PeriodText>{name}</PeriodText>
                  ) : (
                    <ScreenLink className="link" href={href}>
                      <PeriodText>{name}</PeriodText>
                    </ScreenLink>
                  )}
                </Th>
                {figures === null ? (
                  <Td colSpan={6} className="quiet">
                    {leftOut}, left out
                  </Td>
                ) : (
                  <>
                    <Td numeric>{workingNumber(weight)}</Td>
                    <Td numeric>{workingNumber(figures.score)}</Td>
                    <Td numeric>{workingNumber(weight * figures.score)}</Td>
                    <Td numeric>{workingNumber(figures.possible)}</Td>
                    <Td numeric>{workingNumber(weight * figures.possible)}</Td>
                    <Td className="ps-6">{isAssessed ? stage && `${stage} ${stageName(stage)}` : "not assessed"}</Td>
                  </>
                )}
              </tr>
            ))}
        </tbody>
        {counted.length === 0 ? null : (
          <tfoot>
            <tr className="font-semibold">
              <Th scope="row">Sum</Th>
              <Td numeric>{workingNumber(weights)}</Td>
              <Td />
              <Td numeric>{workingNumber(claimed)}</Td>
              <Td />
              <Td numeric>{workingNumber(possible)}</Td>
              <Td />
            </tr>
          </tfoot>
        )}
      </Table>
      {result.score === null || result.possible === null ? null : (
        <dl className="mt-4 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-1">
          <dt className="text-ink-2">Claimed</dt>
          <dd>
            {operand(claimed)} ÷ {operand(weights)} {equalsShown(result.score)}
          </dd>
          <dt className="text-ink-2">Possible</dt>
          <dd>
            {operand(possible)} ÷ {operand(weights)} {equalsShown(result.possible)}
          </dd>
        </dl>
      )}
    </>
  );
}
