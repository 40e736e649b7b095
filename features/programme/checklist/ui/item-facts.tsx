import type { ReactNode } from "react";
import { Time } from "@/components/time";
import { ownerText } from "@/features/organization/people/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { ITEM_LABELS, REVIEW_STARTS } from "./checklist-text";
import { ItemDay, ItemStatus } from "./item-state";

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="quiet">{term}</dt>
      <dd className="min-w-0 whitespace-pre-wrap break-words">{children}</dd>
    </div>
  );
}

function EvidenceFact({ evidence }: Pick<ChecklistItem, "evidence">) {
  if (!evidence) return <span className="quiet">none</span>;
  const { url, title, seenOn, seenByName } = evidence;
  return (
    <>
      <a className="link" href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
      {seenOn ? (
        <span className="quiet block">
          looked at by {seenByName} on <Time value={seenOn} day />
        </span>
      ) : (
        <span className="quiet block">nobody is named who looked at it</span>
      )}
    </>
  );
}

/** What is stored of an item, for reading. */
export function ItemFacts({ item }: { readonly item: ChecklistItem }) {
  return (
    <dl className="grid gap-2">
      <Fact term={ITEM_LABELS.status}>
        <ItemStatus item={item} />
        {item.implementedOn ? (
          <span className="quiet block">
            implemented by {item.implementedByName} on <Time value={item.implementedOn} day />
          </span>
        ) : null}
        {item.verifiedOn ? (
          <span className="quiet block">
            verified by {item.verifiedByName} on <Time value={item.verifiedOn} day />
          </span>
        ) : null}
      </Fact>
      {item.reason === "" ? null : <Fact term={ITEM_LABELS.reason}>{item.reason}</Fact>}
      <Fact term={ITEM_LABELS.ownerId}>{ownerText(item) ?? <span className="quiet">nobody</span>}</Fact>
      <Fact term={ITEM_LABELS.dueOn}>
        <ItemDay value={item.dueOn} isOver={item.isOverdue} />
      </Fact>
      <Fact term="Evidence">
        <EvidenceFact evidence={item.evidence} />
      </Fact>
      <Fact term={ITEM_LABELS.reviewedOn}>
        <ItemDay value={item.reviewedOn} isOver={false} />
      </Fact>
      <Fact term={ITEM_LABELS.nextReviewOn}>
        <ItemDay value={item.nextReviewOn} isOver={item.isReviewOverdue} />
        {item.reviewStart ? (
          <span className="quiet block">
            counts from <Time value={item.reviewStart.on} day />, {REVIEW_STARTS[item.reviewStart.what]}
          </span>
        ) : null}
      </Fact>
      {item.note === "" ? null : <Fact term={ITEM_LABELS.note}>{item.note}</Fact>}
      {item.updatedAt ? (
        <Fact term="Last change">
          <Time value={item.updatedAt} /> by {item.updatedBy}
        </Fact>
      ) : null}
    </dl>
  );
}
