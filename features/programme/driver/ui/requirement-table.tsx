import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import type { RequirementView } from "@/features/programme/driver/schema";
import { SUPPORT_COLUMNS } from "./driver-words";
import { RequirementGroups, type RequirementGroupsProps, type RequirementRow } from "./requirement-groups";
import { functionView, holdersOf, supportView } from "./support-view";

export interface RequirementTableProps
  extends Pick<RequirementGroupsProps, "caption" | "rowHeading" | "heatHrefs" | "here"> {
  /** In the order of the publication, groups together. */
  readonly items: readonly RequirementView[];
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

/** Requirements by group: what is asked, when it is due, through which functions, how far it is supported. */
export function RequirementTable({ items, ...shown }: RequirementTableProps) {
  const functions = new Map(items.flatMap((item) => item.functions.map((fn) => [fn.key, fn] as const)));
  const places = new Map([...functions.keys()].map((key, place) => [key, place]));
  const placesOf = (keys: readonly string[]) => keys.flatMap((key) => places.get(key) ?? []);
  const rowOf = (item: RequirementView): RequirementRow => {
    const held = holdersOf(item.support, item.functions);
    const { id, name, level, due, deadline, datePassed } = item;
    // What there is nothing to say of is left out: a long driver has hundreds of rows.
    return {
      ...{ id, name },
      ...(level === null ? {} : { level }),
      ...(due === null ? {} : { due }),
      ...(deadline === null ? {} : { deadline }),
      ...(datePassed ? { datePassed } : {}),
      functions: placesOf(item.functions.map(({ key }) => key)),
      ...(held.length === 0
        ? {}
        : { heldBy: placesOf(item.functions.filter((fn) => held.includes(fn.name)).map(({ key }) => key)) }),
      support: supportView(item.support),
    };
  };
  return (
    <>
      <RequirementGroups
        {...shown}
        functions={[...functions.values()].map(functionView)}
        hasDates={items.some(({ due }) => due !== null)}
        areOpen={items.length <= MAX_OPEN}
        groups={groupsOf(items).map(([name, list]) => ({
          name,
          supports: supportsText(list),
          rows: list.map(rowOf),
        }))}
      />
      <ScoreNote scores={items.flatMap(({ support }) => [support.score, support.possible])} />
    </>
  );
}
