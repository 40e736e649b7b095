import { Disclosure } from "@/components/ui/disclosure";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { counted } from "@/lib/base/format";
import type { Kind, RegisterEntry } from "@/lib/register/rules";
import { trackedLabel, trackedText } from "./value-text";

export interface EntryHistoryProps {
  readonly kind: Kind;
  readonly entry: Pick<RegisterEntry, "log">;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  readonly isOpen: boolean;
}

/** What the register tracks of an entry, newest first; nothing where it tracks nothing. */
export function EntryHistory({ kind, entry, currency, isOpen }: EntryHistoryProps) {
  if (kind.tracked.length === 0) return null;
  const rows = entry.log.map((step, index) => ({ ...step, index })).reverse();
  return (
    <Disclosure tone="boxed" open={isOpen} summary={`History, ${counted(rows.length, "change")}`}>
      <Table caption="History, newest first" phone="stack">
        <thead>
          <tr>
            <Th>Since</Th>
            {kind.tracked.map((name) => (
              <Th key={name}>{trackedLabel(kind, name)}</Th>
            ))}
            <Th>Changed by</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ on, by, values, index }) => (
            <tr key={index}>
              <Th scope="row">
                <Time value={on} day />
              </Th>
              {kind.tracked.map((name) => (
                <Td key={name} label={trackedLabel(kind, name)}>
                  <span className="num">{trackedText(kind, name, values[name], currency)}</span>
                </Td>
              ))}
              <Td label="Changed by">{by}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
