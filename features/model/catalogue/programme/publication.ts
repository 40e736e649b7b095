import { DOCUMENTS, type DocumentKey } from "@/features/model/catalogue/documents";

/** The documents of which a date is known. */
type Dated = { [Key in DocumentKey]: (typeof DOCUMENTS)[Key]["issued"] extends string ? Key : never }[DocumentKey];

/** Which document a driver is, with what the documents say of it. */
export function publicationOf(document: Dated) {
  const { publisher, issued } = DOCUMENTS[document];
  return { document, publisher, issued };
}
