import { Disclosure } from "@/components/disclosure";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { trackedLabel, trackedText } from "@/features/programme/register/ui/value-text";
import { counted } from "@/lib/base/format";

export interface EntryHistoryProps {
  readonly register: Register;
  readonly entry: Pick<RegisterEntry, "log">;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
  readonly isOpen: boolean;
}

/** What the register tracks of an entry, newest first; nothing where it tracks nothing. */
export function EntryHistory({ register, entry, currency, isOpen }: EntryHistoryProps) {
  if (register.tracked.length === 0) return null;
  const rows = entry.log.map((step, index) => ({ ...step, index })).reverse();
  return (
    <Disclosure tone="boxed" open={isOpen} summary={`History, ${counted(rows.length, "change")}`}>
      <Table caption="History, newest first" phone="stack">
        <thead>
          <tr>
            <Th>Since</Th>
            {register.tracked.map((name) => (
              <Th key={name}>{trackedLabel(register, name)}</Th>
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
              {register.tracked.map((name) => (
                <Td key={name} label={trackedLabel(register, name)}>
                  <span className="num">{trackedText(register, name, values[name], currency)}</span>
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
