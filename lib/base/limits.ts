/** How long text may be, in UTF-16 units, as forms, schemas and the database's own checks count it. */

/** An id or a key, as sent: what is longer is none. */
export const ID_MAX = 100;
/** What something is called. */
export const NAME_MAX = 120;
/** One line: a title, an answer in a few words. */
export const LINE_MAX = 200;
/** Paragraphs: a note, a justification. */
export const LONG_MAX = 10_000;
/** An address of the web. */
export const LINK_MAX = 2_000;
