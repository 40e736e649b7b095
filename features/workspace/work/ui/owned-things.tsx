import { ScreenLink } from "@/components/screen-link";
import { entriesText } from "@/features/programme/register/ui/value-text";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { ENTRIES_ID } from "@/features/workspace/registers/ui/register-filter";
import { type OwnedCount, type OwnedTally, sumTallies } from "@/features/workspace/work/rules";
import { checklistPath, filterQuery, registerPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

export interface OwnedThingsProps {
  readonly owned: OwnedCount;
  /** Whose it is. */
  readonly person: { readonly userId: string; readonly name: string };
  /** The organisation's slug. */
  readonly organization: string;
  /** Whether whoever reads this sees registers and checklists; they are led there then. */
  readonly mayRead: boolean;
}

/** "12 checklist items, 4 of them open". */
const withOpen = (text: string, { total, open }: OwnedTally): string => {
  if (open === 0) return text;
  return `${text}, ${open < total ? `${open} of them` : total === 1 ? "still" : "all"} open`;
};

const itemsText = (count: number): string => counted(count, "checklist item");

/** What somebody owns as one sentence: "Kim Vale owns 2 entries of registers, all open, and 1 checklist item."; null: nothing. */
export function ownedSentence(name: string, { registers, checklist }: OwnedCount): string | null {
  const entries = sumTallies(registers);
  const parts = [
    ...(entries.total > 0 ? [withOpen(`${entriesText(entries.total)} of registers`, entries)] : []),
    ...(checklist.total > 0 ? [withOpen(itemsText(checklist.total), checklist)] : []),
  ];
  if (parts.length === 0) return null;
  return `${name} owns ${parts.join(entries.open > 0 ? ", and " : " and ")}.`;
}

/** How much somebody owns in registers and checklists, and where to hand it over. */
export function OwnedThings({ owned, person, organization, mayRead }: OwnedThingsProps) {
  const { userId, name } = person;
  const sentence = ownedSentence(name, owned);
  if (sentence === null) return <p className="mb-3 text-ink-2">{name} owns nothing in registers and checklists.</p>;
  const { registers, checklist } = owned;
  const lists = [
    ...registers.map(({ kind, ...tally }) => ({
      key: kind,
      label: REGISTERS.find(({ key }) => key === kind)?.title ?? kind,
      href: `${registerPath(organization, kind)}${filterQuery({ owner: userId })}#${ENTRIES_ID}`,
      tally,
    })),
    ...(checklist.total > 0
      ? [{ key: "", label: "Checklist", href: checklistPath(organization, { owner: userId }), tally: checklist }]
      : []),
  ];
  return (
    <div className="mb-3">
      <p className="text-ink-2">
        {sentence}{" "}
        {mayRead ? "Hand over here what others are to look after:" : "An owner or a lead can hand that over."}
      </p>
      {mayRead ? (
        <ul className="mt-1 flex flex-wrap gap-x-4">
          {lists.map(({ key, label, href, tally }) => (
            <li key={key}>
              <ScreenLink className="link inline-block py-1" href={href}>
                {label}
              </ScreenLink>{" "}
              ({withOpen(String(tally.total), tally)})
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
