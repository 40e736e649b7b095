"use client";

import { useEffect, useState } from "react";
import { ask, NoAnswer } from "./ask";
import type { Units } from "./entries";
import { wordsOf } from "./match";
import type { Offer } from "./offer";

/** Typing goes on for this long before the server is asked (milliseconds). */
const PAUSE_MS = 150;
/** One word is answered by the server; of several it looks for the longest, and the rest is sifted out here. */
const LIMIT = { one: 8, several: 100 };

export type UnitSearch = {
  /** The last that were found: while a search runs they may be those of the words before. */
  readonly units: Units;
  readonly isSearching: boolean;
  /** Why the units could not be searched. */
  readonly problem: string | null;
};

type Answer = { readonly query: string; readonly units: Units; readonly problem: string | null };

const NOTHING: Answer = { query: "", units: [], problem: null };

/** No unit's name is longer (characters). */
const MAX_NAME = 120;

/** The part of the query that the server looks for within the names, as it was typed. */
const longestWord = (query: string) =>
  query
    .split(/\s+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
    .slice(0, MAX_NAME);

/** Searches the units that the person may see by name, after a pause in typing; a newer search ends an older one. */
export function useUnitSearch(offer: Offer, text: string): UnitSearch {
  const [answer, setAnswer] = useState(NOTHING);
  const query = text.trim();

  useEffect(() => {
    if (query === "") return;
    const stop = new AbortController();
    const search = async () => {
      const limit = wordsOf(query).length > 1 ? LIMIT.several : LIMIT.one;
      const parameters = new URLSearchParams({ name: longestWord(query), limit: String(limit) });
      try {
        const { items } = await ask<{ items: Units }>(offer, `/units?${parameters}`, stop.signal);
        setAnswer({ query, units: items, problem: null });
      } catch (error) {
        if (error instanceof NoAnswer) setAnswer({ query, units: [], problem: error.message });
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
  return { units: answer.units, isSearching, problem: isSearching ? null : answer.problem };
}
