import { expect, it } from "vitest";
import type { PersonDto } from "@/features/organization/people/schema";
import { itemPeopleOptions } from "./people-options";

const people: PersonDto[] = [
  { id: "1", name: "Ada", role: "admin", isClosed: false },
  { id: "2", name: "Lee", role: "lead", isClosed: false },
];
const seen = (seenById: string, seenByName: string) => ({
  url: "https://example.org",
  title: "",
  seenOn: null,
  seenById,
  seenByName,
});

it("offers who sees the checklist, and whoever is named already with why they cannot be chosen any more", () => {
  const lee = { value: "2", label: "Lee" };
  expect(itemPeopleOptions(people, { ownerId: "2", ownerName: "Lee", evidence: null })).toEqual([lee]);
  expect(itemPeopleOptions(people, { ownerId: "3", ownerName: "Kim", evidence: seen("1", "Ada") })).toEqual([
    lee,
    { value: "3", label: "Kim (access closed)" },
    { value: "1", label: "Ada (does not see the checklist)" },
  ]);
});
