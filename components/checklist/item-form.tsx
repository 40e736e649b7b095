"use client";

import { useRouter } from "next/navigation";
import { ActionForm, type FormState } from "@/components/action/action-form";
import { ButtonLink } from "@/components/ui/button";
import { type Option, RadioField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormValues } from "@/lib/action/result";
import type { ItemRights } from "@/lib/checklist/policy";
import type { ChecklistStatus } from "@/lib/checklist/rules";
import type { ChecklistItem } from "@/lib/checklist/schema";
import { formValuesOf, ITEM_LABELS, type ItemField, STATUS_LABELS } from "./checklist-text";
import { ItemConflict } from "./item-conflict";
import { EvidenceFields, ReviewFields, WorkFields } from "./item-fields";

export interface ItemFormProps {
  readonly action: FormAction<ChecklistItem>;
  readonly item: ChecklistItem;
  /** At least one of them; without `mayWrite` the form is for verifying alone. */
  readonly rights: ItemRights;
  readonly isOwn: boolean;
  readonly people: readonly Option[];
  readonly reviewMonths: number;
  readonly listHref: string;
  /** Where to go on after saving; "VERSION" stands for the version that was stored. */
  readonly doneHref: string;
}

const HINTS: Partial<Record<ChecklistStatus, string>> = {
  implemented: "It is in place, and its owner says so.",
  not_applicable: "Say why below.",
};

const WORK: readonly ItemField[] = ["reason", "ownerId", "dueOn", "note"];

function statusOptions({ mayWrite, mayVerify }: ItemRights, stored: ChecklistStatus, isOwn: boolean) {
  const values = Object.keys(STATUS_LABELS) as ChecklistStatus[];
  const shown = mayWrite ? values : values.filter((value) => value === "implemented" || value === "verified");
  const whoVerifies = !mayVerify
    ? "For an owner, lead or reviewer to say."
    : isOwn
      ? "You own this item, so somebody else has to verify it."
      : "Somebody other than the item's owner has looked at current evidence.";
  return shown.map((value) => ({
    value,
    label: STATUS_LABELS[value],
    hint: value === "verified" ? whoVerifies : HINTS[value],
    disabled: value === "verified" && !mayVerify && stored !== "verified",
  }));
}

/** All fields of an item; for a reviewer those of verifying it. */
export function ItemForm(props: ItemFormProps) {
  const { action, item, rights, isOwn, people, reviewMonths, listHref, doneHref } = props;
  const router = useRouter();

  function textOf(field: ItemField, value: string): string {
    if (field === "status") return STATUS_LABELS[value as ChecklistStatus] ?? value;
    if (field === "ownerId" || field === "evidence.seenById")
      return value === ""
        ? "nobody"
        : (people.find((person) => person.value === value)?.label ?? "somebody who is gone");
    return value === "" ? "–" : value;
  }

  function fields({ result, errors, typed }: FormState<ChecklistItem>) {
    const failed = result && !result.ok ? result : null;
    const current = failed?.code === "stale" ? (failed.current as ChecklistItem) : null;
    const values = formValuesOf(item);
    const field = (name: ItemField) => ({ name, defaultValue: typed(name, values[name]), error: errors[name] });
    // A verifier's form carries what is stored of the other fields, the newest where somebody was faster.
    const kept = formValuesOf(current ?? item);
    return (
      <>
        {current && failed ? (
          <ItemConflict stored={current} typed={failed.values as FormValues} textOf={textOf} />
        ) : null}
        <input type="hidden" name="unitId" value={item.unitId} />
        <input type="hidden" name="itemId" value={item.id} />
        <input type="hidden" name="version" value={current?.version ?? item.version} />
        <RadioField
          legend={ITEM_LABELS.status}
          options={statusOptions(rights, item.status, isOwn)}
          {...field("status")}
        />
        {rights.mayWrite ? (
          <WorkFields field={field} people={people} />
        ) : (
          WORK.map((name) => <input key={name} type="hidden" name={name} value={kept[name]} />)
        )}
        <EvidenceFields field={field} people={people} />
        <ReviewFields field={field} reviewMonths={reviewMonths} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">{current ? "Save mine over it" : "Save"}</SubmitButton>
          <ButtonLink href={listHref}>Cancel</ButtonLink>
        </div>
      </>
    );
  }

  return (
    <ActionForm
      action={action}
      labels={ITEM_LABELS}
      doneText="The item is saved."
      onSuccess={({ version }) => router.push(doneHref.replace("VERSION", String(version)))}
    >
      {fields}
    </ActionForm>
  );
}
