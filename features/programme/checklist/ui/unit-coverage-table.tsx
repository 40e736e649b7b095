import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { treeOrder } from "@/features/organization/unit/rules";
import type { UnitCoverage } from "@/features/programme/checklist/overview.queries";
import { type Counts, sumCounts } from "@/features/programme/checklist/status.rules";
import { checklistPath, unitChecklistPath } from "@/lib/base/addresses";
import { coverageText, detailText } from "./checklist-text";

export interface UnitCoverageTableProps {
  /** At least one. */
  readonly rows: readonly UnitCoverage[];
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
export function UnitCoverageTable({ rows, organization }: UnitCoverageTableProps) {
  const byUnit = new Map(rows.map((row) => [row.unit.id, row]));
  const domains = rows[0]?.coverage.domains ?? [];
  const all = rows.map(({ coverage }) => coverage);
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
        {treeOrder(rows.map(({ unit }) => unit)).map(({ unit, depth }) => {
          const { coverage, overdue = 0 } = byUnit.get(unit.id) ?? {};
          return (
            <tr key={unit.id}>
              <Th scope="row">
                <span className="block min-w-36" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                  <ScreenLink className="link" href={unitChecklistPath(organization, unit.id)}>
                    {unit.name}
                  </ScreenLink>
                </span>
              </Th>
              <OverdueCell
                overdue={overdue}
                where={unit.name}
                href={unitChecklistPath(organization, unit.id, { overdue: true })}
              />
              {coverage?.domains.map(({ key, all: counts }) => (
                <Td key={key} className="min-w-24">
                  <Cell counts={counts} />
                </Td>
              ))}
              <Td className="min-w-24">{coverage ? <Cell counts={coverage.total.all} /> : null}</Td>
            </tr>
          );
        })}
      </tbody>
      {rows.length > 1 ? (
        <tfoot>
          <tr>
            <Th scope="row">All units</Th>
            <OverdueCell
              overdue={rows.reduce((sum, { overdue }) => sum + overdue, 0)}
              where="All units"
              href={checklistPath(organization, { overdue: true })}
            />
            {domains.map(({ key }, index) => (
              <Td key={key}>
                <Cell counts={sumCounts(all.flatMap((coverage) => coverage.domains[index]?.all ?? []))} />
              </Td>
            ))}
            <Td>
              <Cell counts={sumCounts(all.map(({ total }) => total.all))} />
            </Td>
          </tr>
        </tfoot>
      ) : null}
    </Table>
  );
}
