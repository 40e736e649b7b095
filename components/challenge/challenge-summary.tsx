import { counted } from "@/components/programme/counted";
import { seenNote } from "@/components/programme/seen-note";
import { entryPath } from "@/components/register/paths";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { NumberLink } from "@/components/ui/number-link";
import { ScreenLink } from "@/components/ui/screen-link";
import { Table, Td, Th } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/actor";
import { programme } from "@/lib/catalogue/programme/model";
import { challengeKind } from "@/lib/challenge/kind";
import { RATINGS, type RatedChallenge, rate } from "@/lib/challenge/rules";
import { type RegisterEntry, statusOf } from "@/lib/register/rules";

/** More than this stands in the register's own table. */
const SHOWN = 15;

const anchorOf = ({ likelihood, impact }: Pick<RatedChallenge, "likelihood" | "impact">) =>
  `rated-${likelihood}-${impact}`;

/** How many challenges lie where; a number leads to the first of them in the list. */
function Matrix({ rated }: { readonly rated: readonly RatedChallenge[] }) {
  const listed = new Set(rated.slice(0, SHOWN).map(anchorOf));
  return (
    <Table caption="How many challenges have which likelihood (rows) and impact (columns)" className="table-fixed">
      <thead>
        <tr>
          <Th className="w-24">Likelihood</Th>
          {RATINGS.map((impact) => (
            <Th key={impact} numeric>
              <span className="sr-only">Impact </span>
              {impact}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATINGS.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <Th scope="row" className="whitespace-nowrap">
              {likelihood}
            </Th>
            {RATINGS.map((impact) => {
              const anchor = anchorOf({ likelihood, impact });
              const { length } = rated.filter((one) => one.likelihood === likelihood && one.impact === impact);
              return (
                <Td key={impact} numeric>
                  {length === 0 ? (
                    <span className="text-ink-3">0</span>
                  ) : listed.has(anchor) ? (
                    <NumberLink block className="font-semibold" href={`#${anchor}`}>
                      {length}
                      <span className="sr-only">
                        {" "}
                        with likelihood {likelihood} and impact {impact}
                      </span>
                    </NumberLink>
                  ) : (
                    length
                  )}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const kpiName = (key: unknown) => programme.kpis.find((kpi) => kpi.key === key)?.name;

function WorstFirst(props: { readonly rated: readonly RatedChallenge[]; readonly organization: string }) {
  const shown = props.rated.slice(0, SHOWN);
  const more = props.rated.length - shown.length;
  return (
    <>
      <Table caption="Rated challenges, worst first" phone="stack">
        <thead>
          <tr>
            <Th>Challenge</Th>
            <Th>Rating</Th>
            <Th>Status</Th>
            <Th>KPI that shows it</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one, i) => {
            const { entry, likelihood, impact } = one;
            const { label, tone } = statusOf(challengeKind, entry.status);
            const isFirst = i === 0 || anchorOf(shown[i - 1] ?? one) !== anchorOf(one);
            const kpi = kpiName(entry.fields.kpi);
            return (
              <tr key={entry.id} id={isFirst ? anchorOf(one) : undefined}>
                <Th scope="row">
                  <ScreenLink className="link" href={entryPath(props.organization, challengeKind.key, entry.id)}>
                    {entry.name}
                  </ScreenLink>
                </Th>
                <Td label="Rating">
                  <span className="num">
                    {likelihood} × {impact}
                  </span>
                </Td>
                <Td label="Status">
                  <Chip tone={tone}>{label}</Chip>
                </Td>
                <Td label="KPI that shows it" className="text-sm">
                  {kpi === undefined ? (
                    <span className="text-ink-2">none</span>
                  ) : (
                    <ScreenLink className="link" href={`/o/${props.organization}/programme/steps`}>
                      {kpi}
                    </ScreenLink>
                  )}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {more === 0 ? null : <p className="mt-2 text-ink-2 text-sm">{`${more} more stand in the register below.`}</p>}
    </>
  );
}

function Unrated({ of, organization }: { readonly of: readonly RegisterEntry[]; readonly organization: string }) {
  if (of.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p>
        {counted(of.length, "challenge")} {of.length === 1 ? "has" : "have"} no rating yet, which says nothing about how
        bad {of.length === 1 ? "it is" : "they are"}:
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {of.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <ScreenLink className="link" href={entryPath(organization, challengeKind.key, id)}>
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the challenges lie by likelihood and impact, worst first, and which nobody has rated. Closed ones are left out. */
export function ChallengeSummary(props: { readonly actor: Actor; readonly entries: readonly RegisterEntry[] }) {
  const { rated, unrated } = rate(props.entries);
  const organization = props.actor.organizationSlug;
  if (rated.length + unrated.length === 0) return null;
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Card title="Likelihood by impact" note="closed challenges are left out">
        <Matrix rated={rated} />
        <p className="mt-2 text-ink-2 text-sm">
          Down: likelihood, from 1 (rare) to 5 (almost certain). Across: impact, from 1 (slight) to 5 (severe).
        </p>
        <Unrated of={unrated} organization={organization} />
      </Card>
      <Card title="Worst first" note={seenNote(props.actor) ?? "by likelihood times impact"}>
        {rated.length === 0 ? (
          <p className="text-ink-2">Nothing is rated yet. Open a challenge and say how likely it is, and how bad.</p>
        ) : (
          <WorstFirst rated={rated} organization={organization} />
        )}
      </Card>
    </div>
  );
}
