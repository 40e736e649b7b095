"use client";

import { useEffect, useRef, useState } from "react";
import { choiceTexts } from "@/features/organization/unit/choice.rules";
import { unitsDataPath } from "@/lib/base/data-addresses";

/** Typing goes on for this long before the server is asked (milliseconds). */
const PAUSE_MS = 200;
const OFFERED = "20";

export interface UnitSearchProps {
  readonly id: string;
  readonly name: string;
  /** The organisation's slug. */
  readonly organization: string;
  readonly defaultValue: string;
  /** What an empty field means: "All units". */
  readonly none: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean | undefined;
}

/** A unit by its name: what is typed is sent as it is, and the browser offers the units that it may mean. */
export function UnitSearch({ id, name, organization, defaultValue, none, describedBy, isInvalid }: UnitSearchProps) {
  const [offered, setOffered] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look(text: string) {
    // Without an answer the field works as it does without script.
    const answer = await fetch(unitsDataPath(organization, { name: text, limit: OFFERED })).catch(() => null);
    if (!answer?.ok) return;
    const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
    setOffered(choiceTexts(items));
  }

  return (
    <>
      <input
        id={id}
        name={name}
        className="control"
        type="text"
        list={`${id}-units`}
        defaultValue={defaultValue}
        placeholder={none}
        required={none === undefined}
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          if (value.trim() !== "") timer.current = setTimeout(() => void look(value.trim()), PAUSE_MS);
        }}
      />
      <datalist id={`${id}-units`}>
        {offered.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
