import { Button, ButtonLink } from "@/components/button";
import { TextField } from "@/components/field";
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

/** Finds somebody by a part of the name: a plain form, so that it works without script. */
export function MemberSearch({ action, name, total }: MemberSearchProps) {
  return (
    <search>
      <form action={action} className="mb-3 flex flex-wrap items-end gap-2">
        <TextField
          label="Name contains"
          name="name"
          type="search"
          optional="unmarked"
          maxLength={NAME_MAX}
          defaultValue={name}
        />
        <Button type="submit">Find</Button>
        {name === "" ? null : <ButtonLink href={action}>Show all</ButtonLink>}
        <span className="quiet pb-2">{counted(total, "person", "people")}</span>
      </form>
    </search>
  );
}
