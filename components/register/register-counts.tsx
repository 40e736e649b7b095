import { NumberLink } from "@/components/ui/number-link";
import { ScreenLink } from "@/components/ui/screen-link";
import { Table, Td, Th } from "@/components/ui/table";
import type { RegisterCount } from "@/lib/programme/queries";
import { filterQuery, registerPath } from "./paths";

export interface RegisterCountsProps {
  readonly counts: readonly RegisterCount[];
  /** The organisation's slug. */
  readonly organization: string;
}

/** The registers of the programme, with how much there is in each and what is late. */
export function RegisterCounts({ counts, organization }: RegisterCountsProps) {
  return (
    <Table caption="Registers" phone="stack">
      <thead>
        <tr>
          <Th>Register</Th>
          <Th numeric>Entries</Th>
          <Th numeric>Open</Th>
          <Th numeric>Overdue</Th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, entries, open, overdue }) => {
          const href = registerPath(organization, kind.key);
          return (
            <tr key={kind.key}>
              <Th scope="row">
                <ScreenLink className="link" href={href}>
                  {kind.title}
                </ScreenLink>
                <p className="quiet max-w-[40rem] font-normal">{kind.lead}</p>
              </Th>
              <Td numeric label="Entries">
                {entries}
              </Td>
              <Td numeric label="Open">
                {open}
              </Td>
              <Td numeric label="Overdue">
                {overdue > 0 ? (
                  <NumberLink block href={href + filterQuery({ overdue: true })}>
                    {overdue}
                  </NumberLink>
                ) : (
                  overdue
                )}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
