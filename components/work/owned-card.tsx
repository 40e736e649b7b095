import { checklistPath, itemPath } from "@/components/checklist/paths";
import { entryPath, programmePath } from "@/components/register/paths";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { ScreenLink } from "@/components/ui/screen-link";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { KINDS } from "@/lib/register/kinds";
import type { Owned, OwnedList } from "@/lib/work/rules";

export interface OwnedCardProps {
  readonly owned: OwnedList;
  /** The organisation's slug. */
  readonly organization: string;
}

const hrefOf = (one: Owned, organization: string): string =>
  one.from === "register" ? entryPath(organization, one.kind, one.id) : itemPath(organization, one.unitId, one.id);

const placeOf = (one: Owned): string =>
  one.from === "checklist" ? "Checklist" : (KINDS.find(({ key }) => key === one.kind)?.title ?? one.kind);

/** What somebody owns in registers and checklist, the soonest due first; nothing where that is nothing. */
export function OwnedCard({ owned: { items, hasMore }, organization }: OwnedCardProps) {
  if (items.length === 0) return null;
  return (
    <Card title="Yours in the programme" note="open entries and checklist items that you own, the soonest due first">
      <Table caption="Yours in the programme" phone="stack">
        <thead>
          <tr>
            <Th className="w-1/2">What</Th>
            <Th>Where</Th>
            <Th>Unit</Th>
            <Th>Due</Th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={hrefOf(one, organization)}>
              <Th scope="row">
                <ScreenLink className="link break-words" href={hrefOf(one, organization)}>
                  {one.name}
                </ScreenLink>
              </Th>
              <Td label="Where">{placeOf(one)}</Td>
              <Td label="Unit">{one.unitName ?? "Organisation"}</Td>
              <Td label="Due">
                {one.dueOn === null ? (
                  <span className="quiet">no date</span>
                ) : (
                  <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                    <Time value={one.dueOn} day />
                    {one.isOverdue ? <Chip tone="bad">overdue</Chip> : null}
                  </span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {hasMore ? (
        <p className="mt-2 text-ink-2 text-sm">
          {`These are the first ${items.length}. Each register under `}
          <ScreenLink className="link" href={programmePath(organization)}>
            Programme
          </ScreenLink>
          {" and each unit’s list under "}
          <ScreenLink className="link" href={checklistPath(organization)}>
            Checklist
          </ScreenLink>
          {" can be narrowed to what you own."}
        </p>
      ) : null}
    </Card>
  );
}
