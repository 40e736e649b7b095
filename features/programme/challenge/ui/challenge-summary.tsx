import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { classNames } from "@/components/class-names";
import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { programme } from "@/features/model/catalogue/programme/model";
import { challengeRegister } from "@/features/programme/challenge/register";
import { RATINGS, type RatedChallenge, rate, type Severity, severityOf } from "@/features/programme/challenge/rules";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { seenNote } from "@/features/programme/register/ui/seen-note";
import type { Actor } from "@/lib/access/actor";
import { entryPath, programmePath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

/** More than this stands in the register's own table. */
const SHOWN = 15;

const anchorOf = ({ likelihood, impact }: Pick<RatedChallenge, "likelihood" | "impact">) =>
  `rated-${likelihood}-${impact}`;

const SHADES: Readonly<Record<Severity, string>> = {
  worst: "bg-bad-soft",
  high: "bg-warn-soft",
  medium: "bg-line-2",
  low: "",
};

/** "almost certain": what a step of one of the two scales is called. */
const stepName = (field: "likelihood" | "impact", step: number): string => {
  const scale = challengeRegister.fields.find(({ name }) => name === field);
  const label = scale?.type === "choice" ? scale.options.find(({ value }) => value === String(step))?.label : undefined;
  return label?.split(", ")[1] ?? "";
};

interface GridCellProps {
  readonly likelihood: number;
  readonly impact: number;
  readonly count: number;
  /** The list below has the first of them. */
  readonly isListed: boolean;
}

/** How many challenges have this likelihood and impact, on a ground as deep as the product of the two. */
function GridCell({ likelihood, impact, count, isListed }: GridCellProps) {
  const about = <span className="sr-only">{` with likelihood ${likelihood} and impact ${impact}`}</span>;
  return (
    <Td className={classNames("border border-card text-center", SHADES[severityOf(likelihood * impact)])}>
      {count === 0 ? (
        <span className="sr-only">none</span>
      ) : isListed ? (
        <NumberLink block className="num font-semibold" href={`#${anchorOf({ likelihood, impact })}`}>
          {count}
          {about}
        </NumberLink>
      ) : (
        <span className="num font-semibold">
          {count}
          {about}
        </span>
      )}
    </Td>
  );
}

/** How many challenges lie where; a number leads to the first of them in the list. */
function Matrix({ rated }: { readonly rated: readonly RatedChallenge[] }) {
  const listed = new Set(rated.slice(0, SHOWN).map(anchorOf));
  return (
    <Table caption="How many challenges have which likelihood (rows) and impact (columns)" className="table-fixed">
      <thead>
        <tr>
          <Th rowSpan={2} className="w-24">
            Likelihood
          </Th>
          <Th colSpan={RATINGS.length} scope="colgroup" className="text-center">
            Impact
          </Th>
        </tr>
        <tr>
          {RATINGS.map((impact) => (
            <Th key={impact} className="px-0 text-center">
              <span className="num">{impact}</span> <span className="max-sm:sr-only">{stepName("impact", impact)}</span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATINGS.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <Th scope="row">
              <span className="num">{likelihood}</span>{" "}
              <span className="font-normal text-xs">{stepName("likelihood", likelihood)}</span>
            </Th>
            {RATINGS.map((impact) => (
              <GridCell
                key={impact}
                likelihood={likelihood}
                impact={impact}
                count={rated.filter((one) => one.likelihood === likelihood && one.impact === impact).length}
                isListed={listed.has(anchorOf({ likelihood, impact }))}
              />
            ))}
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
            const { entry, likelihood, impact, rating } = one;
            const { label, tone } = statusOf(challengeRegister, entry.status);
            const isFirst = shown.findIndex((other) => anchorOf(other) === anchorOf(one)) === i;
            const kpi = kpiName(entry.fields.kpi);
            return (
              <tr key={entry.id} id={isFirst ? anchorOf(one) : undefined}>
                <Th scope="row">
                  <ScreenLink className="link" href={entryPath(props.organization, challengeRegister.key, entry.id)}>
                    {entry.name}
                  </ScreenLink>
                </Th>
                <Td label="Rating">
                  <span className="num whitespace-nowrap">
                    <strong>{rating}</strong> ({likelihood} × {impact})
                  </span>
                </Td>
                <Td label="Status">
                  <Chip tone={tone}>{label}</Chip>
                </Td>
                <Td label="KPI that shows it" className="text-sm">
                  {kpi === undefined ? (
                    <span className="text-ink-2">none</span>
                  ) : (
                    <ScreenLink className="link" href={programmePath(props.organization, "steps")}>
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
            <ScreenLink className="link" href={entryPath(organization, challengeRegister.key, id)}>
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the challenges lie by likelihood and impact, worst first, and which nobody has rated. Closed ones are left out. */
export async function ChallengeSummary(props: {
  readonly actor: Actor;
  readonly read: ReadEntries;
  readonly today: string;
}) {
  const { rated, unrated } = await props.read((entries) => rate(entries, props.today));
  const organization = props.actor.organizationSlug;
  if (rated.length + unrated.length === 0) return null;
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,4fr)_minmax(0,5fr)]">
      <Card title="Likelihood by impact" note="closed challenges are left out">
        <Matrix rated={rated} />
        <p className="mt-2 text-ink-2 text-sm">
          The ground is shaded by likelihood times impact: not below 5, then deeper from 5, from 10 and from 15 on.
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
