import { Disclosure } from "@/components/disclosure";
import { PeriodText } from "@/components/period-text";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import type { AuditEventDto } from "@/lib/audit/schema";
import { changedFields, type Names } from "./changed-fields";
import { deedOf } from "./event-sentence";
import { wordsOfEvent } from "./register-words";

function Changes({ event, names }: { readonly event: AuditEventDto; readonly names: Names }) {
  const rows = changedFields(event.before, event.after, names, wordsOfEvent(event));
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

function Entry({ event, names }: { readonly event: AuditEventDto; readonly names: Names }) {
  return (
    <li className="grid gap-x-4 border-b border-line-2 py-1.5 last:border-b-0 md:grid-cols-[12rem_minmax(0,1fr)]">
      <span className="quiet pt-1.5">
        <Time value={event.at} seconds />
      </span>
      <Disclosure
        summary={
          <span className="min-w-0 font-normal break-words">
            <strong className="font-semibold">{event.actor.name}</strong>{" "}
            <PeriodText>{deedOf(event, names)}</PeriodText>
          </span>
        }
      >
        <div className="grid gap-2">
          <Changes event={event} names={names} />
          <p className="quiet break-words">
            Entry {event.sequence}
            {event.actor.kind === "token" ? ", through the interface for scripts" : ""}
            {event.address ? `, from ${event.address}` : ""}. Hash <code className="break-all">{event.hash}</code>,
            follows <code>{event.previousHash.slice(0, 12)}…</code>
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

/** Events as sentences, newest first; each opens to what changed and to its place in the chain. */
export function EventList({ events, names }: { readonly events: readonly AuditEventDto[]; readonly names: Names }) {
  return (
    <ol reversed>
      {events.map((event) => (
        <Entry key={event.sequence} event={event} names={names} />
      ))}
    </ol>
  );
}
