"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { type DriverConditions, driverPath } from "@/lib/base/addresses";
import type { HeatHrefs } from "./heat-href";
import { FunctionsOnHeatMap, SupportCell } from "./support-cell";
import type { FunctionView, SupportView } from "./support-view";

export type RequirementRow = {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  /** In the words of the publication, and the date that follows from them. */
  readonly due?: string;
  readonly deadline?: string;
  readonly datePassed?: true;
  /** Places in the list of functions. */
  readonly functions: readonly number[];
  readonly heldBy?: readonly number[];
  readonly support: SupportView;
};

export type RequirementGroup = {
  readonly name: string;
  /** How many are supported how far, in words. */
  readonly supports: string;
  readonly rows: readonly RequirementRow[];
};

type Shown = {
  readonly caption: string;
  readonly rowHeading: string;
  readonly functions: readonly FunctionView[];
  readonly heatHrefs: HeatHrefs;
  readonly hasDates: boolean;
};

export interface RequirementGroupsProps extends Shown {
  readonly groups: readonly RequirementGroup[];
  /** Groups begin open. */
  readonly areOpen: boolean;
  /** The screen of the driver and what it is narrowed to. */
  readonly here: { readonly organization: string; readonly driver: string; readonly conditions: DriverConditions };
}

/** When it is due: in the words of the publication's own rule, and the date that follows from them. */
function Due({ row: { due, deadline, datePassed } }: { readonly row: RequirementRow }) {
  if (due === undefined) return <span className="quiet">nothing said</span>;
  return (
    <div>
      <p>{due}</p>
      {deadline === undefined ? null : (
        <p className="quiet flex flex-wrap items-baseline gap-x-2">
          <Time value={deadline} day />
          {datePassed ? <Chip>date passed</Chip> : null}
        </p>
      )}
    </div>
  );
}

function GroupTable({ rows, ...shown }: Shown & Pick<RequirementGroup, "rows">) {
  const { caption, rowHeading, functions, heatHrefs, hasDates } = shown;
  const at = (places: readonly number[]) => places.flatMap((place) => functions[place] ?? []);
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
        {rows.map((row) => (
          <tr key={row.id}>
            <Th scope="row" className="max-w-md align-top">
              {row.name}
              <p className="quiet font-normal">
                {row.id}
                {row.level === undefined ? null : `, ${row.level} level`}
              </p>
            </Th>
            {hasDates ? (
              <Td label="Due" className="align-top">
                <Due row={row} />
              </Td>
            ) : null}
            <Td label="Linked functions" className="align-top">
              <FunctionsOnHeatMap functions={at(row.functions)} heatHrefs={heatHrefs} />
            </Td>
            <Td label="Support" className="align-top">
              <SupportCell support={row.support} heldBy={at(row.heldBy ?? []).map(({ name }) => name)} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Whether the page has been printed: everything is drawn before the first time. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it is when the event ends.
    const draw = () => flushSync(() => setPrinted(true));
    const paper = window.matchMedia("print");
    const onChange = () => {
      if (paper.matches) draw();
    };
    window.addEventListener("beforeprint", draw);
    paper.addEventListener("change", onChange);
    return () => {
      window.removeEventListener("beforeprint", draw);
      paper.removeEventListener("change", onChange);
    };
  }, []);
  return isPrinted;
}

/**
 * Requirements by group. The rows of a closed group are drawn when it is opened: with all of them a long driver's page is
 * half a megabyte. Without script a closed group leads to its own rows.
 */
export function RequirementGroups({ groups, areOpen, here, ...shown }: RequirementGroupsProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const isPrinted = useIsPrinted();
  const [only, ...others] = groups;
  if (only && others.length === 0) return <GroupTable {...shown} rows={only.rows} />;
  return groups.map(({ name, supports, rows }) => (
    <Disclosure
      key={name}
      isPrinted
      open={areOpen}
      onOpen={() => setOpened((before) => new Set([...before, name]))}
      summary={
        <span>
          <span className="text-accent">{name}</span> <span className="quiet font-normal">{supports}</span>
        </span>
      }
    >
      {areOpen || isPrinted || opened.has(name) ? (
        <GroupTable {...shown} caption={`${shown.caption}, ${name}`} rows={rows} />
      ) : (
        <ScreenLink
          className="link"
          href={driverPath(here.organization, here.driver, { ...here.conditions, group: name })}
        >
          Show this group alone
        </ScreenLink>
      )}
    </Disclosure>
  ));
}
