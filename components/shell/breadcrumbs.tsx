import { PeriodText } from "@/components/period-text";
import { WayBackLink } from "./way-back";

export interface Crumb {
  readonly label: string;
  /** Left out for what is no screen of its own, e.g. the period. */
  readonly href?: string | undefined;
}

/** Where this screen is, from the outside in. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="crumbs">
        {items.map(({ label, href }) => (
          <li key={`${href} ${label}`}>
            {href ? (
              <WayBackLink href={href}>
                <PeriodText>{label}</PeriodText>
              </WayBackLink>
            ) : (
              <PeriodText>{label}</PeriodText>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
