import type { Source } from "@/features/model/catalogue/programme/schema";
import { sourceText } from "./source-text";

/** One quiet line: where something of the catalogue comes from. Several that come from the same place say it once. */
export function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  const texts = [...new Set(sources.map(sourceText))];
  return texts.map((text) => (
    <p key={text} className="quiet mt-2 break-words">
      {text}.
    </p>
  ));
}
