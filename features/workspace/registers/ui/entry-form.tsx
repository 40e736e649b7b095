"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useState } from "react";
import { buttonClass } from "@/components/button";
import { TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { doneQuery } from "@/components/form/done";
import { type Conflict, FormBase } from "@/components/form/form-base";
import { WayBackLink } from "@/components/shell/way-back";
import { SubmitButton } from "@/components/submit-button";
import { type PersonChoices, PersonField } from "@/features/organization/people/ui/person-field";
import { UnitField } from "@/features/organization/unit/ui/unit-field";
import type { PlainRegister } from "@/features/programme/register/definition.rules";
import { formOf, refill } from "@/features/programme/register/form.rules";
import { type EntryDocument, type RegisterEntry, startOf } from "@/features/programme/register/rules";
import { formLabels } from "@/features/programme/register/ui/value-text";
import { deletedPath, entryPath, registerPath } from "@/lib/base/addresses";
import { NAME_MAX } from "@/lib/base/limits";
import { STORED_ID, STORED_VERSION } from "@/lib/form/plain-done";
import type { FormAction, FormValues } from "@/lib/form/result";
import { ChoiceField } from "./choice-fields";
import { EntryConflict } from "./entry-conflict";
import { EntryField, textIn } from "./entry-field";
import type { Places } from "./place-options";

type Errors = Readonly<Record<string, readonly string[]>>;

export interface EntryFormProps {
  readonly action: FormAction<RegisterEntry>;
  readonly register: PlainRegister;
  /** What the fields start from. */
  readonly entry: EntryDocument;
  /** Of an entry that is stored already. */
  readonly stored?: { readonly id: string; readonly version: number } | undefined;
  /** The organisation's slug. */
  readonly organization: string;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** Who can own it, and which units it can be about; null for somebody who may not hand it over or move it. */
  readonly places: { readonly people: PersonChoices; readonly units: Places } | null;
}

/** What a new entry's fields were filled with last, how often each was, and what to say of it. */
type Start = {
  readonly filled: FormValues;
  readonly rounds: Readonly<Record<string, number>>;
  readonly said: string;
};

function sentBy(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const all = data.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}

/** What to do where somebody deleted the entry meanwhile: what was typed waits until it is back. `href` for who may do that. */
function GoneNote({ href }: { readonly href: string | null }) {
  if (href === null)
    return (
      <>
        What you typed is still in the fields. Whoever keeps the register can bring the entry back; then save here
        again.
      </>
    );
  return (
    <>
      What you typed is still in the fields. Bring the entry back from{" "}
      <a className="link" href={href} target="_blank" rel="noreferrer">
        Deleted entries in another tab
      </a>
      , then save here again.
    </>
  );
}

type PlaceFieldProps = Pick<EntryFormProps, "register" | "organization"> & {
  readonly places: Places;
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly error: readonly string[] | undefined;
};

/** Which unit it is about. */
function PlaceField({ places: { none, ...choices }, register, defaultValue, ...shown }: PlaceFieldProps) {
  return (
    <UnitField {...shown} choices={choices} value={defaultValue} none={none} optional={register.unit === "optional"} />
  );
}

/** All fields of an entry, new or stored, as its register describes them. */
export function EntryForm({ action, register, entry, stored, organization, currency, places }: EntryFormProps) {
  const router = useRouter();
  const labels = formLabels(register);
  const isAsked: Readonly<Record<string, boolean>> = {
    unitId: places !== null && register.unit !== "none",
    ownerId: places !== null,
    subject: register.subject !== null,
  };
  const valuesOf = (of: EntryDocument): FormValues =>
    Object.fromEntries(Object.entries(formOf(register, of)).filter(([name]) => isAsked[name] !== false));
  const [start, setStart] = useState<Start>({ filled: valuesOf(entry), rounds: {}, said: "" });
  const units = places ? [...(places.units.listed ?? []), places.units.chosen ?? []].flat() : [];
  const names = Object.fromEntries([
    ...(places?.people.listed ?? places?.people.named ?? []).map(({ value, label }) => [value, label.trim()]),
    ...units.map(({ id, name }) => [id, name]),
  ]);

  /** A new entry starts from what it is about, as far as nobody typed something else. */
  function startFrom({ target }: ChangeEvent<HTMLElement>) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.form) return;
    const next = valuesOf(startOf(register, { subject: target.value }));
    const { filled, names: changed } = refill(start.filled, sentBy(target.form), next);
    if (changed.length === 0) return setStart({ ...start, said: "" });
    const rounds = Object.fromEntries(changed.map((name) => [name, (start.rounds[name] ?? 0) + 1]));
    const verb = target.value === "" ? "Emptied again" : "Filled in from the catalogue";
    const said = `${verb}: ${changed.map((name) => labels[name] ?? name).join(", ")}.`;
    setStart({ filled, rounds: { ...start.rounds, ...rounds }, said });
  }

  function fields(errors: Errors, typed: FormValues, conflict: Conflict<RegisterEntry> | null) {
    const isRefilled = (name: string) => start.rounds[name] !== undefined;
    const refilled = Object.entries(start.filled).filter(([name]) => isRefilled(name));
    const values = { ...typed, ...Object.fromEntries(refilled) };
    // A field that is filled anew is drawn anew; the others keep what they hold.
    const keyOf = (name: string) => `${name} ${start.rounds[name] ?? 0}`;
    const shared = (name: string) => ({
      name,
      label: labels[name] ?? name,
      defaultValue: textIn(values, name),
      error: errors[name],
    });
    return (
      <>
        {conflict ? <EntryConflict register={register} conflict={conflict} typed={typed} names={names} /> : null}
        <input type="hidden" name="kind" value={register.key} />
        {stored ? <input type="hidden" name="id" value={stored.id} /> : null}
        {register.subject ? (
          <div className="grid gap-1" onChange={stored ? undefined : startFrom}>
            <ChoiceField
              {...shared("subject")}
              options={register.subject.options}
              none={register.subject.isRequired ? undefined : "Nothing of the catalogue"}
            />
            <p role="status" className="quiet">
              {start.said}
            </p>
          </div>
        ) : null}
        <TextField key={keyOf("name")} {...shared("name")} maxLength={NAME_MAX} autoComplete="off" />
        {places && register.unit !== "none" ? (
          <PlaceField {...shared("unitId")} places={places.units} organization={organization} register={register} />
        ) : null}
        <ChoiceField {...shared("status")} options={register.statuses} />
        {places ? (
          <PersonField
            {...shared("ownerId")}
            choices={places.people}
            organization={organization}
            none="Nobody yet"
            optional={register.ownerNeededFor ? `needed for ${register.ownerNeededFor}` : true}
          />
        ) : null}
        <TextField {...shared("dueOn")} type="date" className="max-w-64" optional />
        {register.fields.map((field) => (
          <EntryField
            key={keyOf(`fields.${field.name}`)}
            field={field}
            values={values}
            errors={errors}
            currency={currency}
          />
        ))}
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">
            {conflict?.names.length ? "Save mine over it" : stored ? "Save" : `Add the ${register.one}`}
          </SubmitButton>
          <WayBackLink className={buttonClass({})} href={registerPath(organization, register.key)}>
            Cancel
          </WayBackLink>
        </div>
      </>
    );
  }

  return (
    <ActionForm
      action={action}
      labels={labels}
      goneNote={stored ? <GoneNote href={places ? deletedPath(organization, register.key) : null} /> : undefined}
      doneText={`The ${register.one} is saved.`}
      plainDoneHref={
        stored
          ? undefined
          : entryPath(organization, register.key, STORED_ID) + doneQuery("created", `${STORED_ID}.${STORED_VERSION}`)
      }
      onSuccess={({ id, version }, form) => {
        const isUnchanged = stored !== undefined && new FormData(form).get("version") === String(version);
        const verb = isUnchanged ? "unchanged" : stored ? "saved" : "created";
        router.replace(entryPath(organization, register.key, id) + doneQuery(verb, `${id}.${version}`));
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
