import type { ReactNode } from "react";
import { attributes } from "./attributes";
import { classNames } from "./class-names";
import { withPeriods } from "./period-text";

export interface CardProps {
  readonly title?: ReactNode;
  /** A few quiet words after the title. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
  /** The heading can be arrived at by this fragment of the address, and then takes the focus. */
  readonly headingId?: string | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A bordered ground. With a title it is a section with a heading. */
export function Card({ title, note, actions, headingLevel = 2, headingId, id, className, children }: CardProps) {
  if (title == null) {
    return (
      <div {...attributes({ id })} className={classNames("card", className)}>
        {children}
      </div>
    );
  }
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <section {...attributes({ id })} className={classNames("card", className)}>
      <div className="card-head">
        <Heading {...(headingId === undefined ? {} : { id: headingId, tabIndex: -1 })}>
          {title}
          {note == null ? null : <span className="card-note quiet"> {withPeriods(note)}</span>}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
