"use client";

import { useState } from "react";
import { SelectField } from "@/components/field";
import { isScoped, ROLES, type Role } from "@/lib/access/policy";
import { ROLE_LABELS, ROLE_SUMMARIES } from "./role-text";
import { type PickerUnit, ScopePicker } from "./scope-picker";

/** What the role and its assignments are chosen from. */
export interface RoleChoices {
  readonly roles: readonly Role[];
  readonly units: readonly PickerUnit[];
  readonly pillars: readonly { readonly key: string; readonly name: string }[];
}

export interface RoleFieldsProps extends RoleChoices {
  readonly role: string;
  readonly scopes: readonly string[];
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** The role, and for those bound to units what they are responsible for. */
export function RoleFields({ roles, units, pillars, role, scopes, errors }: RoleFieldsProps) {
  const [chosen, setChosen] = useState(role);
  const options = roles.map((value) => ({ value, label: `${ROLE_LABELS[value]}: ${ROLE_SUMMARIES[value]}` }));
  return (
    <>
      <SelectField
        label="Role"
        name="role"
        hint={roles.length < ROLES.length ? "Only an owner gives the other roles." : undefined}
        options={chosen === "" ? [{ value: "", label: "Choose a role" }, ...options] : options}
        defaultValue={role}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={errors.role}
      />
      {roles.some((value) => value === chosen && isScoped(value)) ? (
        <ScopePicker units={units} pillars={pillars} initial={scopes} error={errors.scopes} />
      ) : null}
    </>
  );
}
