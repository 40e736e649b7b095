import { TextField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import { counted } from "@/lib/base/format";
import { NAME_MAX } from "@/lib/base/limits";

export interface MemberSearchProps {
  /** The screen. */
  readonly action: string;
  /** The part of a name that was looked for; "" for none. */
  readonly name: string;
  /** How many were found. */
  readonly total: number;
}

/** Finds people by a part of the name. */
export function MemberSearch({ action, name, total }: MemberSearchProps) {
  return (
    <FilterBar here={action} isFiltered={name !== ""} count={counted(total, "person", "people")}>
      <TextField
        label="Name contains"
        name="name"
        type="search"
        placeholder="Any"
        optional="unmarked"
        maxLength={NAME_MAX}
        defaultValue={name}
      />
    </FilterBar>
  );
}
