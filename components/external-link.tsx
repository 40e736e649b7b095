import type { ReactNode } from "react";

export interface ExternalLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that leads out of Tenet: it says so, does not tell the other site where it was followed, and on paper shows its address. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a className="link link-out" href={href} target="_blank" rel="external noreferrer">
      {children}
      <span className="sr-only"> (external site, new tab)</span>
    </a>
  );
}
