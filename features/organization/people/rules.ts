/** What is said of people wherever their names stand: pure. */

/** The words for somebody who belongs to the organisation and can no longer sign in to it. */
export const ACCESS_CLOSED = "access closed";

/** A name, and behind it what is to be known of who has it: "Kim Vale (access closed)". */
export const nameWith = (name: string, remark: string): string => `${name} (${remark})`;

/** Somebody by name, marked where their access is closed. */
export const personText = ({ name, isClosed }: { readonly name: string; readonly isClosed: boolean }): string =>
  isClosed ? nameWith(name, ACCESS_CLOSED) : name;

/** Whose a thing is. `isOwnerClosed`: the owner's access is closed, so nobody looks after the thing; false without one. */
export type OwnedBy = { readonly ownerName: string | null; readonly isOwnerClosed: boolean };

/** Whose a thing is in words; null where it is nobody's. */
export const ownerText = ({ ownerName, isOwnerClosed }: OwnedBy): string | null =>
  ownerName === null ? null : personText({ name: ownerName, isClosed: isOwnerClosed });

/** What is read of whoever owns a thing. */
export const OWNER_SELECT = { select: { disabledAt: true, user: { select: { name: true } } } } as const;

/** What a thing says of its owner; null: it is nobody's. */
export const ownedBy = (
  owner: { readonly disabledAt: Date | null; readonly user: { readonly name: string } } | null,
): OwnedBy => ({
  ownerName: owner?.user.name ?? null,
  isOwnerClosed: owner !== null && owner.disabledAt !== null,
});
