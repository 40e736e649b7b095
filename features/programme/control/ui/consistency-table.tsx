import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { programme } from "@/features/model/catalogue/programme/model";
import { OwnChip } from "@/features/model/catalogue/ui/own-chip";
import { isOwn } from "@/features/model/catalogue/ui/source-text";
import type { Consistency } from "@/features/programme/control/consistency.queries";
import { WIDEST } from "@/features/programme/control/consistency.rules";
import { controlsPath } from "@/lib/base/addresses";
import { numberText } from "@/lib/base/format";
import { pillarLabel } from "./control-text";

export interface ConsistencyTableProps {
  readonly organization: string;
  readonly consistency: Consistency;
  /** The unit that is looked at; undefined for all. */
  readonly unit: string | undefined;
}

/** Ids of the controls that no article lists. */
const OWN = new Set(programme.controls.filter(({ source }) => isOwn(source)).map(({ id }) => id));
/** Units that a row names; the rest are counted. */
const MAX_UNITS = 4;

/** Controls whose state differs between platforms, worst first. */
export function ConsistencyTable({ organization, consistency: { items, units }, unit }: ConsistencyTableProps) {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <Table caption="Controls that differ between platforms, worst first" phone="stack">
      <thead>
        <tr>
          <Th>Control</Th>
          <Th>Apart</Th>
          <Th>What differs</Th>
          {unit === undefined ? <Th>Within</Th> : null}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.controlId}>
            <Th scope="row" className="max-w-72 align-top">
              <ScreenLink className="link" href={controlsPath(organization, { unit, pillar: item.pillar })}>
                {item.text}
              </ScreenLink>
              <span className="mt-0.5 flex flex-wrap gap-1.5">
                <Chip>{pillarLabel(item.pillar)}</Chip>
                <Chip tone={item.level === "foundational" ? "accent" : "neutral"}>{item.level}</Chip>
                {OWN.has(item.controlId) ? <OwnChip /> : null}
              </span>
            </Th>
            <Td label="Apart" className="align-top">
              <span className="num">
                {item.spread < 0.05 ? "under 0.1" : numberText(item.spread, 1)} of {WIDEST} steps
              </span>
            </Td>
            <Td label="What differs" className="align-top">
              {item.words}
            </Td>
            {unit === undefined ? (
              <Td label="Within" className="align-top">
                {item.unitIds.length === 0 ? (
                  <span className="text-ink-2">no single unit</span>
                ) : (
                  <span>
                    {item.unitIds.slice(0, MAX_UNITS).map((id, index) => (
                      <span key={id}>
                        {index > 0 ? ", " : null}
                        <ScreenLink
                          className="link"
                          href={controlsPath(organization, { unit: id, pillar: item.pillar })}
                        >
                          {names.get(id) ?? id}
                        </ScreenLink>
                      </span>
                    ))}
                    {item.unitIds.length > MAX_UNITS ? ` and ${item.unitIds.length - MAX_UNITS} more` : null}
                  </span>
                )}
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
