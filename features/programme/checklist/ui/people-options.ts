import type { Option } from "@/components/field";
import { ACCESS_CLOSED, nameWith } from "@/features/organization/people/rules";
import type { PersonDto } from "@/features/organization/people/schema";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { roleAllows } from "@/lib/access/policy";

/**
 * Who can be named on an item: everybody who sees checklists, and whoever is named on it all the same, with why
 * they could not be chosen now.
 */
export function itemPeopleOptions(
  people: readonly PersonDto[],
  { ownerId, ownerName, evidence }: Pick<ChecklistItem, "ownerId" | "ownerName" | "evidence">,
): Option[] {
  const named = [
    { id: ownerId, name: ownerName },
    { id: evidence?.seenById ?? null, name: evidence?.seenByName ?? null },
  ];
  const able = people.filter(({ role }) => roleAllows(role, "checklist.read"));
  const known = new Map(able.map(({ id, name }) => [id, name]));
  for (const { id, name } of named) {
    if (id === null || name === null || known.has(id)) continue;
    const hasAccess = people.some((person) => person.id === id);
    known.set(id, nameWith(name, hasAccess ? "does not see the checklist" : ACCESS_CLOSED));
  }
  return [...known].map(([value, label]) => ({ value, label }));
}
