import type { ReactNode } from "react";
import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import type { Owned, OwnedGroup, OwnedList } from "@/features/workspace/work/rules";
import { checklistPath, entryPath, filterQuery, itemPath, registerPath } from "@/lib/base/addresses";

export interface OwnedCardsProps {
  readonly owned: OwnedList;
  /** The organisation's slug. */
  readonly organization: string;
  /** Whose it is. */
  readonly userId: string;
}

const hrefOf = (one: Owned, organization: string): string =>
  one.from === "register" ? entryPath(organization, one.kind, one.id) : itemPath(organization, one.unitId, one.id);

const titleOf = (kind: string): string => REGISTERS.find(({ key }) => key === kind)?.title ?? kind;

const LATE = { due: "overdue", review: "review overdue", lapsed: "verification has lapsed" } as const;

/** "31 open, 3 of them overdue". */
const noteOf = ({ total, overdue }: OwnedGroup): string =>
  `${total} open${overdue === 0 ? "" : `, ${overdue === total ? "all" : overdue} of them overdue`}`;

interface OwnedTableProps {
  readonly caption: string;
  readonly items: OwnedGroup["items"];
  readonly organization: string;
  /** Entries of several registers stand in one table. */
  readonly withRegister?: boolean;
}

function OwnedTable({ caption, items, organization, withRegister = false }: OwnedTableProps) {
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th className="w-1/2">What</Th>
          {withRegister ? <Th>Register</Th> : null}
          <Th>Unit</Th>
          <Th>Due</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={hrefOf(one, organization)}>
            <Th scope="row" className="font-normal">
              <ScreenLink className="link break-words" href={hrefOf(one, organization)}>
                {one.name}
              </ScreenLink>
            </Th>
            {withRegister ? <Td label="Register">{one.from === "register" ? titleOf(one.kind) : null}</Td> : null}
            <Td label="Unit">{one.unitName ?? "Organisation"}</Td>
            <Td label="Due">
              {one.dueOn === null ? (
                <span className="quiet">no date</span>
              ) : (
                <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                  <Time value={one.dueOn} day />
                  {one.isOverdue ? <Chip tone="bad">{LATE[one.dueWhat]}</Chip> : null}
                </span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Where the rest is, when not everything is shown. */
function Rest({ group, children }: { readonly group: OwnedGroup; readonly children: ReactNode }) {
  if (group.total <= group.items.length) return null;
  return (
    <p className="mt-2 text-ink-2 text-sm">
      These are the {group.items.length} that are due soonest, of {group.total}. All that is yours: {children}
    </p>
  );
}

/** What somebody owns in registers and checklists, the soonest due first; nothing where that is nothing. */
export function OwnedCards({ owned: { registers, checklist }, organization, userId }: OwnedCardsProps) {
  const mine = { owner: userId };
  return (
    <>
      {registers.items.length === 0 ? null : (
        <Card title="Yours in the registers" note={noteOf(registers)}>
          <OwnedTable
            caption="Yours in the registers"
            items={registers.items}
            organization={organization}
            withRegister
          />
          <Rest group={registers}>
            {registers.kinds.map(({ kind, count }, index) => (
              <span key={kind}>
                {index === 0 ? null : ", "}
                <ScreenLink className="link" href={registerPath(organization, kind) + filterQuery(mine)}>
                  {titleOf(kind)}
                </ScreenLink>{" "}
                ({count} open)
              </span>
            ))}
          </Rest>
        </Card>
      )}
      {checklist.items.length === 0 ? null : (
        <Card title="Yours in the checklist" note={noteOf(checklist)}>
          <OwnedTable caption="Yours in the checklist" items={checklist.items} organization={organization} />
          <Rest group={checklist}>
            <ScreenLink className="link" href={checklistPath(organization, mine)}>
              the checklist of all units, narrowed to you
            </ScreenLink>
          </Rest>
        </Card>
      )}
    </>
  );
}
