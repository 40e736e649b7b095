import { ScreenLink } from "@/components/ui/screen-link";
import { Table, Td, Th } from "@/components/ui/table";
import type { UnitCoverage } from "@/lib/checklist/queries";
import { type Counts, sumCounts } from "@/lib/checklist/rules";
import { treeOrder } from "@/lib/unit/rules";
import { coverageText, detailText } from "./checklist-text";
import { unitChecklistPath } from "./paths";

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
      <span className={detail === "" ? "quiet" : "num whitespace-nowrap"}>{coverageText(counts)}</span>
      {detail === "" ? null : <span className="quiet block">{detail}</span>}
    </>
  );
}

/** Coverage of every unit (the tree) by domain, with the way into each unit's checklist. */
export function UnitCoverageTable({ rows, organization }: UnitCoverageTableProps) {
  const coverages = new Map(rows.map(({ unit, coverage }) => [unit.id, coverage]));
  const domains = rows[0]?.coverage.domains ?? [];
  const all = rows.map(({ coverage }) => coverage);
  return (
    <Table caption="Implemented items by unit and domain">
      <thead>
        <tr>
          <Th>Unit</Th>
          {domains.map(({ key, name }) => (
            <Th key={key}>{name}</Th>
          ))}
          <Th>All domains</Th>
        </tr>
      </thead>
      <tbody>
        {treeOrder(rows.map(({ unit }) => unit)).map(({ unit, depth }) => {
          const coverage = coverages.get(unit.id);
          return (
            <tr key={unit.id}>
              <Th scope="row">
                <span className="block min-w-36" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
                  <ScreenLink className="link" href={unitChecklistPath(organization, unit.id)}>
                    {unit.name}
                  </ScreenLink>
                </span>
              </Th>
              {coverage?.domains.map(({ key, all: counts }) => (
                <Td key={key} className="min-w-28">
                  <Cell counts={counts} />
                </Td>
              ))}
              <Td className="min-w-28">{coverage ? <Cell counts={coverage.total.all} /> : null}</Td>
            </tr>
          );
        })}
      </tbody>
      {rows.length > 1 ? (
        <tfoot>
          <tr>
            <Th scope="row">All units</Th>
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
