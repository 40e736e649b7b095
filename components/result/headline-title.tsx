import { Fragment } from "react";
import { ScreenLink } from "@/components/ui/screen-link";
import type { HeadlinePart } from "./headline";

/** The sentence as a heading's content; its figures lead to how they were worked out. */
export function HeadlineTitle({ parts, href }: { readonly parts: readonly HeadlinePart[]; readonly href: string }) {
  return parts.map(({ text, isFigure }) => (
    <Fragment key={text}>
      {isFigure ? (
        <ScreenLink
          className="decoration-ink-3 decoration-1 underline decoration-dotted underline-offset-4 hover:decoration-accent hover:decoration-solid"
          href={href}
        >
          {text}
        </ScreenLink>
      ) : (
        text
      )}
    </Fragment>
  ));
}
