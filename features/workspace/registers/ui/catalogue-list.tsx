import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { EmptyState } from "@/components/empty-state";
import type { Subject } from "@/features/programme/register/rules";

export interface CatalogueListProps {
  readonly options: readonly Subject[];
  /** Values of the options that have an entry. */
  readonly taken: ReadonlySet<string>;
}

/** What the catalogue has for a register, for those who read it. */
export function CatalogueList({ options, taken }: CatalogueListProps) {
  if (options.length === 0)
    return (
      <EmptyState title="The catalogue has nothing for this register.">
        Whoever leads the programme writes its entries.
      </EmptyState>
    );
  return (
    <Card className="max-w-[52rem]">
      <dl className="grid gap-3">
        {options.map(({ value, label, hint }) => (
          <div key={value}>
            <dt className="font-semibold">
              {label} {taken.has(value) ? <Chip tone="good">In the register</Chip> : null}
            </dt>
            {hint ? <dd className="text-ink-2">{hint}</dd> : null}
          </div>
        ))}
      </dl>
    </Card>
  );
}
