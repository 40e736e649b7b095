import type { ComponentProps, ReactNode } from "react";
import { attributes } from "./attributes";
import { classNames } from "./class-names";

export interface TableProps {
  /** Names the table for everybody who cannot see its place on the screen. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  /** `scroll`: the region scrolls sideways, also by keyboard. `stack`: on a phone each row becomes a block. */
  readonly phone?: "scroll" | "stack" | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A native table; give it `thead`, `tbody` and `tr` with Th and Td inside. */
export function Table({ caption, showCaption = false, phone = "scroll", className, children }: TableProps) {
  const table = (
    <table className={classNames("table", phone === "stack" && "table-stack", className)}>
      <caption className={showCaption ? undefined : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
  if (phone === "stack") return table;
  return <ScrollRegion label={caption}>{table}</ScrollRegion>;
}

/** What is wider than the screen scrolls inside this region, so that the page itself never scrolls sideways. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, Safari cannot scroll the region by keyboard (axe: scrollable-region-focusable).
    <section className="table-region" aria-label={`${label}, scrollable`} tabIndex={0}>
      {children}
    </section>
  );
}

export type ThProps = ComponentProps<"th"> & { readonly numeric?: boolean | undefined };

export function Th({ numeric, className, scope = "col", ...props }: ThProps) {
  return <th scope={scope} {...attributes({ className: classNames(numeric && "numeric", className), ...props })} />;
}

export type TdProps = ComponentProps<"td"> & {
  readonly numeric?: boolean | undefined;
  /** The column's name, shown beside the value when the table is stacked on a phone. */
  readonly label?: string | undefined;
};

export function Td({ numeric, label, className, ...props }: TdProps) {
  const look = classNames(numeric && "numeric", className);
  return <td {...attributes({ className: look, "data-label": label, ...props })} />;
}
