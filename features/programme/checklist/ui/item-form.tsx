"use client";

import { useRouter } from "next/navigation";
import { buttonClass } from "@/components/button";
import { RadioField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { type Conflict, FormBase } from "@/components/form/form-base";
import { WayBackLink } from "@/components/shell/way-back";
import { SubmitButton } from "@/components/submit-button";
import type { PersonChoices } from "@/features/organization/people/ui/person-field";
import { formValuesOf, type ItemField } from "@/features/programme/checklist/form.rules";
import type { ItemRights } from "@/features/programme/checklist/policy";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { type ChecklistStatus, isDoneStatus, STATUS_KEYS, STATUSES } from "@/features/programme/checklist/status.rules";
import { isId } from "@/lib/base/ids";
import { STORED_VERSION } from "@/lib/form/plain-done";
import type { FormAction, FormValues } from "@/lib/form/result";
import { ITEM_LABELS, textIn } from "./checklist-text";
import { ItemConflict } from "./item-conflict";
import { EvidenceFields, ReviewFields, WorkFields } from "./item-fields";

export interface ItemFormProps {
  readonly action: FormAction<ChecklistItem>;
  readonly item: ChecklistItem;
  /** At least one of them; without `mayWrite` the form is for verifying alone. */
  readonly rights: ItemRights;
  /** Why somebody else has to verify the item; null when nothing speaks against whoever sees it. */
  readonly isOwn: "owned" | "implemented" | null;
  readonly people: PersonChoices;
  /** The organisation's slug. */
  readonly organization: string;
  readonly reviewMonths: number;
  readonly listHref: string;
  /** Where to go on after saving; STORED_VERSION stands for the version that was stored, or "same". */
  readonly doneHref: string;
}

const HINTS: Partial<Record<ChecklistStatus, string>> = {
  implemented: "It is in place, and its owner says so.",
  not_applicable: "Say why below.",
};

type Errors = Readonly<Record<string, readonly string[]>>;

const WORK: readonly ItemField[] = ["reason", "ownerId", "dueOn", "note"];

function statusOptions({ mayWrite, mayVerify }: ItemRights, stored: ChecklistStatus, isOwn: ItemFormProps["isOwn"]) {
  const shown = mayWrite ? STATUS_KEYS : STATUS_KEYS.filter(isDoneStatus);
  const whoVerifies = !mayVerify
    ? "For an owner, lead or reviewer to say."
    : isOwn
      ? `You ${isOwn === "owned" ? "own" : "implemented"} this item, so somebody else has to verify it.`
      : "It is implemented and has an owner, its evidence is current, and you have seen that it holds.";
  return shown.map((value) => ({
    value,
    label: STATUSES[value].label,
    hint: value === "verified" ? whoVerifies : HINTS[value],
    disabled: value === "verified" && !mayVerify && stored !== "verified",
  }));
}

/** All fields of an item; for a reviewer those of verifying it. */
export function ItemForm(props: ItemFormProps) {
  const { action, item, rights, isOwn, people, organization, reviewMonths, listHref, doneHref } = props;
  const router = useRouter();

  function textOf(field: ItemField, value: string): string {
    if (field === "status") {
      const status = STATUS_KEYS.find((key) => key === value);
      return status ? STATUSES[status].label : value;
    }
    if (field === "ownerId" || field === "evidence.seenById")
      return value === ""
        ? "nobody"
        : ((people.listed ?? people.named).find((person) => person.value === value)?.label ??
            (isId(value) ? "somebody who is gone" : value));
    return value === "" ? "–" : value;
  }

  // A form for verifying alone does not ask about the rest, so it says nothing of it.
  const valuesOf = (of: ChecklistItem): FormValues =>
    Object.fromEntries(
      Object.entries(formValuesOf(of)).filter(([name]) => rights.mayWrite || !WORK.some((field) => field === name)),
    );

  function fields(errors: Errors, values: FormValues, conflict: Conflict<ChecklistItem> | null) {
    const field = (name: ItemField) => ({ name, defaultValue: textIn(values, name), error: errors[name] });
    return (
      <>
        {conflict ? <ItemConflict conflict={conflict} typed={values} textOf={textOf} /> : null}
        <input type="hidden" name="unitId" value={item.unitId} />
        <input type="hidden" name="itemId" value={item.id} />
        <RadioField
          legend={ITEM_LABELS.status}
          options={statusOptions(rights, item.status, isOwn)}
          {...field("status")}
        />
        {rights.mayWrite ? <WorkFields field={field} people={people} organization={organization} /> : null}
        <EvidenceFields field={field} people={people} organization={organization} />
        <ReviewFields field={field} reviewMonths={reviewMonths} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">{conflict?.names.length ? "Save mine over it" : "Save"}</SubmitButton>
          <WayBackLink className={buttonClass({})} href={listHref}>
            Cancel
          </WayBackLink>
        </div>
      </>
    );
  }

  return (
    <ActionForm
      action={action}
      labels={ITEM_LABELS}
      doneText="The item is saved."
      onSuccess={({ version }) =>
        // Where nothing was changed there is nothing to take back.
        router.replace(doneHref.replace(STORED_VERSION, version === item.version ? "same" : String(version)))
      }
    >
      {({ result, errors }) => (
        <FormBase result={result} initial={valuesOf(item)} version={item.version} valuesOf={valuesOf}>
          {(values, conflict) => fields(errors, values, conflict)}
        </FormBase>
      )}
    </ActionForm>
  );
}
