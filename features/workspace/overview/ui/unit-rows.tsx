"use client";

import { Chip } from "@/components/chip";
import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Td, Th } from "@/components/table";
import { stageName } from "@/features/model/maturity/ui/stages";
import type { StageNumber } from "@/features/model/scoring/schema";
import { organizationDerivationPath, resultPath } from "@/lib/base/addresses";

/** A judged figure, or in words why there is none; `isOpen`: it may come. */
export type UnitCell =
  | { readonly score: string; readonly average: StageNumber; readonly floor?: StageNumber }
  | { readonly words: string; readonly isOpen: boolean };

export type ComparedUnit = {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly about: string;
  readonly isHighValue?: true;
  /** The assessment that its name leads to. */
  readonly latest?: string;
  /** Overall and by pillar, in the order of the columns; absent where nothing is assessed. */
  readonly cells?: readonly UnitCell[];
  readonly judged: string;
  readonly from: string;
};

export interface UnitRowsProps {
  readonly organization: string;
  readonly period: string;
  /** Overall and the pillars. */
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly ComparedUnit[];
}

/** One figure of a unit: the depth of its average stage behind the score. Without one, a sign that says why. */
function Cell({ cell, href, label }: { readonly cell: UnitCell; readonly href: string; readonly label: string }) {
  if ("words" in cell)
    return (
      <ScreenLink
        className={`heat-cell ${cell.isOpen ? "heat-unknown" : "heat-none"} min-w-12`}
        href={href}
        aria-label={`${label}: ${cell.words}`}
      >
        {cell.isOpen ? "?" : "n/a"}
      </ScreenLink>
    );
  const { score, average, floor } = cell;
  const words = `${score} claimed, ${stageName(average)} on average${floor === undefined ? "" : `, floor ${stageName(floor)}`}`;
  return (
    <ScreenLink className={`heat-cell heat-${average} min-w-12`} href={href} aria-label={`${label}: ${words}`}>
      {score}
    </ScreenLink>
  );
}

function UnitName({ unit, organization }: { readonly unit: ComparedUnit; readonly organization: string }) {
  const { name, depth, about, isHighValue, latest } = unit;
  return (
    <span className="block" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
      {latest === undefined ? (
        name
      ) : (
        <ScreenLink className="link" href={resultPath(organization, latest)}>
          {name}
        </ScreenLink>
      )}
      {isHighValue ? (
        <>
          {" "}
          <Chip tone="accent">
            <abbr className="no-underline" title="high value asset">
              HVA
            </abbr>
          </Chip>
        </>
      ) : null}
      <span className="quiet block font-normal">{about}</span>
    </span>
  );
}

/** The stage of the lowest function, where the whole is judged. */
function floorOf(cell: UnitCell | undefined): string | null {
  return cell && "floor" in cell && cell.floor !== undefined ? stageName(cell.floor) : null;
}

function Row({ unit, organization, period, columns }: Omit<UnitRowsProps, "units"> & { readonly unit: ComparedUnit }) {
  const { id, name, cells, judged, from } = unit;
  const href = (of: string) => organizationDerivationPath(organization, of, period, { unit: id });
  const [overall] = columns;
  return (
    <tr>
      <Th scope="row">
        <UnitName unit={unit} organization={organization} />
      </Th>
      {cells === undefined ? (
        <Td colSpan={columns.length + 1}>
          <span className="quiet">not assessed</span>
        </Td>
      ) : (
        <>
          {columns.map((column, index) => {
            const cell = cells[index];
            const label = `${name}, ${index === 0 ? "overall" : column.name}`;
            return <Td key={column.key}>{cell ? <Cell cell={cell} href={href(column.key)} label={label} /> : null}</Td>;
          })}
          <Td className="text-sm">{floorOf(cells[0])}</Td>
        </>
      )}
      <Td numeric className="quiet">
        <NumberLink block href={href(overall?.key ?? "")}>
          <span className="sr-only">{`${name}, judged `}</span>
          {judged}
        </NumberLink>
      </Td>
      <Td className="quiet num">{from}</Td>
    </tr>
  );
}

/** The rows of the units, drawn in the browser too: they weigh less as data than as what is drawn of them. */
export function UnitRows({ units, ...shown }: UnitRowsProps) {
  return (
    <tbody>
      {units.map((unit) => (
        <Row key={unit.id} unit={unit} {...shown} />
      ))}
    </tbody>
  );
}
