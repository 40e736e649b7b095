import { listPeople } from "@/lib/member/queries";
import { listPeopleOperation } from "../contract/people";
import { organizationEndpoint } from "../endpoint";

export const listPeopleEndpoint = organizationEndpoint(listPeopleOperation, async ({ actor }) => ({
  body: { items: (await listPeople(actor)).map(({ id, name }) => ({ id, name })) },
}));
