import { Fragment } from "react";
import { NumberLink } from "@/components/number-link";
import { PeriodText } from "@/components/period-text";
import type { HeadlinePart } from "./headline";

/** The sentence as a heading's content; its figures lead to how they were worked out. */
export function HeadlineTitle({ parts, href }: { readonly parts: readonly HeadlinePart[]; readonly href: string }) {
  return parts.map(({ text, isFigure }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has its pieces in one order, and two may say the same.
    <Fragment key={place}>
      {isFigure ? <NumberLink href={href}>{text}</NumberLink> : <PeriodText>{text}</PeriodText>}
    </Fragment>
  ));
}
