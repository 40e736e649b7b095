"use client";

import { useEffect, useState } from "react";
import { wordsOf } from "@/components/palette/match";
import { searchDataPath, unitsDataPath } from "@/lib/base/data-addresses";
import { ask, NoAnswer } from "./ask";
import type { Units } from "./entries";
import type { FoundThing, Offer } from "./offer";

/** Typing goes on for this long before the server is asked (milliseconds). */
const PAUSE_MS = 150;
/** One word is answered by the server; of several it looks for the longest, and the rest is sifted out here. */
const LIMIT = { one: 8, several: 100 };

export type Search = {
  /** The last that were found: while a search runs they may be those of the words before. */
  readonly units: Units;
  readonly things: readonly FoundThing[];
  readonly isSearching: boolean;
  /** Why the server could not be asked. */
  readonly problem: string | null;
};

type Answer = Pick<Search, "units" | "things" | "problem"> & { readonly query: string };

const NOTHING: Answer = { query: "", units: [], things: [], problem: null };

/** No unit's name is longer (characters). */
const MAX_NAME = 120;

/** The part of the query that the server looks for within the names, as it was typed. */
const longestWord = (query: string) =>
  query
    .split(/\s+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
    .slice(0, MAX_NAME);

/**
 * Searches what the person may see by name, after a pause in typing: units, entries of registers, items of the checklist.
 * A newer search ends an older one.
 */
export function useSearch(offer: Offer, text: string): Search {
  const [answer, setAnswer] = useState(NOTHING);
  const query = text.trim();

  useEffect(() => {
    if (query === "") return;
    const stop = new AbortController();
    const search = async () => {
      const limit = String(wordsOf(query).length > 1 ? LIMIT.several : LIMIT.one);
      const name = longestWord(query);
      const list = <T>(address: string) => ask<{ items: readonly T[] }>(offer.userId, address, stop.signal);
      try {
        const [units, things] = await Promise.all([
          list<Units[number]>(unitsDataPath(offer.organization, { name, limit })),
          offer.mayReadProgramme
            ? list<FoundThing>(searchDataPath(offer.organization, { text: name, limit }))
            : { items: [] },
        ]);
        setAnswer({ query, units: units.items, things: things.items, problem: null });
      } catch (error) {
        if (error instanceof NoAnswer) setAnswer({ ...NOTHING, query, problem: error.message });
      }
    };
    const timer = setTimeout(search, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [offer, query]);

  if (query === "") return { ...NOTHING, isSearching: false };
  const isSearching = answer.query !== query;
  return { units: answer.units, things: answer.things, isSearching, problem: isSearching ? null : answer.problem };
}
