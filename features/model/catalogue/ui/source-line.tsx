import { Citation } from "./citation";
import type { Cited } from "./source-text";

/** Quiet lines: where something of the catalogue comes from. Several that come from the same place say it once. */
export function SourceLine({ sources }: { readonly sources: readonly Cited[] }) {
  const bySource = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...bySource].map(([key, source]) => <Citation key={key} source={source} />);
}
