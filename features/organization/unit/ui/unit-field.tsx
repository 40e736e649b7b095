import { Labelled, linksOf, type Option, SelectField } from "@/components/field";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { treeOptions } from "./unit-options";
import { UnitSearch } from "./unit-search";

export interface UnitFieldProps {
  readonly choices: Pick<UnitChoices, "listed" | "chosen">;
  /** The organisation's slug. */
  readonly organization: string;
  readonly label?: string | undefined;
  readonly name: string;
  readonly id?: string | undefined;
  /** The unit's id, or what was typed; "" for none. */
  readonly value: string;
  /** What choosing none means ("All units"); left out where a unit has to be chosen. */
  readonly none?: string | undefined;
  /** Beside the units, e.g. "Organisation as a whole". */
  readonly also?: Option | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | readonly string[] | undefined;
  readonly optional?: boolean | "unmarked" | undefined;
  readonly className?: string | undefined;
}

const hintOf = (hint: string | undefined, also: Option | undefined): string =>
  hint ?? `A part of its name is enough${also ? `; “${also.value}” for: ${also.label}` : ""}.`;

/** One unit: a list while there are few of them, else a field for its name. */
export function UnitField({ choices, organization, value, none, also, ...shown }: UnitFieldProps) {
  const { listed, chosen } = choices;
  const { label = "Unit", name, id = name, optional, className } = shown;
  if (listed !== null)
    return (
      <SelectField
        {...shown}
        label={label}
        defaultValue={value}
        options={[
          ...(none === undefined ? [] : [{ value: "", label: none }]),
          ...(also ? [also] : []),
          ...treeOptions(listed),
        ]}
      />
    );
  const field = { label, name, id, optional, hint: hintOf(shown.hint, also), error: shown.error };
  const links = linksOf(field);
  return (
    <Labelled field={field} className={className}>
      <UnitSearch
        key={value}
        id={id}
        name={name}
        organization={organization}
        defaultValue={chosen && value === chosen.id ? chosen.name : value}
        none={none}
        describedBy={links["aria-describedby"]}
        isInvalid={links["aria-invalid"]}
      />
    </Labelled>
  );
}
