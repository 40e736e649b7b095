import { Table, Td, Th } from "@/components/table";
import { LEVEL_LABELS, LEVELS } from "@/features/model/catalogue/programme/levels";
import type { Coverage } from "@/features/programme/checklist/rules";
import { CoverageCell } from "./coverage-cell";

/** Coverage of one unit by domain and level. */
export function ChecklistCoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const rows = [...coverage.domains, { key: "total", name: "All domains", ...coverage.total }];
  return (
    <Table caption="Implemented items by domain and level" phone="stack">
      <thead>
        <tr>
          <Th className="w-1/4">Domain</Th>
          {LEVELS.map((level) => (
            <Th key={level} className="w-1/4">
              {LEVEL_LABELS[level]}
            </Th>
          ))}
          <Th className="w-1/4">Both levels</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <Th scope="row">{row.name}</Th>
            {LEVELS.map((level) => (
              <Td key={level} label={LEVEL_LABELS[level]}>
                <CoverageCell counts={row[level]} label={`${row.name}, ${level}, implemented`} />
              </Td>
            ))}
            <Td label="Both levels">
              <CoverageCell counts={row.all} label={`${row.name}, implemented`} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
