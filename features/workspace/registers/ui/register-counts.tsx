import type { ReactNode } from "react";
import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import type { ChecklistCount } from "@/features/programme/checklist/overview.queries";
import type { RegisterCount } from "@/features/workspace/registers/queries";
import type { Highlight } from "@/features/workspace/registers/rules";
import { checklistPath, filterQuery, registerPath } from "@/lib/base/addresses";
import { formatCount } from "@/lib/base/format";

export interface RegisterCountsProps {
  readonly counts: readonly RegisterCount[];
  readonly checklist: ChecklistCount;
  /** The organisation's slug. */
  readonly organization: string;
}

interface CountRowProps {
  readonly title: string;
  readonly lead: string;
  readonly href: string;
  /** The same list, narrowed to what is overdue. */
  readonly overdueHref: string;
  readonly entries: number;
  readonly overdue: number;
  /** What most wants looked at, leading to it; nothing where a count would mean nothing. */
  readonly toLookAt: ReactNode;
}

function CountRow({ title, lead, href, overdueHref, entries, overdue, toLookAt }: CountRowProps) {
  return (
    <tr>
      <Th scope="row">
        <ScreenLink className="link" href={href}>
          {title}
        </ScreenLink>
        <p className="quiet max-w-[40rem] font-normal">{lead}</p>
      </Th>
      <Td numeric label="Entries">
        {entries}
      </Td>
      <Td label="To look at" className="text-sm">
        {toLookAt}
      </Td>
      <Td numeric label="Overdue">
        {overdue > 0 ? (
          <NumberLink block href={overdueHref} aria-label={`${title}: ${overdue} overdue`}>
            {overdue}
          </NumberLink>
        ) : (
          overdue
        )}
      </Td>
    </tr>
  );
}

/** "8 responsibilities with nobody", leading to these. */
function Highlighted({ highlight, href }: { readonly highlight: Highlight; readonly href: string }) {
  const { count, words, at } = highlight;
  const text = `${formatCount(count)} ${words}`;
  if (count === 0) return text;
  const part = "part" in at ? `#${at.part}` : filterQuery({ status: at.statuses.join(",") });
  return (
    <ScreenLink className="link inline-block py-1" href={href + part}>
      {text}
    </ScreenLink>
  );
}

/** The checklist and the registers of the programme: how much is in each, what most wants looked at, and what is late. */
export function RegisterCounts({ counts, checklist, organization }: RegisterCountsProps) {
  return (
    <Table caption="Checklist and registers" phone="stack">
      <thead>
        <tr>
          <Th>Where</Th>
          <Th numeric>Entries</Th>
          <Th>To look at</Th>
          <Th numeric>Overdue</Th>
        </tr>
      </thead>
      <tbody>
        <CountRow
          title="Checklist"
          lead="Thirty items in six domains for each unit. Reviews that are over and verifications that have lapsed are overdue, too."
          href={checklistPath(organization)}
          overdueHref={checklistPath(organization, { overdue: true })}
          entries={checklist.entries}
          overdue={checklist.overdue}
          toLookAt={`${formatCount(checklist.open)} not implemented yet`}
        />
        {counts.map(({ register, entries, overdue, highlight }) => {
          const href = registerPath(organization, register.key);
          return (
            <CountRow
              key={register.key}
              title={register.title}
              lead={register.lead}
              href={href}
              overdueHref={href + filterQuery({ overdue: true })}
              entries={entries}
              overdue={overdue}
              toLookAt={highlight ? <Highlighted highlight={highlight} href={href} /> : null}
            />
          );
        })}
      </tbody>
    </Table>
  );
}
