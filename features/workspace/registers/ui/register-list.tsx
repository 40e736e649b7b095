import { ButtonLink, DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { Pagination } from "@/components/pagination";
import { ScreenLink } from "@/components/screen-link";
import type { ListPlace } from "@/features/programme/register/list.queries";
import type { EntryFilter } from "@/features/programme/register/queries";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { aOf, entriesText, placeText } from "@/features/programme/register/ui/value-text";
import { cataloguePath, deletedPath, filterQuery, newEntryPath, registerPath } from "@/lib/base/addresses";
import { registerCsvPath } from "@/lib/base/data-addresses";
import { formatCount } from "@/lib/base/format";
import type { Page } from "@/lib/base/paging";
import { EntryTable } from "./entry-table";
import { conditionsOf, ENTRIES_ID, RegisterFilter, type RegisterFilterProps } from "./register-filter";

export interface RegisterActionsProps {
  readonly register: Register;
  /** The organisation's slug. */
  readonly organization: string;
  /** Something of the catalogue can be taken over as it is. */
  readonly hasCatalogue: boolean;
  readonly mayAdd: boolean;
}

/** What can be done in a register: adding, for those who may; reading the catalogue, for everybody. */
export function RegisterActions({ register, organization, hasCatalogue, mayAdd }: RegisterActionsProps) {
  const catalogue = cataloguePath(organization, register.key);
  if (!mayAdd) return hasCatalogue ? <ButtonLink href={catalogue}>Read the catalogue</ButtonLink> : null;
  return (
    <>
      <ButtonLink href={newEntryPath(organization, register.key)} variant="primary">
        Add {aOf(register)}
      </ButtonLink>
      {hasCatalogue ? <ButtonLink href={catalogue}>Start from the catalogue</ButtonLink> : null}
    </>
  );
}

export interface RegisterListProps extends RegisterActionsProps, Pick<RegisterFilterProps, "people" | "units"> {
  readonly filter: EntryFilter;
  readonly page: Page<RegisterEntry>;
  readonly place: ListPlace;
  readonly isFirstPage: boolean;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  /** ISO date. */
  readonly today: string;
}

type PagesProps = Pick<RegisterListProps, "filter" | "page" | "place" | "isFirstPage"> & { readonly here: string };

/** The ways to the pages around this one. */
function Pages({ here, filter, page, place: { total, from, previousCursor }, isFirstPage }: PagesProps) {
  const at = (cursor: string | null) => here + filterQuery(filter, cursor === null ? {} : { cursor });
  return (
    <Pagination
      nextHref={page.nextCursor === null ? null : at(page.nextCursor)}
      previousHref={isFirstPage ? null : at(previousCursor)}
      firstHref={isFirstPage ? null : at(null)}
      summary={placeText(from, page.items.length, total)}
    />
  );
}

/** A register: its filter and a page of its entries, or what to do when there is nothing. */
export function RegisterList(props: RegisterListProps) {
  const {
    register,
    organization,
    hasCatalogue,
    filter,
    page,
    place,
    isFirstPage,
    mayAdd,
    currency,
    today,
    people,
    units,
  } = props;
  const here = registerPath(organization, register.key);
  const isFiltered = conditionsOf(filter) > 0;
  const deleted = mayAdd ? (
    <p className="mt-2">
      <ScreenLink className="link" href={deletedPath(organization, register.key)}>
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
            <RegisterActions
              register={register}
              organization={organization}
              hasCatalogue={hasCatalogue}
              mayAdd={mayAdd}
            />
          ) : undefined
        }
      >
        {mayAdd ? register.empty : "Whoever leads the programme keeps this register."}
        {deleted}
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <RegisterFilter
        register={register}
        filter={filter}
        action={here}
        people={people}
        units={units}
        organization={organization}
      />
      <Card
        title={isFiltered ? `${formatCount(place.total)} of ${entriesText(place.all)}` : "Entries"}
        note={
          page.items.length < place.total
            ? placeText(place.from, page.items.length, place.total)
            : isFiltered
              ? undefined
              : formatCount(place.all)
        }
        headingId={ENTRIES_ID}
        actions={
          hasEntries ? (
            <DownloadLink size="small" href={registerCsvPath(organization, register.key, filter)}>
              {isFiltered ? "Download these as CSV" : "Download as CSV"}
            </DownloadLink>
          ) : undefined
        }
      >
        {hasEntries ? (
          <>
            <EntryTable
              register={register}
              entries={page.items}
              organization={organization}
              currency={currency}
              today={today}
            />
            <Pages here={here} filter={filter} page={page} place={place} isFirstPage={isFirstPage} />
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
