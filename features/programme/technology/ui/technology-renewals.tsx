import { Chip } from "@/components/chip";
import { AndMore, FIRST } from "@/components/first-of";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { technologyRegister } from "@/features/programme/technology/register";
import { RENEWAL_DAYS, type Renewal } from "@/features/programme/technology/rules";
import { entryPath } from "@/lib/base/addresses";
import { amountText } from "@/lib/base/money";

const REASONS = { ending: "It is about to go", overlap: "Another product does the same" } as const;

/** What has to be renewed soon, and where to think first. */
export function TechnologyRenewals({
  renewals,
  currency,
  organization,
}: {
  readonly renewals: readonly Renewal[];
  readonly currency: string;
  readonly organization: string;
}) {
  if (renewals.length === 0) return <p className="text-ink-2">{`No renewal falls within ${RENEWAL_DAYS} days.`}</p>;
  return (
    <>
      <Table caption={`Renewals within ${RENEWAL_DAYS} days`} phone="stack">
        <thead>
          <tr>
            <Th>Product</Th>
            <Th>Renewal</Th>
            <Th numeric>Cost per year</Th>
            <Th>Think first</Th>
          </tr>
        </thead>
        <tbody>
          {renewals.slice(0, FIRST).map(({ id, name, renewsOn, isPast, yearlyCost, reason }) => (
            <tr key={id}>
              <Th scope="row">
                <ScreenLink className="link" href={entryPath(organization, technologyRegister.key, id)}>
                  {name}
                </ScreenLink>
              </Th>
              <Td label="Renewal">
                <Time value={renewsOn} day /> {isPast ? <Chip tone="bad">past</Chip> : null}
              </Td>
              <Td numeric label="Cost per year">
                {yearlyCost === null ? "unknown" : amountText(yearlyCost, currency)}
              </Td>
              <Td label="Think first">{reason === null ? "–" : REASONS[reason]}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <AndMore of={renewals.length} />
    </>
  );
}
