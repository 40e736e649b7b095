import type { ComponentProps } from "react";
import { attributes } from "./attributes";

export type ScreenLinkProps = Omit<ComponentProps<"a">, "href" | "target"> & {
  readonly href: string;
  /** What is in sight stays there: the screen is the same, and shows something else. */
  readonly keepsPlace?: boolean | undefined;
};

/** A link to another screen, which ScreenClicks opens. Nothing is fetched ahead: every screen asks who may see it. */
export function ScreenLink({ href, keepsPlace = false, ...props }: ScreenLinkProps) {
  return <a {...attributes({ "data-scroll": keepsPlace ? "keep" : undefined, ...props })} href={href} />;
}
