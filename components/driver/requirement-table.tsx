import { Chip } from "@/components/ui/chip";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { RequirementView } from "@/lib/driver/schema";
import type { HeatHref } from "./paths";
import { LinkedFunctions, SupportCell } from "./support-cell";

export interface RequirementTableProps {
  readonly caption: string;
  /** What the rows are: "Action". */
  readonly rowHeading: string;
  /** In the order of the publication, groups together. */
  readonly items: readonly RequirementView[];
  readonly heatHref: HeatHref;
}

function groupsOf(items: readonly RequirementView[]): [string, RequirementView[]][] {
  const groups = new Map<string, RequirementView[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups];
}

function Deadline({ item: { deadline, datePassed } }: { readonly item: RequirementView }) {
  if (deadline === null) return <span className="quiet">no date</span>;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <Time value={deadline} day />
      {datePassed ? <Chip>date passed</Chip> : null}
    </span>
  );
}

/** Requirements by group: what is asked, by when, through which functions, how far it is supported. */
export function RequirementTable({ caption, rowHeading, items, heatHref }: RequirementTableProps) {
  const hasDates = items.some(({ deadline }) => deadline !== null);
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th>{rowHeading}</Th>
          {hasDates ? <Th>Date</Th> : null}
          <Th>Linked functions</Th>
          <Th className="md:min-w-40">Support</Th>
        </tr>
      </thead>
      {groupsOf(items).map(([group, list]) => (
        <tbody key={group}>
          <tr>
            <Th scope="rowgroup" colSpan={hasDates ? 4 : 3} className="pt-4 text-accent">
              {group}
            </Th>
          </tr>
          {list.map((item) => (
            <tr key={item.id}>
              <Th scope="row" className="max-w-md align-top">
                {item.name}
                <p className="quiet font-normal">
                  {item.id}
                  {item.level === null ? null : `, ${item.level} level`}
                </p>
              </Th>
              {hasDates ? (
                <Td label="Date" className="align-top">
                  <Deadline item={item} />
                </Td>
              ) : null}
              <Td label="Linked functions" className="align-top">
                <LinkedFunctions functions={item.functions} heatHref={heatHref} />
              </Td>
              <Td label="Support" className="align-top">
                <SupportCell support={item.support} functions={item.functions} />
              </Td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
