import { TextAreaField, TextField } from "@/components/field";
import { type PersonChoices, PersonField } from "@/features/organization/people/ui/person-field";
import type { ItemField } from "@/features/programme/checklist/form.rules";
import { ITEM_LABELS, monthsText } from "./checklist-text";

/** What a field of the form starts from, and what is wrong with it. */
type FieldOf = (name: ItemField) => {
  readonly name: ItemField;
  readonly defaultValue: string;
  readonly error: readonly string[] | undefined;
};

interface PeopleProps {
  readonly field: FieldOf;
  /** Who can be named. */
  readonly people: PersonChoices;
  /** The organisation's slug. */
  readonly organization: string;
}

const DAY = { type: "date", min: "2000-01-01", max: "2100-12-31", className: "max-w-56" } as const;

/** Who sees to the item, until when, and what there is to say about it. */
export function WorkFields({ field, people, organization }: PeopleProps) {
  return (
    <>
      <TextAreaField
        label={ITEM_LABELS.reason}
        hint="Needed where the item is not applicable."
        rows={2}
        optional="needed for “not applicable”"
        {...field("reason")}
      />
      <PersonField
        label={ITEM_LABELS.ownerId}
        choices={people}
        organization={organization}
        none="Nobody"
        optional="needed for verified"
        {...field("ownerId")}
      />
      <TextField label={ITEM_LABELS.dueOn} optional {...DAY} {...field("dueOn")} />
      <TextAreaField label={ITEM_LABELS.note} optional {...field("note")} />
    </>
  );
}

/** A link to what shows that the item is done, and who looked at it when. */
export function EvidenceFields({ field, people, organization }: PeopleProps) {
  return (
    <fieldset className="grid gap-3 border-line border-t pt-3">
      <legend className="field-label float-left w-full">Evidence</legend>
      <TextField
        label={ITEM_LABELS["evidence.url"]}
        hint="The address of a page or document that shows it."
        type="url"
        inputMode="url"
        placeholder="https://"
        optional="needed for verified"
        {...field("evidence.url")}
      />
      <TextField
        label={ITEM_LABELS["evidence.title"]}
        hint="A few words, such as “MFA coverage, October”."
        optional
        {...field("evidence.title")}
      />
      <PersonField
        label={ITEM_LABELS["evidence.seenById"]}
        choices={people}
        organization={organization}
        none="Nobody"
        optional="needed for verified"
        {...field("evidence.seenById")}
      />
      <TextField
        label={ITEM_LABELS["evidence.seenOn"]}
        optional="needed for verified"
        {...DAY}
        {...field("evidence.seenOn")}
      />
    </fieldset>
  );
}

/** When the item was looked at, and when it is looked at again. */
export function ReviewFields({ field, reviewMonths }: { readonly field: FieldOf; readonly reviewMonths: number }) {
  return (
    <fieldset className="grid gap-3 border-line border-t pt-3">
      <legend className="field-label float-left w-full">Periodic review</legend>
      <TextField label={ITEM_LABELS.reviewedOn} optional {...DAY} {...field("reviewedOn")} />
      <TextField
        label={ITEM_LABELS.nextReviewOn}
        hint={`Leave it empty for ${monthsText(reviewMonths)} after the last review; before the first one it counts from the evidence, else from when the item was implemented.`}
        optional
        {...DAY}
        {...field("nextReviewOn")}
      />
    </fieldset>
  );
}
