import type { LevelRow } from "@/features/organization/unit/level.rules";
import type { UnitCoverage } from "@/features/programme/checklist/overview.queries";
import type { Counts } from "@/features/programme/checklist/status.rules";
import { coverageText, detailText } from "./checklist-text";
import { type CoverageText, UnitCoverageRows } from "./unit-coverage-rows";

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

const textOf = (counts: Counts): CoverageText => ({
  text: coverageText(counts),
  detail: detailText(counts),
  isNone: counts.done === 0,
});

/** Coverage of every unit (the tree) by domain, with the way into each unit's checklist. */
export function UnitCoverageTable({ rows, all, organization }: UnitCoverageTableProps) {
  return (
    <UnitCoverageRows
      organization={organization}
      domains={(rows[0]?.row.coverage.domains ?? []).map(({ name }) => name)}
      rows={rows.map(({ row: { unit, coverage, overdue }, depth, below }) => ({
        ...{ id: unit.id, name: unit.name, depth, below, overdue },
        cells: [...coverage.domains.map((domain) => domain.all), coverage.total.all].map(textOf),
      }))}
      all={all.units > 1 ? { overdue: all.overdue, cells: [...all.domains, all.total].map(textOf) } : null}
    />
  );
}
