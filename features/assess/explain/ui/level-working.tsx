import { Fragment } from "react";
import { ScreenLink } from "@/components/screen-link";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { StageNumber } from "@/features/model/scoring/schema";
import { workingNumber } from "./working-text";

export interface LevelWorkingProps {
  readonly score: number;
  readonly average: StageNumber;
  readonly floor: StageNumber;
  /** The stages among which the lowest was looked for. */
  readonly stages: readonly StageNumber[];
  /** What stands at the floor, in groups; a group without label is said right away. */
  readonly heldBy: readonly {
    readonly label: string | null;
    readonly items: readonly {
      readonly key: string;
      readonly name: string;
      readonly href: string;
      readonly isAssessed: boolean;
    }[];
  }[];
  readonly answered: number;
  readonly applicable: number;
  /** Functions judged, of those that apply. */
  readonly judged: { readonly settled: number; readonly functionCount: number } | null;
}

function Held({ label, items }: LevelWorkingProps["heldBy"][number]) {
  const Group = label === null ? "span" : "div";
  return (
    <Group>
      {label === null ? null : <span className="text-ink-2">{label}: </span>}
      {items.map(({ key, name, href, isAssessed }, index) => (
        <Fragment key={key}>
          {index > 0 ? ", " : null}
          <ScreenLink className="link" href={href}>
            {name}
          </ScreenLink>
          {isAssessed ? null : <span className="quiet"> (not assessed)</span>}
        </Fragment>
      ))}
    </Group>
  );
}

/** Average stage, floor with what holds it, completeness: how each follows from the table above it. */
export function LevelWorking({ score, average, floor, stages, heldBy, ...counts }: LevelWorkingProps) {
  const { answered, applicable, judged } = counts;
  return (
    <dl className="mt-1 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-1">
      <dt className="text-ink-2">Average</dt>
      <dd>
        {workingNumber(score)} rounded down is {average}, {stageName(average)}
      </dd>
      <dt className="text-ink-2">Floor</dt>
      <dd>
        the lowest of {stages.join(", ")} is {floor}, {stageName(floor)}
        {heldBy.some(({ items }) => items.length > 0) ? ", held down by " : null}
        {heldBy.map(({ label, items }) => (
          <Held key={label} label={label} items={items} />
        ))}
      </dd>
      {judged === null ? null : (
        <>
          <dt className="text-ink-2">Judged</dt>
          <dd>
            {judged.settled} of {judged.functionCount} functions
          </dd>
        </>
      )}
      <dt className="text-ink-2">Answered</dt>
      <dd>
        {answered} of {applicable} criteria that apply
        {answered < applicable ? `, ${applicable - answered} open` : null}
      </dd>
    </dl>
  );
}
