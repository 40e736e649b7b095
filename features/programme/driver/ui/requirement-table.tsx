import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import type { RequirementView } from "@/features/programme/driver/schema";
import { SUPPORT_COLUMNS } from "./driver-words";
import type { HeatHref } from "./heat-href";
import { FunctionsOnHeatMap, SupportCell } from "./support-cell";

export interface RequirementTableProps {
  readonly caption: string;
  /** What the rows are: "Action". */
  readonly rowHeading: string;
  /** In the order of the publication, groups together. */
  readonly items: readonly RequirementView[];
  readonly heatHref: HeatHref;
}

/** With more rows than this, groups begin closed: the page can be looked over, also on a phone. */
const MAX_OPEN = 40;

function groupsOf(items: readonly RequirementView[]): [string, RequirementView[]][] {
  const groups = new Map<string, RequirementView[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups];
}

/** How many of a group are supported how far: "3 Initial, 1 Unknown". */
function supportsText(items: readonly RequirementView[]): string {
  const counts = SUPPORT_COLUMNS.map(({ key, label }) => ({
    label,
    count: items.filter(({ support }) => support.key === key).length,
  }));
  return counts.flatMap(({ label, count }) => (count > 0 ? [`${count} ${label}`] : [])).join(", ");
}

/** When it is due: in the words of the publication's own rule, and the date that follows from them. */
function Due({ item: { due, deadline, datePassed } }: { readonly item: RequirementView }) {
  if (due === null) return <span className="quiet">nothing said</span>;
  return (
    <div>
      <p>{due}</p>
      {deadline === null ? null : (
        <p className="quiet flex flex-wrap items-baseline gap-x-2">
          <Time value={deadline} day />
          {datePassed ? <Chip>date passed</Chip> : null}
        </p>
      )}
    </div>
  );
}

type GroupTableProps = RequirementTableProps & { readonly hasDates: boolean };

function GroupTable({ caption, rowHeading, items, heatHref, hasDates }: GroupTableProps) {
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th className="md:w-[36%]">{rowHeading}</Th>
          {hasDates ? <Th className="md:w-[16%]">Due</Th> : null}
          <Th className="md:w-[28%]">Linked functions</Th>
          <Th className="md:min-w-40">Support</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <Th scope="row" className="max-w-md align-top">
              {item.name}
              <p className="quiet font-normal">
                {item.id}
                {item.level === null ? null : `, ${item.level} level`}
              </p>
            </Th>
            {hasDates ? (
              <Td label="Due" className="align-top">
                <Due item={item} />
              </Td>
            ) : null}
            <Td label="Linked functions" className="align-top">
              <FunctionsOnHeatMap functions={item.functions} heatHref={heatHref} />
            </Td>
            <Td label="Support" className="align-top">
              <SupportCell support={item.support} functions={item.functions} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Requirements by group: what is asked, when it is due, through which functions, how far it is supported. */
export function RequirementTable({ items, caption, ...shown }: RequirementTableProps) {
  const groups = groupsOf(items);
  const all = { ...shown, hasDates: items.some(({ due }) => due !== null) };
  return (
    <>
      {groups.length === 1 ? (
        <GroupTable {...all} caption={caption} items={items} />
      ) : (
        groups.map(([group, list]) => (
          <Disclosure
            key={group}
            isPrinted
            open={items.length <= MAX_OPEN}
            summary={
              <span>
                <span className="text-accent">{group}</span>{" "}
                <span className="quiet font-normal">{supportsText(list)}</span>
              </span>
            }
          >
            <GroupTable {...all} caption={`${caption}, ${group}`} items={list} />
          </Disclosure>
        ))
      )}
      <ScoreNote scores={items.flatMap(({ support }) => [support.score, support.possible])} />
    </>
  );
}
