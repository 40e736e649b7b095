import { type CitedDocument, DOCUMENTS, type DocumentKey } from "@/features/model/catalogue/documents";
import type { OwnPart, Source } from "@/features/model/catalogue/programme/schema";
import type { AnyFunction } from "@/features/model/catalogue/ztmm/schema";

const PARTS: Readonly<Record<OwnPart, string>> = {
  text: "the description",
  why: "the reason",
  criteria: "the criteria named",
  answer: "the answer",
  actions: "the actions",
  items: "details of the items",
  indicator: "the indicator",
  firstSteps: "the first steps",
  responsibilities: "the responsibilities",
  detail: "what “in place” means",
  responsibility: "who sees to it",
  definition: "what is counted",
  formula: "the formula",
};

const list = new Intl.ListFormat("en-GB");

/** What is cited; without a section, the document as a whole. */
export type Cited = { readonly document: DocumentKey } & Partial<Pick<Source, "section" | "own">>;

/** Where in a document. An article is cited by the heading above the passage; before its first heading is its introduction. */
function placeOf({ title }: CitedDocument, section: string): string {
  if (title === section) return "introduction";
  if (/^(Table|Figure|page)\b/.test(section)) return section;
  return /^\d/.test(section) ? `section ${section}` : `“${section}”`;
}

/** What is Tenet's own, in words: "Tenet’s own: the actions and the indicator". Null where the source says it all. */
const ownText = (own: Source["own"] = []): string | null =>
  own.length === 0 ? null : `Tenet’s own: ${list.format(own.map((part) => PARTS[part]))}`;

export type CitationText =
  /** No publication says it: what Tenet made it after. */
  { readonly after: string } | (CitedDocument & { readonly place: string | null; readonly own: string | null });

/** What a citation says: the document, where in it, and what is not from there. */
export function citationText({ document, section, own }: Cited): CitationText {
  if (document === "tenet") return { after: `Tenet’s own, after: ${section}` };
  const cited: CitedDocument = DOCUMENTS[document];
  return { ...cited, place: section === undefined ? null : placeOf(cited, section), own: ownText(own) };
}

/** Where the model has a function from: the table and its pages. */
export const citedFunction = ({ source: { document, table, pages } }: Pick<AnyFunction, "source">): Cited => ({
  document,
  section: `${table}, ${pages.length > 1 ? "pages" : "page"} ${list.format(pages.map(String))}`,
});

/** Whether no article lists it. */
export const isOwn = ({ document }: Pick<Source, "document">): boolean => document === "tenet";
