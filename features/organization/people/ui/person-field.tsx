import { type FieldProps, Labelled, linksOf, type Option, SelectField } from "@/components/field";
import { PersonSearch } from "./person-search";

/** More people than this are found by name: a list of them would be longer than the form around it. */
const LISTED_MAX = 40;

type Named = { readonly id: string | null; readonly name: string | null };

/** Who can be named in a form. */
export type PersonChoices = {
  /** Null where there are too many to list. */
  readonly listed: readonly Option[] | null;
  /** Who is named already. */
  readonly named: readonly Option[];
};

/** What a form offers of people; `named` are those who stand in it already. */
export const personChoices = (options: readonly Option[], named: readonly Named[]): PersonChoices => ({
  listed: options.length > LISTED_MAX ? null : options,
  named: named.flatMap(({ id, name }) => (id === null || name === null ? [] : [{ value: id, label: name }])),
});

export interface PersonFieldProps extends FieldProps {
  readonly choices: PersonChoices;
  /** The organisation's slug. */
  readonly organization: string;
  /** The person's id, or what was typed; "" for nobody. */
  readonly defaultValue: string;
  /** What choosing nobody is called. */
  readonly none: string;
}

/** One person: a list while there are few, else a field for the name. */
export function PersonField({
  choices: { listed, named },
  organization,
  defaultValue,
  none,
  ...shown
}: PersonFieldProps) {
  if (listed !== null)
    return <SelectField {...shown} defaultValue={defaultValue} options={[{ value: "", label: none }, ...listed]} />;
  const field = { ...shown, hint: shown.hint ?? "A part of the name is enough." };
  const links = linksOf(field);
  return (
    <Labelled field={field}>
      <PersonSearch
        key={defaultValue}
        id={links.id}
        name={links.name}
        organization={organization}
        defaultValue={named.find(({ value }) => value === defaultValue)?.label ?? defaultValue}
        none={none}
        describedBy={links["aria-describedby"]}
        isInvalid={links["aria-invalid"]}
      />
    </Labelled>
  );
}
