import type { ReactNode } from "react";
import { isCommonTarget, type TargetSummary } from "@/features/assess/result/rules";
import { RailLegend, type RailMark } from "@/features/model/maturity/ui/rail-legend";
import { type HolderGroup, type PillarCells, PillarRows, type PillarRowsProps, type PillarTarget } from "./pillar-rows";

export interface PillarRow extends Omit<PillarCells, "holders" | "target" | "last" | "weight" | "change"> {
  /** What stands at the floor; without `href` it is plain text. */
  readonly heldBy: readonly {
    readonly key: string;
    readonly name: string;
    readonly isAssessed: boolean;
    readonly href?: string | undefined;
  }[];
  readonly target: TargetSummary | null;
  readonly last: number | null;
  readonly change: ReactNode;
  readonly weight?: number | undefined;
}

export interface PillarTableProps extends Pick<PillarRowsProps, "caption" | "since"> {
  readonly rows: readonly PillarRow[];
}

const SHOWN_HOLDERS = 3;

/** All names while they are few, else two of them. */
const shownOf = (count: number) => (count > SHOWN_HOLDERS ? SHOWN_HOLDERS - 1 : count);

/** Answered or not told apart: nobody's answer is no finding. */
const holdersOf = ({ heldBy }: PillarRow): HolderGroup[] =>
  [
    { words: "held by", list: heldBy.filter((holder) => holder.isAssessed) },
    { words: "not assessed:", list: heldBy.filter((holder) => !holder.isAssessed) },
  ].flatMap(({ words, list }) => {
    if (list.length === 0) return [];
    const shown = list.slice(0, shownOf(list.length));
    return [
      {
        words,
        shown: shown.map(({ key, name, href }) => ({ key, name, ...(href === undefined ? {} : { href }) })),
        more: list.length - shown.length,
      },
    ];
  });

function targetOf(target: TargetSummary): PillarTarget {
  const { stage, period, count, of } = target;
  const isCommon = isCommonTarget(target);
  return { stage, period, isCommon, ...(count === of ? {} : { count: `${count} of ${of} functions` }) };
}

function cellsOf(row: PillarRow, isCompared: boolean): PillarCells {
  const { key, name, standing, score, possible, average, floor, settled, functionCount, href } = row;
  const isAssessed = standing === "assessed";
  return {
    ...{ key, name, standing, score, possible, average, floor, settled, functionCount, href },
    holders: isAssessed ? holdersOf(row) : [],
    ...(row.weight === undefined ? {} : { weight: row.weight }),
    ...(row.target === null ? {} : { target: targetOf(row.target) }),
    ...(row.last === null ? {} : { last: row.last }),
    ...(isAssessed && isCompared ? { change: row.change } : {}),
  };
}

function marksOf(rows: readonly PillarRow[]): RailMark[] {
  const has = (test: (row: PillarRow) => boolean) => rows.some(test);
  const marks: [RailMark, boolean][] = [
    ["claimed", has((row) => row.standing === "assessed")],
    ["possible", has((row) => row.standing === "assessed" && (row.possible ?? 0) > (row.score ?? 0))],
    ["target", has((row) => row.target !== null && isCommonTarget(row.target))],
    ["last", has((row) => row.last !== null)],
  ];
  return marks.flatMap(([mark, isUsed]) => (isUsed ? [mark] : []));
}

/** The pillars with their rails: claimed and possible, average and floor together, what holds the floor, the change. */
export function PillarTable({ caption, rows, since }: PillarTableProps) {
  return (
    <>
      <PillarRows caption={caption} since={since} rows={rows.map((row) => cellsOf(row, since !== null))} />
      <div className="mt-3">
        <RailLegend marks={marksOf(rows)} />
      </div>
    </>
  );
}
