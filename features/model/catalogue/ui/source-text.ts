import { DOCUMENTS, type OwnPart, type Source } from "@/features/model/catalogue/programme/schema";

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

/** An article is cited by the heading above the passage; before its first heading stands its introduction. */
function placeOf({ document, section }: Source): string {
  const title = DOCUMENTS[document];
  if (title === section) return `${title}, introduction`;
  return /^\d+\.\d/.test(section) ? `${title}, section ${section}` : `${title}, “${section}”`;
}

/** What is Tenet's own, in words: "Tenet’s own: the actions and the indicator". Null where the source says it all. */
const ownText = ({ own = [] }: Source): string | null =>
  own.length === 0 ? null : `Tenet’s own: ${list.format(own.map((part) => PARTS[part]))}`;

/** Where something of the catalogue comes from, and what of it does not: sentences without an end. */
export function sourceText(source: Source): string {
  if (source.document === "tenet") return `Tenet’s own, after: ${source.section}`;
  return [`Source: ${placeOf(source)}`, ownText(source)].filter(Boolean).join(". ");
}

/** Whether no article lists it. */
export const isOwn = ({ document }: Source): boolean => document === "tenet";
