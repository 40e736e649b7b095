import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { getSettings } from "@/features/organization/settings/queries";
import { businessCaseRegister } from "@/features/programme/business-case/register";
import { missingInputs, readInputs, scenariosOf } from "@/features/programme/business-case/rules";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { entryPath } from "@/lib/base/addresses";
import { guessFigure, rangeText } from "@/lib/base/money";
import { paybackText, roiText } from "./case-words";

/** Those in force first, those that are superseded last. */
const ORDER = ["current", "draft", "superseded"];

function CaseRow({ entry, href }: { readonly entry: RegisterEntry; readonly href: string }) {
  const inputs = readInputs(entry.fields);
  const { label, tone } = statusOf(businessCaseRegister, entry.status);
  const count = missingInputs(entry.fields).length;
  const head = (
    <>
      <Th scope="row">
        <ScreenLink className="link" href={href}>
          {entry.name}
        </ScreenLink>
      </Th>
      <Td label="Status">
        <Chip tone={tone}>{label}</Chip>
      </Td>
    </>
  );
  if (!inputs)
    return (
      <tr>
        {head}
        <Td colSpan={4} className="text-ink-2">
          no result yet: {count === 1 ? "one guess is" : `${count} guesses are`} missing
        </Td>
      </tr>
    );
  const { low, likely, high } = scenariosOf(inputs);
  return (
    <tr>
      {head}
      <Td numeric label="Net, likely">
        {guessFigure(likely.net)}
      </Td>
      <Td numeric label="Low to high">
        {rangeText(guessFigure(low.net), guessFigure(high.net))}
      </Td>
      <Td numeric label="Return">
        {roiText(likely.roi)}
      </Td>
      <Td numeric label="Paid back">
        {paybackText(likely)}
      </Td>
    </tr>
  );
}

export interface CaseTableProps {
  readonly entries: readonly RegisterEntry[];
  /** The organisation's slug. */
  readonly organization: string;
  readonly currency: string;
}

/** The cases side by side, by what they come to. */
export function CaseTable({ entries, organization, currency }: CaseTableProps) {
  const sorted = [...entries].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <Table caption="Business cases side by side" phone="stack">
      <thead>
        <tr>
          <Th>Case, amounts in {currency}</Th>
          <Th>Status</Th>
          <Th numeric>Net, likely</Th>
          <Th numeric>Low to high</Th>
          <Th numeric>Return</Th>
          <Th numeric>Paid back</Th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((entry) => (
          <CaseRow key={entry.id} entry={entry} href={entryPath(organization, businessCaseRegister.key, entry.id)} />
        ))}
      </tbody>
    </Table>
  );
}

/** Above the table of the register: what its cases come to. */
export async function CaseSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const entries = await read((all) => all);
  if (entries.length === 0) return null;
  const { currency } = await getSettings(actor);
  return (
    <Card title="Side by side" note="three years, rounded to three digits">
      <CaseTable entries={entries} organization={actor.organizationSlug} currency={currency} />
    </Card>
  );
}
