"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/action/action-form";
import { doneQuery } from "@/components/action/done";
import { type Conflict, FormBase } from "@/components/action/form-base";
import { ButtonLink } from "@/components/ui/button";
import { type Option, SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormValues } from "@/lib/action/result";
import { type EntryDocument, type Kind, NAME_MAX, type RegisterEntry } from "@/lib/register/rules";
import { formOf } from "@/lib/register-form/rules";
import { ChoiceField } from "./choice-fields";
import { EntryConflict } from "./entry-conflict";
import { EntryField, textIn } from "./entry-field";
import { entryPath, registerPath } from "./paths";
import { formLabels } from "./value-text";

type Errors = Readonly<Record<string, readonly string[]>>;

export interface EntryFormProps {
  readonly action: FormAction<RegisterEntry>;
  readonly kind: Kind;
  /** What the fields start from. */
  readonly entry: EntryDocument;
  /** Of an entry that is stored already. */
  readonly stored?: { readonly id: string; readonly version: number } | undefined;
  /** The organisation's slug. */
  readonly organization: string;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** Who can own it, and which units it can be about; null for somebody who may not hand it over or move it. */
  readonly places: { readonly people: readonly Option[]; readonly units: readonly Option[] } | null;
}

/** All fields of an entry, new or stored, as its register describes them. */
export function EntryForm({ action, kind, entry, stored, organization, currency, places }: EntryFormProps) {
  const router = useRouter();
  const labels = formLabels(kind);
  const isAsked: Readonly<Record<string, boolean>> = {
    unitId: places !== null && kind.unit !== "none",
    ownerId: places !== null,
    subject: kind.subject !== null,
  };
  const valuesOf = (of: EntryDocument): FormValues =>
    Object.fromEntries(Object.entries(formOf(kind, of)).filter(([name]) => isAsked[name] !== false));
  const names = Object.fromEntries(
    [...(places?.people ?? []), ...(places?.units ?? [])].map(({ value, label }) => [value, label.trim()]),
  );

  function fields(errors: Errors, values: FormValues, conflict: Conflict<RegisterEntry> | null) {
    const shared = (name: string) => ({
      name,
      label: labels[name] ?? name,
      defaultValue: textIn(values, name),
      error: errors[name],
    });
    return (
      <>
        {conflict ? <EntryConflict kind={kind} conflict={conflict} typed={values} names={names} /> : null}
        <input type="hidden" name="kind" value={kind.key} />
        {stored ? <input type="hidden" name="id" value={stored.id} /> : null}
        {kind.subject ? (
          <ChoiceField
            {...shared("subject")}
            options={kind.subject.options}
            none={kind.subject.isRequired ? undefined : "Nothing of the catalogue"}
          />
        ) : null}
        <TextField {...shared("name")} maxLength={NAME_MAX} autoComplete="off" />
        {places && kind.unit !== "none" ? (
          <SelectField {...shared("unitId")} options={places.units} optional={kind.unit === "optional"} />
        ) : null}
        <ChoiceField {...shared("status")} options={kind.statuses} />
        {places ? (
          <SelectField
            {...shared("ownerId")}
            options={[{ value: "", label: "Nobody yet" }, ...places.people]}
            optional
          />
        ) : null}
        <TextField {...shared("dueOn")} type="date" className="max-w-64" optional />
        {kind.fields.map((field) => (
          <EntryField key={field.name} field={field} values={values} errors={errors} currency={currency} />
        ))}
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">
            {conflict?.names.length ? "Save mine over it" : stored ? "Save" : `Add the ${kind.one}`}
          </SubmitButton>
          <ButtonLink href={registerPath(organization, kind.key)}>Cancel</ButtonLink>
        </div>
      </>
    );
  }

  return (
    <ActionForm
      action={action}
      labels={labels}
      doneText={`The ${kind.one} is saved.`}
      onSuccess={({ id, version }, form) => {
        const isUnchanged = stored !== undefined && new FormData(form).get("version") === String(version);
        const verb = isUnchanged ? "unchanged" : stored ? "saved" : "created";
        router.push(entryPath(organization, kind.key, id) + doneQuery(verb, `${id}.${version}`));
      }}
    >
      {({ result, errors }) => (
        <FormBase result={result} initial={valuesOf(entry)} version={stored?.version ?? null} valuesOf={valuesOf}>
          {(values, conflict) => fields(errors, values, conflict)}
        </FormBase>
      )}
    </ActionForm>
  );
}
