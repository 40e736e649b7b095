import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { Table, Td, Th } from "@/components/table";
import { FigureLink } from "@/features/assess/result/ui/figure-link";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { getOnRampAdvice } from "@/features/programme/on-ramp/queries";
import type { OnRampAdvice, Recommendation } from "@/features/programme/on-ramp/schema";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import type { Actor } from "@/lib/access/actor";
import { organizationDerivationPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";
import { listNames } from "@/lib/base/text";
import { FirstSteps } from "./first-steps";

const nameOf = (key: string) => programme.onRamps.find((onRamp) => onRamp.key === key)?.name ?? key;

function title({ recommendation }: OnRampAdvice): string {
  if (recommendation === null) return "Where to begin";
  if (recommendation.state === "unknown") return "Open until something is assessed";
  const names = listNames(recommendation.onRamps.map((key) => nameOf(key).toLowerCase()));
  return recommendation.state === "clear" ? `Begin with ${names}` : `Open between ${names}`;
}

/** The figures that were compared; what nobody assessed is said so, and is no low score. */
function Figures({ of, actor }: { readonly of: Recommendation; readonly actor: Actor }) {
  return (
    <Table
      caption={`Figures of the three on-ramps, ${periodLabel(of.period, actor.yearStartMonth)}`}
      className="max-w-xl"
    >
      <thead>
        <tr>
          <Th>On-ramp</Th>
          <Th numeric>Claimed</Th>
          <Th numeric>Possible</Th>
        </tr>
      </thead>
      <tbody>
        {of.figures.map(({ onRamp, name, pillar, standing, score, possible }) => {
          const href = organizationDerivationPath(actor.organizationSlug, pillar, of.period);
          return (
            <tr key={onRamp}>
              <Th scope="row">{name}</Th>
              <Td numeric>
                <FigureLink score={score} standing={standing} href={href} label={`${name}, claimed`} />
              </Td>
              <Td numeric>
                <FigureLink score={possible} standing={standing} href={href} label={`${name}, possible`} />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The three ways to begin, side by side. */
function Ways({ advice: { recommendation, pursued } }: { readonly advice: OnRampAdvice }) {
  const isRecommended = (key: string) => recommendation?.state === "clear" && recommendation.onRamps.includes(key);
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {programme.onRamps.map(({ key, name, text, firstSteps }) => (
        <Card
          key={key}
          title={name}
          actions={
            <span className="flex flex-wrap gap-1.5">
              {isRecommended(key) ? <Chip tone="good">Recommended</Chip> : null}
              {pursued.includes(key) ? <Chip tone="accent">Pursued now</Chip> : null}
            </span>
          }
        >
          <p className="mb-2 text-ink-2 text-sm">{text}</p>
          <h3 className="mb-1 text-sm">First steps</h3>
          <FirstSteps steps={firstSteps} />
        </Card>
      ))}
    </div>
  );
}

/** Which on-ramp suits and why, how each begins, and a warning when several are pursued at once. */
export async function OnRampSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const advice = await getOnRampAdvice(actor, await read((entries) => entries));
  const { recommendation, warning } = advice;
  return (
    <div className="grid gap-4">
      {warning === null ? null : (
        <Card
          title={
            <>
              <Chip tone="warn">Warning</Chip> Several at once
            </>
          }
        >
          <p className="max-w-3xl">{warning}</p>
        </Card>
      )}
      <Card title={title(advice)}>
        {recommendation === null ? (
          <p className="text-ink-2">
            The recommendation compares figures of the whole organisation, which your role does not see. Somebody who
            sees the Overview can tell you.
          </p>
        ) : (
          <div className="grid gap-3">
            <p className="max-w-3xl">{recommendation.reason}</p>
            <Figures of={recommendation} actor={actor} />
          </div>
        )}
      </Card>
      <div>
        <Ways advice={advice} />
        <SourceLine sources={programme.onRamps.map(({ source }) => source)} />
      </div>
    </div>
  );
}
