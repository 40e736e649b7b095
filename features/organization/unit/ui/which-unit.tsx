import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import type { AskedUnit } from "@/features/organization/unit/choice.queries";
import { counted } from "@/lib/base/format";
import { queryText } from "@/lib/base/query-text";

export interface WhichUnitProps {
  readonly unclear: NonNullable<AskedUnit["unclear"]>;
  /** The screen that asks, without its query. */
  readonly here: string;
  /** What else the screen was asked for. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** In place of a screen whose unit was named unclearly: the units that may be meant, or that there is none. */
export function WhichUnit({ unclear: { text, offered }, here, query }: WhichUnitProps) {
  const kept = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  if (offered.length === 0)
    return (
      <>
        <PageHeader title="There is no such unit." />
        <EmptyState
          title={`No unit that you see has “${text}” in its name.`}
          action={
            <ScreenLink className="link" href={here + queryText({ ...kept, unit: undefined })}>
              Go on without it
            </ScreenLink>
          }
        >
          Go back and type another part of the name.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title="Which unit?"
        lead={`${counted(offered.length, "unit")} may be meant by “${text}”. With more of the name there are fewer.`}
      />
      <ul className="grid gap-2">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <ScreenLink className="link" href={here + queryText({ ...kept, unit: id })}>
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </>
  );
}
