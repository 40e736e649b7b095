/**
 * How long text may be, in UTF-16 units, as forms, schemas and the database's own checks count it; and how much of a long
 * log is checked at once.
 */

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

/** Events of the audit log that are checked at once, as a part of a long one: about half a second. */
export const AUDIT_PART_MAX = 20_000;
