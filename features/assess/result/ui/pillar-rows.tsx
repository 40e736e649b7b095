"use client";

import { Fragment, type ReactNode } from "react";
import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { StageChip } from "@/features/model/maturity/ui/stage-chip";
import { railState, StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { FigureState } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";
import { FigureLink } from "./figure-link";

/** What holds a floor, answered or not told apart: the first few names, and how many there are besides. */
export type HolderGroup = {
  readonly words: string;
  readonly shown: readonly { readonly key: string; readonly name: string; readonly href?: string }[];
  readonly more: number;
};

export type PillarTarget = {
  readonly stage: StageNumber;
  readonly period: string;
  /** Of how many functions; absent: of all. */
  readonly count?: string;
  /** Enough functions have it to be drawn on the rail. */
  readonly isCommon: boolean;
};

export type PillarCells = {
  readonly key: string;
  readonly name: string;
  readonly standing: FigureState;
  readonly score: number | null;
  readonly possible: number | null;
  readonly average: StageNumber | null;
  readonly floor: StageNumber | null;
  readonly holders: readonly HolderGroup[];
  readonly target?: PillarTarget;
  readonly last?: number;
  readonly change?: ReactNode;
  /** Functions judged, of those that apply. */
  readonly settled: number;
  readonly functionCount: number;
  /** How much it counts among the pillars; absent where all count the same. */
  readonly weight?: number;
  /** Where the pillar's figures are worked out. */
  readonly href: string;
};

export interface PillarRowsProps {
  readonly caption: string;
  readonly rows: readonly PillarCells[];
  /** The name of the quarter that is compared with; null: no column for it. */
  readonly since: string | null;
}

/** Instead of a number: how much is judged, and between which scores the answers leave it. */
function TooEarly({ row }: { readonly row: PillarCells }) {
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

function TargetText({ target, href }: { readonly target: PillarTarget; readonly href: string }) {
  const { stage, period, count } = target;
  return (
    <p className="quiet font-normal">
      {stageName(stage)} by <Period value={period} />
      {count === undefined ? null : (
        <>
          ,{" "}
          <NumberLink className="whitespace-nowrap" href={href}>
            {count}
          </NumberLink>
        </>
      )}
    </p>
  );
}

function Holders({ group: { words, shown, more }, href }: { readonly group: HolderGroup; readonly href: string }) {
  return (
    <p className="quiet max-w-72">
      {words}{" "}
      {shown.map((holder, index) => (
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
      {more > 0 ? (
        <>
          {" and "}
          <NumberLink className="whitespace-nowrap" href={href}>{`${more} more`}</NumberLink>
        </>
      ) : null}
    </p>
  );
}

function Row({ row, since }: { readonly row: PillarCells } & Pick<PillarRowsProps, "since">) {
  const { name, standing, score, possible, average, floor, holders, target, last, change, weight, href } = row;
  const isAssessed = standing === "assessed";
  return (
    <tr>
      <Th scope="row">
        {name}
        {weight === undefined ? null : <p className="quiet font-normal">weight {weight}</p>}
        {target ? <TargetText target={target} href={href} /> : null}
      </Th>
      <Td label="Claimed">
        <div>
          <FigureLink score={score} standing={standing} href={href} size="large" label={`${name}, claimed`} />
          {isAssessed && (possible ?? 0) > (score ?? 0) ? (
            <p className="quiet">
              <FigureLink score={possible} standing={standing} href={href} before="up to" size="small" label={name} />
            </p>
          ) : null}
          <TooEarly row={row} />
        </div>
      </Td>
      <Td>
        <StageRail
          claimed={score}
          possible={possible}
          last={last}
          target={target?.isCommon ? target.stage : null}
          state={railState(standing)}
          label={name}
        />
      </Td>
      <Td label="Average">{isAssessed ? <StageChip stage={average} /> : null}</Td>
      <Td label="Floor">
        {isAssessed ? (
          <div>
            <StageChip stage={floor} />
            {holders.map((group) => (
              <Holders key={group.words} group={group} href={href} />
            ))}
          </div>
        ) : null}
      </Td>
      {since === null ? null : (
        <Td numeric label={`Since ${since}`}>
          {isAssessed ? (
            <NumberLink block href={href}>
              <span className="sr-only">{`${name}, change `}</span>
              {change}
            </NumberLink>
          ) : null}
        </Td>
      )}
    </tr>
  );
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function PillarRows({ caption, rows, since }: PillarRowsProps) {
  return (
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
          <Row key={row.key} row={row} since={since} />
        ))}
      </tbody>
    </Table>
  );
}
