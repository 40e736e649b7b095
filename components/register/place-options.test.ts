import { expect, it } from "vitest";
import type { PersonDto } from "@/lib/member/schema";
import { ownerOptions } from "./place-options";

const people: PersonDto[] = [
  { id: "1", name: "Ada", role: "admin" },
  { id: "2", name: "Lee", role: "lead" },
];

it("offers as owners those who see the programme, and whoever owns the entry all the same", () => {
  const lee = { value: "2", label: "Lee" };
  expect(ownerOptions(people)).toEqual([lee]);
  expect(ownerOptions(people, { ownerId: "2", ownerName: "Lee" })).toEqual([lee]);
  expect(ownerOptions(people, { ownerId: "1", ownerName: "Ada" })).toEqual([
    lee,
    { value: "1", label: "Ada (does not see the programme)" },
  ]);
  expect(ownerOptions(people, { ownerId: "3", ownerName: "Kim" })).toEqual([
    lee,
    { value: "3", label: "Kim (access closed)" },
  ]);
});
