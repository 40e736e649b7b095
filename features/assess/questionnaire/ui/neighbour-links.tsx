import Link, { type LinkProps } from "next/link";
import { buttonClass } from "@/components/button-class";
import { Kbd } from "@/components/kbd";

type Neighbour = { readonly key: string; readonly name: string; readonly href: string };

export interface NeighbourLinksProps {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** Their keys are shown. */
  readonly shortcuts: boolean;
  readonly onLeave: (to: string) => NonNullable<LinkProps["onNavigate"]>;
}

/** The functions before and after. The next one is fetched ahead. */
export function NeighbourLinks({ previous, next, shortcuts, onLeave }: NeighbourLinksProps) {
  return (
    <>
      {previous ? (
        <Link className={buttonClass({})} href={previous.href} prefetch={false} onNavigate={onLeave(previous.key)}>
          <span aria-hidden="true">←</span>
          <span className="sr-only">Previous function: {previous.name}</span>
          {shortcuts ? <Kbd>k</Kbd> : null}
        </Link>
      ) : null}
      {next ? (
        <Link
          className={buttonClass({ variant: "primary" })}
          href={next.href}
          prefetch={true}
          onNavigate={onLeave(next.key)}
        >
          Next<span className="sr-only"> function: {next.name}</span>
          {shortcuts ? <Kbd>j</Kbd> : null}
        </Link>
      ) : null}
    </>
  );
}
