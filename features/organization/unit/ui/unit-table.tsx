import { ButtonLink } from "@/components/button";
import { Chip } from "@/components/chip";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { VisuallyHidden } from "@/components/visually-hidden";
import type { LevelRow } from "@/features/organization/unit/level.rules";
import type { TreeRow } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { newUnitPath, unitPath } from "@/lib/base/addresses";
import { BelowLink } from "./unit-level";
import { IMPACT_LABELS, KIND_LABELS } from "./unit-text";

export interface UnitTableProps {
  readonly rows: readonly LevelRow<TreeRow<UnitDto>>[];
  /** The screen, without its query. */
  readonly here: string;
  /** The organisation whose units these are; null for somebody who may not change them. */
  readonly editIn: string | null;
}

/** The tree of units as a table, children indented below their parent. */
export function UnitTable({ rows, here, editIn }: UnitTableProps) {
  const names = new Map(rows.map(({ row: { unit } }) => [unit.id, unit.name]));
  return (
    <Table caption="Units" phone="stack">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th>Kind</Th>
          <Th>Criticality</Th>
          <Th>Impact level</Th>
          {editIn ? (
            <Th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { unit }, depth, below }) => (
          <tr key={unit.id}>
            <Th scope="row">
              <span className="flex flex-wrap items-center gap-2" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
                {editIn ? (
                  <ScreenLink className="link" href={unitPath(editIn, unit.id)}>
                    {unit.name}
                  </ScreenLink>
                ) : (
                  unit.name
                )}
                <BelowLink unit={unit} below={below} here={here} />
                {depth > 0 ? <VisuallyHidden>, below {names.get(unit.parentId ?? "")}</VisuallyHidden> : null}
                {unit.retiredFrom === null ? null : (
                  <Chip>
                    retired from <Period value={unit.retiredFrom} />
                  </Chip>
                )}
                {unit.highValueAsset ? <Chip tone="accent">high value asset</Chip> : null}
              </span>
            </Th>
            <Td label="Kind">{KIND_LABELS[unit.kind]}</Td>
            <Td label="Criticality">
              <span className="num">{unit.criticality} of 5</span>
            </Td>
            <Td label="Impact level">{IMPACT_LABELS[unit.impactLevel]}</Td>
            {editIn ? (
              <Td className="text-end">
                <span>
                  <ButtonLink
                    href={newUnitPath(editIn, unit.id)}
                    size="small"
                    aria-label={`Add a unit below ${unit.name}`}
                  >
                    Add below
                  </ButtonLink>
                </span>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
