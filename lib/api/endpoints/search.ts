import { search } from "@/lib/search/queries";
import { searchOperation } from "../contract/search";
import { organizationEndpoint } from "../endpoint";

export const searchEndpoint = organizationEndpoint(searchOperation, async ({ actor, query }) => ({
  body: { items: await search(actor, query) },
}));
