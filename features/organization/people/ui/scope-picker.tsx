"use client";

import { useState } from "react";
import { TextField } from "@/components/field";
import { Table, Td, Th } from "@/components/table";
import { foldText } from "@/lib/base/text";

export interface PickerUnit {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

export interface ScopePickerProps {
  readonly units: readonly PickerUnit[];
  readonly pillars: readonly { readonly key: string; readonly name: string }[];
  /** What is assigned at first, as "unit id:pillar" or "unit id:*". */
  readonly initial: readonly string[];
  readonly error?: readonly string[] | undefined;
}

/** Rows shown at once; an organisation may have 2,000 units, and the filter leads to each of them. */
const SHOWN = 40;
/** Above this many units, a filter is worth its place. */
const FILTER_FROM = 12;

/** Which units, and which pillars of each, somebody is responsible for. What is ticked stays when the filter hides it. */
export function ScopePicker({ units, pillars, initial, error }: ScopePickerProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(initial));
  const [filter, setFilter] = useState("");
  const wanted = foldText(filter.trim());
  const matching = units.filter((unit) => foldText(unit.name).includes(wanted));
  const shown = matching.slice(0, SHOWN);
  const shownIds = new Set(shown.map((unit) => unit.id));
  const unitOf = (value: string) => value.slice(0, value.indexOf(":"));
  const hidden = [...chosen].filter((value) => !shownIds.has(unitOf(value)));
  const chosenUnits = new Set([...chosen].map(unitOf)).size;

  function toggle(unitId: string, pillar: string, isOn: boolean) {
    // All pillars take the place of single ones.
    const kept = [...chosen].filter((value) => !(pillar === "*" && unitOf(value) === unitId));
    const next = new Set(kept);
    if (isOn) next.add(`${unitId}:${pillar}`);
    else next.delete(`${unitId}:${pillar}`);
    setChosen(next);
  }

  return (
    <fieldset className="field" aria-describedby="scopes-hint">
      <legend className="field-label">Units and pillars</legend>
      <p className="quiet" id="scopes-hint">
        Nothing else of the organisation is visible to this person.{" "}
        {chosenUnits === 0 ? "Nothing is chosen yet." : `Chosen: ${chosenUnits} of ${units.length} units.`}
      </p>
      {units.length > FILTER_FROM ? (
        <TextField
          label="Find a unit"
          name="unit-filter"
          type="search"
          optional
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          className="my-1 max-w-72"
        />
      ) : null}
      {hidden.map((value) => (
        <input key={value} type="hidden" name="scopes" value={value} />
      ))}
      <Table caption="Assignments">
        <thead>
          <tr>
            <Th>Unit</Th>
            <Th className="text-center">All pillars</Th>
            {pillars.map((pillar) => (
              <Th key={pillar.key} className="text-center">
                {pillar.name}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((unit, index) => {
            const hasAll = chosen.has(`${unit.id}:*`);
            const box = (pillar: string, label: string, isCovered: boolean) => (
              <Td key={pillar} className="text-center">
                <input
                  type="checkbox"
                  className="size-[1.125rem] accent-accent"
                  id={index === 0 && pillar === "*" ? "scopes" : undefined}
                  name="scopes"
                  value={`${unit.id}:${pillar}`}
                  aria-label={`${unit.name}: ${label}`}
                  checked={isCovered || chosen.has(`${unit.id}:${pillar}`)}
                  disabled={isCovered}
                  onChange={(event) => toggle(unit.id, pillar, event.currentTarget.checked)}
                />
              </Td>
            );
            return (
              <tr key={unit.id}>
                <Th scope="row" className="sticky left-0 min-w-36 bg-card">
                  <span style={{ paddingInlineStart: wanted ? undefined : `${unit.depth}rem` }}>{unit.name}</span>
                </Th>
                {box("*", "all pillars", false)}
                {pillars.map((pillar) => box(pillar.key, pillar.name, hasAll))}
              </tr>
            );
          })}
        </tbody>
      </Table>
      <p className="quiet" role="status">
        {matching.length === 0 ? "No unit has this in its name." : null}
        {matching.length > SHOWN
          ? `${matching.length - SHOWN} more units: type a part of the name to find them.`
          : null}
      </p>
      {error ? (
        <p className="field-error" id="scopes-error">
          {error.join(" ")}
        </p>
      ) : null}
    </fieldset>
  );
}
