import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { Pagination } from "@/components/pagination";
import { ScrollRegion, Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import type { EntryFilter } from "@/features/programme/register/queries";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { filterQuery, registerPath } from "@/lib/base/addresses";
import type { Page } from "@/lib/base/paging";
import { BringBack } from "./bring-back";

export interface DeletedListProps {
  readonly register: Register;
  /** The organisation's slug. */
  readonly organization: string;
  readonly filter: EntryFilter;
  readonly page: Page<RegisterEntry>;
  readonly isFirstPage: boolean;
}

/** What was deleted of a register, last deleted first, each with a way back. */
export function DeletedList({ register, organization, filter, page, isFirstPage }: DeletedListProps) {
  const here = registerPath(organization, register.key);
  const back = <ButtonLink href={here}>Show what is there</ButtonLink>;
  if (page.items.length === 0)
    return (
      <EmptyState title="No deleted entry is kept here." action={back}>
        What is deleted from this register stands here, and can be brought back.
      </EmptyState>
    );
  return (
    <Card title="Deleted entries" actions={back}>
      <ScrollRegion label={`Deleted entries of ${register.title}`}>
        <Table caption={`Deleted entries of ${register.title}`} phone="stack">
          <thead>
            <tr>
              <Th className="min-w-48">{register.nameLabel}</Th>
              {register.unit === "none" ? null : <Th>Unit</Th>}
              <Th>Deleted</Th>
              <Th>By</Th>
              <Th>Way back</Th>
            </tr>
          </thead>
          <tbody>
            {page.items.map(({ id, version, name, unitName, updatedAt, updatedBy }) => (
              <tr key={id}>
                <Th scope="row">
                  <span className="break-words">{name}</span>
                </Th>
                {register.unit === "none" ? null : <Td label="Unit">{unitName ?? "Organisation"}</Td>}
                <Td label="Deleted">
                  <Time value={updatedAt} />
                </Td>
                <Td label="By">{updatedBy}</Td>
                <Td label="Way back">
                  <BringBack organization={organization} kind={register.key} id={id} version={version} name={name} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollRegion>
      <Pagination
        nextHref={page.nextCursor ? here + filterQuery(filter, { cursor: page.nextCursor }) : null}
        firstHref={isFirstPage ? null : here + filterQuery(filter)}
      />
    </Card>
  );
}
