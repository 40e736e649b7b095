/** Who can own an entry, and which units it can be about, as options of a form: pure. */
import type { Option } from "@/components/field";
import { ACCESS_CLOSED, nameWith, personText } from "@/features/organization/people/rules";
import type { PersonDto } from "@/features/organization/people/schema";
import { type PersonChoices, personChoices } from "@/features/organization/people/ui/person-field";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import type { UnitDto } from "@/features/organization/unit/schema";
import { mayKeep } from "@/features/programme/register/policy";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { type Rights as Person, roleAllows } from "@/lib/access/policy";

/** People by name, in the order given. */
export const peopleOptions = (people: readonly PersonDto[]): Option[] =>
  people.map((person) => ({ value: person.id, label: personText(person) }));

/** Who can be made the owner of an entry: everybody who sees the programme; and who owns `entry` all the same. */
export function ownerOptions(
  people: readonly PersonDto[],
  entry?: Pick<RegisterEntry, "ownerId" | "ownerName">,
): Option[] {
  const able = people.filter(({ role }) => roleAllows(role, "programme.read"));
  const options = peopleOptions(able);
  if (!entry?.ownerId || able.some(({ id }) => id === entry.ownerId)) return options;
  const why = people.some(({ id }) => id === entry.ownerId) ? "does not see the programme" : ACCESS_CLOSED;
  return [...options, { value: entry.ownerId, label: nameWith(entry.ownerName ?? "", why) }];
}

/** The same as a form offers it. */
export const ownerChoices = (
  people: readonly PersonDto[],
  entry?: Pick<RegisterEntry, "ownerId" | "ownerName">,
): PersonChoices =>
  personChoices(ownerOptions(people, entry), entry ? [{ id: entry.ownerId, name: entry.ownerName }] : []);

/** The register with the subjects alone that `who` keeps entries of, in some unit: those of the own pillars. */
export function keptRegister<K extends Register>(who: Person, register: K, units: readonly Pick<UnitDto, "id">[]): K {
  if (!register.subject?.options.some(({ pillar }) => pillar !== undefined)) return register;
  const isKept = (subject: string) => units.some(({ id }) => mayKeep(who, register, { unitId: id, subject }));
  return {
    ...register,
    subject: { ...register.subject, options: register.subject.options.filter(({ value }) => isKept(value)) },
  };
}

/** An entry has to name a unit, and there is none that `who` keeps this register for: nothing can be added yet. */
export const lacksUnit = (who: Person, register: Register, units: readonly Pick<UnitDto, "id">[]): boolean =>
  register.unit === "required" && !units.some(({ id }) => mayKeep(who, register, { unitId: id }));

/** Where an entry can stand: one of the units, and, where `none` says so, what no unit means. */
export type Places = Pick<UnitChoices, "listed" | "chosen"> & { readonly none: string | undefined };

/** Where an entry can stand: the units for which `who` keeps the register, and the organisation as a whole. */
export function placesOf(who: Person, register: Register, { listed, chosen }: UnitChoices): Places {
  const kept = listed?.filter(({ id }) => mayKeep(who, register, { unitId: id })) ?? null;
  if (register.unit === "required")
    return { listed: kept, chosen, none: listed === null ? undefined : "Choose a unit" };
  return {
    listed: kept,
    chosen,
    none: mayKeep(who, register, { unitId: null }) ? "Organisation as a whole" : undefined,
  };
}
