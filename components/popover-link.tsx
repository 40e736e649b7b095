"use client";

import type { MouseEvent } from "react";
import { ScreenLink, type ScreenLinkProps } from "./screen-link";

function closePopover(event: MouseEvent<HTMLAnchorElement>) {
  const popover = event.currentTarget.closest<HTMLElement>("[popover]");
  if (popover?.matches(":popover-open")) popover.hidePopover();
}

/** A link inside a popover. The popover outlives a navigation without page load, so the link closes it. */
export function PopoverLink(props: Omit<ScreenLinkProps, "onClick">) {
  return <ScreenLink {...props} onClick={closePopover} />;
}
