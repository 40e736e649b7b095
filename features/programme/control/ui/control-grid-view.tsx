import { Chip } from "@/components/chip";
import { isOwn } from "@/features/model/catalogue/ui/source-text";
import { setControlsAction } from "@/features/programme/control/actions";
import type { ControlGrid } from "@/features/programme/control/queries";
import {
  type GridRow,
  hasPlatform,
  ON_EVERY_PLATFORM,
  type PillarKey,
  PLATFORMS,
} from "@/features/programme/control/rules";
import { controlsPath } from "@/lib/base/addresses";
import { ControlAbout } from "./control-about";
import { ControlGridForm } from "./control-grid-form";
import { type ControlRow, ControlTable } from "./control-table";
import { pillarLabel, STATUS_CHOICES } from "./control-text";

export interface ControlGridViewProps {
  readonly organization: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly pillar: PillarKey;
  readonly grid: ControlGrid;
  readonly mayWrite: boolean;
}

/** The one column where a unit uses no platform. */
const ONCE = { value: "on-premises", label: ON_EVERY_PLATFORM };

function toRow(organization: string, uses: ControlGrid["uses"], row: GridRow): ControlRow {
  const { id, level, text, detail, source } = row.control;
  const isShown = ({ platform }: GridRow["cells"][number]) => !hasPlatform(row.control) || uses[platform] !== "unused";
  return {
    id,
    level,
    text,
    detail,
    isOwn: isOwn(source),
    isOnce: !hasPlatform(row.control),
    cells: row.cells.map(({ platform, stored }) => ({
      platform,
      platformLabel: hasPlatform(row.control)
        ? (PLATFORMS.find(({ value }) => value === platform)?.label ?? platform)
        : ON_EVERY_PLATFORM,
      status: stored?.status ?? "",
      version: stored?.version ?? null,
    })),
    about: <ControlAbout organization={organization} row={{ ...row, cells: row.cells.filter(isShown) }} />,
  };
}

/** What a unit has in place of a pillar: to fill, or to read for those who may not. Unused platforms have no column. */
export function ControlGridView({ organization, unit, pillar, grid, mayWrite }: ControlGridViewProps) {
  const platforms = PLATFORMS.filter(({ value }) => grid.uses[value] !== "unused");
  const isPlatformless = platforms.length === 0;
  const rows = grid.rows
    .map((row) => toRow(organization, grid.uses, row))
    .filter(({ isOnce }) => isOnce || !isPlatformless);
  const table = {
    caption: `${pillarLabel(pillar)}: controls of ${unit.name}`,
    platforms: isPlatformless ? [ONCE] : platforms,
    rows,
  };
  return (
    <>
      {isPlatformless ? (
        <p className="text-ink-2">
          {unit.name} uses none of the platforms, so{" "}
          {rows.length === 0 ? "no control of this pillar applies." : "only what has nothing to do with one applies."}
        </p>
      ) : null}
      {rows.length === 0 ? null : mayWrite ? (
        <ControlGridForm
          key={`${unit.id} ${pillar} ${grid.revision}`}
          action={setControlsAction.bind(null, organization)}
          unitId={unit.id}
          statuses={STATUS_CHOICES.map(({ value, label }) => ({ value, label }))}
          doneHref={controlsPath(organization, { unit: unit.id, pillar })}
          {...table}
        />
      ) : (
        <ControlTable
          {...table}
          renderCell={(_, cell) => {
            const status = STATUS_CHOICES.find(({ value }) => value === cell.status);
            return <Chip tone={status?.tone}>{status?.label ?? "Not answered"}</Chip>;
          }}
        />
      )}
    </>
  );
}
