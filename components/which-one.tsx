import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { queryText } from "@/lib/base/query-text";

/** A text that names none of some things, or may mean several. */
export type Unclear = {
  readonly text: string;
  readonly offered: readonly { readonly id: string; readonly name: string }[];
};

export interface WhichOneProps {
  readonly unclear: Unclear;
  /** What it is, within a sentence: "unit". */
  readonly what: string;
  /** The condition of the address that names it. */
  readonly param: string;
  /** The screen that asks, without its query. */
  readonly here: string;
  /** What else the screen was asked for. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** In place of a screen that was asked for something named unclearly: what may be meant, or that there is none. */
export function WhichOne({ unclear: { text, offered }, what, param, here, query }: WhichOneProps) {
  const kept = Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const hrefOf = (id: string | undefined) => here + queryText({ ...kept, [param]: id });
  if (offered.length === 0)
    return (
      <>
        <PageHeader title={`There is no such ${what}.`} />
        <EmptyState
          title={`No ${what} that you see has “${text}” in its name.`}
          action={
            <ScreenLink className="link" href={hrefOf(undefined)}>
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
        title={`Which ${what}?`}
        lead={`“${text}” may mean each of these. With more of the name there are fewer.`}
      />
      <ul className="grid gap-2">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <ScreenLink className="link" href={hrefOf(id)}>
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </>
  );
}
