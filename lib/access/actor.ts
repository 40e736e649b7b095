import type { Rights, Role, TokenScope } from "./policy";

declare const minted: unique symbol;

/**
 * Proof of who is asking, in which organisation, with which rights. It comes only from `mintActor`, which
 * lib/architecture.test.ts allows to the sign-in check, verified API tokens, set-up, the sample and tests.
 */
export type Actor = Rights & {
  readonly [minted]: true;
  readonly kind: "user" | "token" | "system";
  readonly userId: string;
  readonly userName: string;
  readonly organizationId: string;
  readonly organizationSlug: string;
  readonly organizationName: string;
  /** When a day begins in the organisation: an IANA name. */
  readonly timeZone: string;
  /** The month, 1 to 12, in which its year begins; its quarters are named by that. */
  readonly yearStartMonth: number;
  readonly role: Role;
  readonly tokenId: string | null;
  readonly tokenScopes: readonly TokenScope[] | null;
  /** Network address of the request, for the audit log; null where there is none. */
  readonly address: string | null;
};
