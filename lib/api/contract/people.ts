import { defineOperation } from "./operation";
import { personList } from "./register-shapes";

export const listPeopleOperation = defineOperation({
  id: "listPeople",
  method: "GET",
  path: "/api/v1/o/{organization}/people",
  tag: "Organisation",
  summary: "List people",
  description: "Everybody with access, all at once: who can own an entry of a register.",
  access: "person.read",
  result: {
    status: 200,
    description: "The people.",
    schema: personList,
    example: { items: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11", name: "Lena Lead" }] },
  },
});
