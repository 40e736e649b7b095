/** How a noun says what its commands record: pure. The tables are `features/<area>/<noun>/audit.rules.ts`; features/workspace/audit-log lists them. */

/** What a sentence may use of an event. */
export type Told = {
  /** A field before or after the event as text; "" where it is absent or null. */
  readonly before: (field: string) => string;
  readonly after: (field: string) => string;
  /** What the event is about, by name. */
  readonly subject: string;
  /** The parts of the subject's id. */
  readonly ids: readonly string[];
  /** The name of what has this id, as `otherwise` says where it has none any more. */
  readonly nameOf: (id: string | undefined, otherwise?: string) => string;
  /** The fields that changed, as the end of the sentence: ": status, owner", or "". */
  readonly changes: () => string;
  /** What one entry of the register is called that the event is about. */
  readonly entry: string;
};

declare const defined: unique symbol;

/** An action that commands may record. It comes from `defineAuditActions` alone. */
export type AuditAction<Name extends string = string, Subject extends string = string> = {
  readonly [defined]: true;
  /** "noun.verb". It is stored and hashed with every event: never change it. */
  readonly name: Name;
  /** What kind of thing the events are about. */
  readonly subjectType: Subject;
  /** What was done, as the rest of a sentence that begins with the person's name: "added the unit Payments". */
  readonly tell: (told: Told) => string;
};

/** The actions on one type of subject, each with its sentence. */
export function defineAuditActions<const Subject extends string, const Name extends `${string}.${string}`>(
  subjectType: Subject,
  sentences: Readonly<Record<Name, AuditAction["tell"]>>,
): { readonly [N in Name]: AuditAction<N, Subject> } {
  const actions = Object.entries<AuditAction["tell"]>(sentences).map(([name, tell]) => [
    name,
    { name, subjectType, tell },
  ]);
  return Object.fromEntries(actions);
}
