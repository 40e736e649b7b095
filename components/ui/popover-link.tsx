"use client";

import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";

function closePopover(event: MouseEvent<HTMLAnchorElement>) {
  const popover = event.currentTarget.closest<HTMLElement>("[popover]");
  if (popover?.matches(":popover-open")) popover.hidePopover();
}

/** A link inside a popover. The popover outlives a navigation without page load, so the link closes it. */
export function PopoverLink(props: Omit<ComponentProps<typeof Link>, "onClick">) {
  return <Link {...props} onClick={closePopover} />;
}
