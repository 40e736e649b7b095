import Link from "next/link";
import type { ComponentProps } from "react";
import { attributes } from "./attributes";

export type ScreenLinkProps = ComponentProps<typeof Link>;

/**
 * A link to another screen. Nothing is fetched ahead: every screen asks the database who is allowed to see it, and a
 * page full of links would ask for all of them at once.
 */
export function ScreenLink({ href, ...props }: ScreenLinkProps) {
  return <Link prefetch={false} href={href} {...attributes(props)} />;
}
