import { NumberLink } from "@/components/ui/number-link";
import { ScreenLink } from "@/components/ui/screen-link";
import { Table, Td, Th } from "@/components/ui/table";
import type { RegisterCount } from "@/lib/programme/queries";
import type { Highlight } from "@/lib/programme/rules";
import { filterQuery, registerPath } from "./paths";

export interface RegisterCountsProps {
  readonly counts: readonly RegisterCount[];
  /** The organisation's slug. */
  readonly organization: string;
}

/** "8 responsibilities with nobody", leading to these; nothing where a count would mean nothing. */
function Highlighted({ highlight, href }: { readonly highlight: Highlight | null; readonly href: string }) {
  if (highlight === null) return null;
  const { count, words, at } = highlight;
  const text = `${count.toLocaleString("en")} ${words}`;
  if (count === 0) return text;
  const part = "part" in at ? `#${at.part}` : filterQuery({ status: at.statuses.join(",") });
  return (
    <ScreenLink className="link inline-block py-1" href={href + part}>
      {text}
    </ScreenLink>
  );
}

/** The registers of the programme, with how much there is in each, what most wants looked at, and what is late. */
export function RegisterCounts({ counts, organization }: RegisterCountsProps) {
  return (
    <Table caption="Registers" phone="stack">
      <thead>
        <tr>
          <Th>Register</Th>
          <Th numeric>Entries</Th>
          <Th>To look at</Th>
          <Th numeric>Overdue</Th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, entries, highlight, overdue }) => {
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
              <Td label="To look at" className="text-sm">
                <Highlighted highlight={highlight} href={href} />
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
