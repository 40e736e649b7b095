import { ScreenLink } from "@/components/screen-link";
import { type Advice, findItem } from "@/features/programme/checklist/rules";
import { itemPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

export interface AdviceListProps {
  readonly advice: readonly Advice[];
  /** The organisation's slug, and the unit's id. */
  readonly organization: string;
  readonly unit: string;
}

const count = (ids: readonly string[], level: string) => counted(ids.length, `${level} item`);

/** Where advanced items are begun while foundational ones are open: what to finish first. Nothing is held up. */
export function AdviceList({ advice, organization, unit }: AdviceListProps) {
  return (
    <ul className="grid gap-3">
      {advice.map(({ domain, begun, open }) => (
        <li key={domain}>
          <p>
            <strong>{findItem(open[0] ?? "")?.domainName}</strong>: {count(begun, "advanced")} begun,{" "}
            {count(open, "foundational")} still open.
          </p>
          <ul className="list-disc pl-5 text-sm">
            {open.map((id) => (
              <li key={id}>
                <ScreenLink className="link" href={itemPath(organization, unit, id)}>
                  {findItem(id)?.name}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
