import { Fragment, type ReactNode } from "react";
import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { isCommonTarget, type TargetSummary } from "@/features/assess/result/rules";
import { RailLegend, type RailMark } from "@/features/model/maturity/ui/rail-legend";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { StageChip } from "@/features/model/maturity/ui/stage-chip";
import { railState, StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { FigureState } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";
import { FigureLink } from "./figure-link";

export interface PillarRow {
  readonly key: string;
  readonly name: string;
  readonly standing: FigureState;
  readonly score: number | null;
  readonly possible: number | null;
  readonly average: StageNumber | null;
  readonly floor: StageNumber | null;
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
  /** Functions judged, of those that apply. */
  readonly settled: number;
  readonly functionCount: number;
  /** How much it counts among the pillars; absent where all count the same. */
  readonly weight?: number | undefined;
  /** Where the pillar's figures are worked out. */
  readonly href: string;
}

export interface PillarTableProps {
  readonly caption: string;
  readonly rows: readonly PillarRow[];
  /** The name of the quarter that is compared with; null: no column for it. */
  readonly since: string | null;
}

const SHOWN_HOLDERS = 3;

/** Instead of a number: how much is judged, and between which scores the answers leave it. */
function TooEarly({ row }: { readonly row: PillarRow }) {
  if (row.standing !== "too early" || row.score === null || row.possible === null) return null;
  return (
    <p className="quiet">
      <NumberLink block href={row.href}>
        <span className="sr-only">{`${row.name}: `}</span>
        {`${row.settled} of ${row.functionCount} judged`}
      </NumberLink>
      <NumberLink block href={row.href}>
        <span className="sr-only">{`${row.name}, between `}</span>
        {`${formatScore(row.score)} to ${formatScore(row.possible)}`}
      </NumberLink>
    </p>
  );
}

/** All names while they are few, else two of them. */
const shownOf = (count: number) => (count > SHOWN_HOLDERS ? SHOWN_HOLDERS - 1 : count);

function TargetText({ target, href }: { readonly target: TargetSummary; readonly href: string }) {
  const { stage, period, count, of } = target;
  return (
    <p className="quiet font-normal">
      {stageName(stage)} by <Period value={period} />
      {count === of ? null : (
        <>
          ,{" "}
          <NumberLink className="whitespace-nowrap" href={href}>
            {`${count} of ${of} functions`}
          </NumberLink>
        </>
      )}
    </p>
  );
}

/** What holds the floor, answered or not told apart: nobody's answer is no finding. */
function Holders({ row }: { readonly row: PillarRow }) {
  const groups = [
    { key: "held", words: "held by", list: row.heldBy.filter((holder) => holder.isAssessed) },
    { key: "open", words: "not assessed:", list: row.heldBy.filter((holder) => !holder.isAssessed) },
  ].filter(({ list }) => list.length > 0);
  return groups.map(({ key, words, list }) => (
    <p key={key} className="quiet max-w-72">
      {words}{" "}
      {list.slice(0, shownOf(list.length)).map((holder, index) => (
        <Fragment key={holder.key}>
          {index > 0 ? ", " : null}
          {holder.href ? (
            <ScreenLink className="hover:underline" href={holder.href}>
              {holder.name}
            </ScreenLink>
          ) : (
            holder.name
          )}
        </Fragment>
      ))}
      {list.length > SHOWN_HOLDERS ? (
        <>
          {" and "}
          <NumberLink
            className="whitespace-nowrap"
            href={row.href}
          >{`${list.length - shownOf(list.length)} more`}</NumberLink>
        </>
      ) : null}
    </p>
  ));
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
      <Table caption={caption} phone="stack">
        <thead>
          <tr>
            <Th>Pillar</Th>
            <Th>Claimed</Th>
            <Th className="min-w-40 xl:w-1/4">
              <StageScale />
            </Th>
            <Th>Average</Th>
            <Th className="lg:min-w-44">Floor, held down by</Th>
            {since === null ? null : (
              <Th numeric>
                Since <PeriodText>{since}</PeriodText>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <Th scope="row">
                {row.name}
                {row.weight === undefined ? null : <p className="quiet font-normal">weight {row.weight}</p>}
                {row.target ? <TargetText target={row.target} href={row.href} /> : null}
              </Th>
              <Td label="Claimed">
                <div>
                  <FigureLink {...row} size="large" label={`${row.name}, claimed`} />
                  {row.standing === "assessed" && (row.possible ?? 0) > (row.score ?? 0) ? (
                    <p className="quiet">
                      <FigureLink {...row} score={row.possible} before="up to" size="small" label={row.name} />
                    </p>
                  ) : null}
                  <TooEarly row={row} />
                </div>
              </Td>
              <Td>
                <StageRail
                  claimed={row.score}
                  possible={row.possible}
                  last={row.last}
                  target={row.target && isCommonTarget(row.target) ? row.target.stage : null}
                  state={railState(row.standing)}
                  label={row.name}
                />
              </Td>
              <Td label="Average">{row.standing === "assessed" ? <StageChip stage={row.average} /> : null}</Td>
              <Td label="Floor">
                {row.standing === "assessed" ? (
                  <div>
                    <StageChip stage={row.floor} />
                    <Holders row={row} />
                  </div>
                ) : null}
              </Td>
              {since === null ? null : (
                <Td numeric label={`Since ${since}`}>
                  {row.standing === "assessed" ? (
                    <NumberLink block href={row.href}>
                      <span className="sr-only">{`${row.name}, change `}</span>
                      {row.change}
                    </NumberLink>
                  ) : null}
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-3">
        <RailLegend marks={marksOf(rows)} />
      </div>
    </>
  );
}
