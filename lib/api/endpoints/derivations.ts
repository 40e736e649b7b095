import { getDerivation, getOrganizationDerivation } from "@/lib/derivation/queries";
import { readDerivationOperation, readOrganizationDerivationOperation } from "../contract/derivations";
import { organizationEndpoint } from "../endpoint";

export const readDerivationEndpoint = organizationEndpoint(
  readDerivationOperation,
  async ({ actor, params, query }) => ({ body: await getDerivation(actor, params.id, query.of) }),
);

export const readOrganizationDerivationEndpoint = organizationEndpoint(
  readOrganizationDerivationOperation,
  async ({ actor, query }) => ({ body: await getOrganizationDerivation(actor, query) }),
);
