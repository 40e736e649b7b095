import type { ReactNode } from "react";

export interface BannerProps {
  readonly tone?: "neutral" | "accent" | "warn" | "bad" | undefined;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A strip across the page for what holds everywhere on it. */
export function Banner({ tone = "neutral", children, action }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`}>
      <div>{children}</div>
      {action}
    </div>
  );
}
