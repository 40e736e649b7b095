import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import type { Register, Subject } from "@/features/programme/register/rules";
import { aOf } from "@/features/programme/register/ui/value-text";
import { addFromCatalogueAction } from "@/features/workspace/registers/actions";
import { newEntryPath, registerPath } from "@/lib/base/addresses";
import { CatalogueForm } from "./catalogue-form";

export interface TakeOverProps {
  readonly register: Register;
  readonly organization: string;
  /** What of the catalogue has no entry yet. */
  readonly options: readonly Subject[];
}

/** Ticks what becomes an entry, for those who write the register. */
export function TakeOver({ register, organization, options }: TakeOverProps) {
  if (options.length === 0)
    return (
      <EmptyState
        title="Nothing is left to take over."
        action={
          <ButtonLink href={newEntryPath(organization, register.key)} variant="primary">
            Add {aOf(register)}
          </ButtonLink>
        }
      >
        Whatever the catalogue has for this register has an entry already. You can add others of your own.
      </EmptyState>
    );
  return (
    <Card className="max-w-[52rem]">
      <CatalogueForm
        action={addFromCatalogueAction.bind(null, organization)}
        kind={register.key}
        label={register.title}
        options={options.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }))}
        listHref={registerPath(organization, register.key)}
      />
    </Card>
  );
}
