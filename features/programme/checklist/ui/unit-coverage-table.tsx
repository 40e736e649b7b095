import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import type { LevelRow } from "@/features/organization/unit/level.rules";
import { BelowLink } from "@/features/organization/unit/ui/unit-level";
import type { UnitCoverage } from "@/features/programme/checklist/overview.queries";
import type { Counts } from "@/features/programme/checklist/status.rules";
import { checklistPath, unitChecklistPath } from "@/lib/base/addresses";
import { coverageText, detailText } from "./checklist-text";

export interface UnitCoverageTableProps {
  /** Of a level of the tree; at least one. */
  readonly rows: readonly LevelRow<UnitCoverage & { readonly depth: number }>[];
  /** Of all units together. */
  readonly all: {
    readonly units: number;
    readonly overdue: number;
    readonly domains: readonly Counts[];
    readonly total: Counts;
  };
  /** The organisation's slug. */
  readonly organization: string;
}

function Cell({ counts }: { readonly counts: Counts }) {
  const detail = detailText(counts);
  return (
    <>
      <span className={counts.done === 0 ? "quiet" : "num whitespace-nowrap"}>{coverageText(counts)}</span>
      {detail === "" ? null : <span className="quiet block">{detail}</span>}
    </>
  );
}

interface OverdueCellProps {
  readonly overdue: number;
  readonly where: string;
  readonly href: string;
}

function OverdueCell({ overdue, where, href }: OverdueCellProps) {
  return (
    <Td numeric>
      {overdue === 0 ? (
        <span className="quiet">none</span>
      ) : (
        <NumberLink block href={href} aria-label={`${where}: ${overdue} overdue`}>
          {overdue}
        </NumberLink>
      )}
    </Td>
  );
}

/** Coverage of every unit (the tree) by domain, with the way into each unit's checklist. */
export function UnitCoverageTable({ rows, all, organization }: UnitCoverageTableProps) {
  const domains = rows[0]?.row.coverage.domains ?? [];
  return (
    <Table caption="Implemented items by unit and domain">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th numeric>Overdue</Th>
          {domains.map(({ key, name }) => (
            <Th key={key}>{name}</Th>
          ))}
          <Th>All domains</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { unit, coverage, overdue }, depth, below }) => {
          return (
            <tr key={unit.id}>
              <Th scope="row">
                <span className="block min-w-36" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                  <ScreenLink className="link" href={unitChecklistPath(organization, unit.id)}>
                    {unit.name}
                  </ScreenLink>{" "}
                  <BelowLink unit={unit} below={below} here={checklistPath(organization)} />
                </span>
              </Th>
              <OverdueCell
                overdue={overdue}
                where={unit.name}
                href={unitChecklistPath(organization, unit.id, { overdue: true })}
              />
              {coverage.domains.map(({ key, all: counts }) => (
                <Td key={key} className="min-w-24">
                  <Cell counts={counts} />
                </Td>
              ))}
              <Td className="min-w-24">
                <Cell counts={coverage.total.all} />
              </Td>
            </tr>
          );
        })}
      </tbody>
      {all.units > 1 ? (
        <tfoot>
          <tr>
            <Th scope="row">All units</Th>
            <OverdueCell
              overdue={all.overdue}
              where="All units"
              href={checklistPath(organization, { overdue: true })}
            />
            {domains.map(({ key }, index) => (
              <Td key={key}>{all.domains[index] ? <Cell counts={all.domains[index]} /> : null}</Td>
            ))}
            <Td>
              <Cell counts={all.total} />
            </Td>
          </tr>
        </tfoot>
      ) : null}
    </Table>
  );
}
