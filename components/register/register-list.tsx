import { ButtonLink, DownloadLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { ScreenLink } from "@/components/ui/screen-link";
import type { Page } from "@/lib/paging/rules";
import type { EntryFilter } from "@/lib/register/queries";
import type { Kind, RegisterEntry } from "@/lib/register/rules";
import { EntryTable } from "./entry-table";
import { cataloguePath, deletedPath, filterQuery, newEntryPath, registerPath } from "./paths";
import { conditionsOf, ENTRIES_ID, RegisterFilter, type RegisterFilterProps } from "./register-filter";
import { aOf, entriesText } from "./value-text";

export interface RegisterActionsProps {
  readonly kind: Kind;
  /** The organisation's slug. */
  readonly organization: string;
  /** Something of the catalogue can be taken over as it is. */
  readonly hasCatalogue: boolean;
  readonly mayAdd: boolean;
}

/** What can be done in a register: adding, for those who may; reading the catalogue, for everybody. */
export function RegisterActions({ kind, organization, hasCatalogue, mayAdd }: RegisterActionsProps) {
  const catalogue = cataloguePath(organization, kind.key);
  if (!mayAdd) return hasCatalogue ? <ButtonLink href={catalogue}>Read the catalogue</ButtonLink> : null;
  return (
    <>
      <ButtonLink href={newEntryPath(organization, kind.key)} variant="primary">
        Add {aOf(kind)}
      </ButtonLink>
      {hasCatalogue ? <ButtonLink href={catalogue}>Start from the catalogue</ButtonLink> : null}
    </>
  );
}

export interface RegisterListProps extends RegisterActionsProps, Pick<RegisterFilterProps, "people" | "units"> {
  readonly filter: EntryFilter;
  readonly page: Page<RegisterEntry>;
  /** How many entries the filter leaves, and how many there are without it. */
  readonly counts: { readonly found: number; readonly all: number };
  readonly isFirstPage: boolean;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** ISO date. */
  readonly today: string;
}

/** A register: its filter and a page of its entries, or what to do when there is nothing. */
export function RegisterList(props: RegisterListProps) {
  const {
    kind,
    organization,
    hasCatalogue,
    filter,
    page,
    counts,
    isFirstPage,
    mayAdd,
    currency,
    today,
    people,
    units,
  } = props;
  const here = registerPath(organization, kind.key);
  const isFiltered = conditionsOf(filter) > 0;
  const deleted = mayAdd ? (
    <p className="mt-2">
      <ScreenLink className="link" href={deletedPath(organization, kind.key)}>
        Deleted entries
      </ScreenLink>
    </p>
  ) : null;
  const hasEntries = page.items.length > 0;
  if (!hasEntries && !isFiltered && isFirstPage)
    return (
      <EmptyState
        title="There is nothing here yet."
        action={
          mayAdd || hasCatalogue ? (
            <RegisterActions kind={kind} organization={organization} hasCatalogue={hasCatalogue} mayAdd={mayAdd} />
          ) : undefined
        }
      >
        {mayAdd ? kind.empty : "Whoever leads the programme keeps this register."}
        {deleted}
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <RegisterFilter kind={kind} filter={filter} action={here} people={people} units={units} />
      <Card
        title={isFiltered ? `${counts.found.toLocaleString("en")} of ${entriesText(counts.all)}` : "Entries"}
        note={isFiltered ? undefined : counts.all.toLocaleString("en")}
        headingId={ENTRIES_ID}
        actions={
          hasEntries ? (
            <DownloadLink
              size="small"
              href={`/api/v1/o/${organization}/registers/${kind.key}/csv${filterQuery(filter)}`}
            >
              {isFiltered ? "Download these as CSV" : "Download as CSV"}
            </DownloadLink>
          ) : undefined
        }
      >
        {hasEntries ? (
          <>
            <EntryTable
              kind={kind}
              entries={page.items}
              organization={organization}
              currency={currency}
              today={today}
            />
            <Pagination
              nextHref={page.nextCursor ? here + filterQuery(filter, { cursor: page.nextCursor }) : null}
              firstHref={isFirstPage ? null : here + filterQuery(filter)}
            />
          </>
        ) : (
          <EmptyState
            title="No entry fits this filter."
            headingLevel={3}
            action={<ButtonLink href={`${here}#${ENTRIES_ID}`}>Show all</ButtonLink>}
          >
            Take a condition away, or start again with all entries.
          </EmptyState>
        )}
      </Card>
      {deleted}
    </div>
  );
}
