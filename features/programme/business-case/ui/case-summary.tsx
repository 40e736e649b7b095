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
import { guessText, rangeText } from "@/lib/base/money";
import { paybackText, roiText } from "./case-words";

/** Those in force first, those that are superseded last. */
const ORDER = ["current", "draft", "superseded"];

function CaseRow({
  entry,
  href,
  currency,
}: {
  readonly entry: RegisterEntry;
  readonly href: string;
  readonly currency: string;
}) {
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
        {guessText(likely.net, currency)}
      </Td>
      <Td numeric label="Low to high">
        {rangeText(guessText(low.net, currency), guessText(high.net, currency))}
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

/** Above the table of the register: the cases side by side, by what they come to. */
export async function CaseSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const entries = await read((all) => all);
  if (entries.length === 0) return null;
  const { currency } = await getSettings(actor);
  const sorted = [...entries].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <Card title="Side by side" note={`three years, in ${currency}, rounded to three digits`}>
      <Table caption="Business cases side by side" phone="stack">
        <thead>
          <tr>
            <Th>Case</Th>
            <Th>Status</Th>
            <Th numeric>Net, likely</Th>
            <Th numeric>Low to high</Th>
            <Th numeric>Return</Th>
            <Th numeric>Paid back</Th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((entry) => (
            <CaseRow
              key={entry.id}
              entry={entry}
              href={entryPath(actor.organizationSlug, businessCaseRegister.key, entry.id)}
              currency={currency}
            />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
