import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { OVERALL } from "@/features/assess/result/rules";
import type { Overview } from "@/features/assess/standing/overview.rules";
import { JudgedChange } from "@/features/assess/standing/ui/judged-change";
import { TrendWithTable } from "@/features/model/maturity/ui/trend-with-table";
import { organizationDerivationPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

/** How the organisation's claimed score went, from the first period with a result on. */
export function TrendCard({
  overview,
  organization,
  yearStartMonth,
}: {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}) {
  const href = (at: string) => organizationDerivationPath(organization, OVERALL, at);
  const { trend, period, since, overall } = overview;
  const name = (of: string) => periodLabel(of, yearStartMonth);
  const first = trend.findIndex(({ claimed }) => claimed !== null);
  const shown = first < 0 ? [] : trend.slice(first);
  if (shown.length < 2)
    return <p className="text-ink-2">The trend begins with the second period in which at least half is judged.</p>;
  return (
    <>
      <TrendWithTable
        caption={`Claimed score of the organisation, ${name(shown[0]?.period ?? period)} to ${name(period)}`}
        points={shown.map(({ period: at, claimed, possible }) => ({
          label: name(at),
          claimed,
          possible,
          href: href(at),
        }))}
      />
      <p className="mt-2 text-ink-2 text-sm">
        Since <Period value={since} />:{" "}
        <NumberLink href={href(period)}>
          <JudgedChange change={overall.change} counted />
        </NumberLink>
      </p>
    </>
  );
}
