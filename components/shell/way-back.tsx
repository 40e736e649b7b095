"use client";

import { useSyncExternalStore } from "react";
import { ScreenLink, type ScreenLinkProps } from "@/components/screen-link";
import { type Origin, originText, wayBack } from "./ways";

const never = () => () => undefined;

export type WayBackLinkProps = Omit<ScreenLinkProps, "href"> & { readonly href: string };

/** A link to a list, as it was when it was left. */
export function WayBackLink({ href, ...props }: WayBackLinkProps) {
  const known = useSyncExternalStore(
    never,
    () => wayBack(href),
    () => href,
  );
  return <ScreenLink href={known} {...props} />;
}

/** The screen from which the derivation was opened, where the breadcrumbs do not name it: `known` are their addresses. */
export function OriginLink({ known }: { readonly known: readonly string[] }) {
  const text = useSyncExternalStore(never, originText, () => "null");
  const origin = JSON.parse(text) as Origin | null;
  const path = origin?.href.split("?")[0];
  if (!origin || known.some((href) => href.split("?")[0] === path)) return null;
  return (
    <span>
      Opened from{" "}
      <ScreenLink className="link" href={origin.href}>
        {origin.title}
      </ScreenLink>
    </span>
  );
}
