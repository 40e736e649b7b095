"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Button, buttonClass } from "@/components/button";
import { ActionForm } from "@/components/form/action-form";
import { withDone } from "@/components/form/done";
import { WayBackLink } from "@/components/shell/way-back";
import { wayBack } from "@/components/shell/ways";
import { SubmitButton } from "@/components/submit-button";
import type { Choice, RegisterEntry } from "@/features/programme/register/rules";
import type { FormAction } from "@/lib/form/result";
import { ChoicesField } from "./choice-fields";

export interface CatalogueFormProps {
  readonly action: FormAction<RegisterEntry[]>;
  readonly kind: string;
  readonly label: string;
  /** What of the catalogue has no entry yet. */
  readonly options: readonly Choice[];
  readonly listHref: string;
}

/** Ticks what of the catalogue becomes an entry. */
export function CatalogueForm({ action, kind, label, options, listHref }: CatalogueFormProps) {
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  function tickAll() {
    for (const box of list.current?.querySelectorAll<HTMLInputElement>('input[name="subjects"]') ?? [])
      box.checked = true;
  }
  return (
    <ActionForm
      action={action}
      labels={{ subjects: label }}
      doneText="They are added."
      onSuccess={(made) =>
        router.replace(
          withDone(wayBack(listHref), "added", made.map(({ id, version }) => `${id}.${version}`).join(",")),
        )
      }
    >
      {({ result, errors }) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <div ref={list}>
            <ChoicesField
              label={label}
              name="subjects"
              options={options}
              error={errors.subjects}
              defaultValue={[(result && !result.ok ? result.values.subjects : undefined) ?? []].flat()}
              optional={false}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Adding…">Add what is ticked</SubmitButton>
            {options.length > 1 ? <Button onClick={tickAll}>Tick all {options.length}</Button> : null}
            <WayBackLink className={buttonClass({})} href={listHref}>
              Cancel
            </WayBackLink>
          </div>
        </>
      )}
    </ActionForm>
  );
}
