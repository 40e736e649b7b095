/** Actors for tests that draw something and reach no database. */
import { mintActor } from "@/lib/auth/mint-actor";

/** A lead of the organisation "acme" who is stored nowhere. */
export const buildLead = () =>
  mintActor({
    kind: "user",
    userId: "1",
    userName: "Lee",
    organizationId: "2",
    organizationSlug: "acme",
    organizationName: "Acme",
    timeZone: "UTC",
    yearStartMonth: 1,
    role: "lead",
    scopes: [],
    tokenId: null,
    tokenScopes: null,
    address: null,
  });
