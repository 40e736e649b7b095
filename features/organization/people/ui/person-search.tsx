"use client";

import { useRef } from "react";
import { type NameFieldProps, NameSearch } from "@/components/name-search";
import { peopleDataPath } from "@/lib/base/data-addresses";
import { choiceTexts } from "@/lib/base/named-choice";

const OFFERED = 20;

export interface PersonSearchProps extends NameFieldProps {
  /** The organisation's slug. */
  readonly organization: string;
}

/** A person by name. All names are asked for once, when somebody begins to type. */
export function PersonSearch({ organization, ...field }: PersonSearchProps) {
  const known = useRef<readonly string[]>(null);
  async function look(text: string) {
    if (known.current === null) {
      const answer = await fetch(peopleDataPath(organization));
      if (!answer.ok) return [];
      const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
      known.current = choiceTexts(items);
    }
    const wanted = text.toLowerCase();
    return known.current.filter((name) => name.toLowerCase().includes(wanted)).slice(0, OFFERED);
  }
  return <NameSearch {...field} look={look} />;
}
