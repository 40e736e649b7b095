import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { pathOfSubject } from "@/features/workspace/audit-log/subject.rules";
import type { AuditEventDto } from "@/lib/audit/schema";
import { changedFields, type Names } from "./changed-fields";
import { deedOf } from "./event-sentence";
import { wordsOfEvent } from "./register-words";

interface Said {
  readonly names: Names;
  /** By which quarters are named. */
  readonly yearStartMonth: number;
}

type ChangesProps = Said & { readonly event: AuditEventDto };

function Changes({ event, names, yearStartMonth }: ChangesProps) {
  const rows = changedFields(event.before, event.after, names, wordsOfEvent(event, yearStartMonth));
  if (rows.length === 0) return null;
  return (
    <Table caption={`What changed in entry ${event.sequence}`}>
      <thead>
        <tr>
          <Th>Field</Th>
          <Th>Before</Th>
          <Th>After</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <Th scope="row" className="min-w-32 break-words">
              {row.field}
            </Th>
            <Td className="min-w-28 whitespace-pre-wrap break-words">{row.before}</Td>
            <Td className="min-w-28 whitespace-pre-wrap break-words">{row.after}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface EntryProps extends Said {
  readonly event: AuditEventDto;
  readonly isOpen: boolean;
  /** Opens it, or closes it where it is open. */
  readonly href: string;
  /** The screen of what it is about. */
  readonly subjectHref: string | null;
}

function Entry({ event, isOpen, href, subjectHref, ...said }: EntryProps) {
  return (
    <li
      id={`entry-${event.sequence}`}
      className="grid gap-x-4 border-b border-line-2 py-1.5 last:border-b-0 md:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <span className="quiet pt-1.5">
        <Time value={event.at} seconds />
      </span>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 break-words">
          <strong className="font-semibold">{event.actor.name}</strong>{" "}
          <PeriodText>{deedOf(event, said.names, said.yearStartMonth)}</PeriodText>
        </span>
        <ScreenLink className="link py-1.5" href={href} keepsPlace aria-expanded={isOpen}>
          {isOpen ? "Close" : "Details"}
          <span className="sr-only"> of entry {event.sequence}</span>
        </ScreenLink>
      </div>
      {isOpen ? (
        <div className="grid gap-2 md:col-start-2">
          <Changes event={event} {...said} />
          {subjectHref === null ? null : (
            <p>
              <ScreenLink className="link" href={subjectHref}>
                Open record
              </ScreenLink>
            </p>
          )}
          <p className="quiet break-words">
            Entry {event.sequence}
            {event.actor.kind === "token" ? ", through the interface for scripts" : ""}
            {event.address ? `, from ${event.address}` : ""}. Hash <code className="break-all">{event.hash}</code>,
            follows <code>{event.previousHash.slice(0, 12)}…</code>
          </p>
        </div>
      ) : null}
    </li>
  );
}

export interface EventListProps extends Said {
  readonly events: readonly AuditEventDto[];
  readonly organization: string;
  /** The number of the one that is open. */
  readonly open: number | undefined;
  /** Where an entry is open; undefined: none. */
  readonly hrefOf: (open: number | undefined) => string;
}

/**
 * Events as sentences, newest first. One at a time is open to what changed and to its place in the chain: of fifty, with
 * whole documents before and after, the page would be megabytes.
 */
export function EventList({ events, organization, open, hrefOf, ...said }: EventListProps) {
  return (
    <ol reversed>
      {events.map((event) => (
        <Entry
          key={event.sequence}
          event={event}
          {...said}
          isOpen={event.sequence === open}
          href={hrefOf(event.sequence === open ? undefined : event.sequence)}
          subjectHref={pathOfSubject(organization, event.subject)}
        />
      ))}
    </ol>
  );
}
