"use client";

import { type NameFieldProps, NameSearch } from "@/components/name-search";
import { unitsDataPath } from "@/lib/base/data-addresses";
import { choiceTexts } from "@/lib/base/named-choice";

const OFFERED = "20";

export interface UnitSearchProps extends NameFieldProps {
  /** The organisation's slug. */
  readonly organization: string;
}

/** A unit by its name. */
export function UnitSearch({ organization, ...field }: UnitSearchProps) {
  async function look(name: string) {
    const answer = await fetch(unitsDataPath(organization, { name, limit: OFFERED }));
    if (!answer.ok) return [];
    const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
    return choiceTexts(items);
  }
  return <NameSearch {...field} look={look} />;
}
