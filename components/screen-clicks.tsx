"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { clickedLink } from "./clicked-link";

/** Everything else on this server is a screen; what is to be loaded afresh has `target="_self"`. */
const NO_SCREEN = /^\/api\//;

/**
 * Opens screens without loading the page, for all links at once: a link that the router draws itself takes ten times as
 * long on the server, and a page has hundreds.
 */
export function ScreenClicks() {
  const router = useRouter();
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = clickedLink(event);
      if (link?.target !== "" || link.origin !== window.location.origin) return;
      if (NO_SCREEN.test(link.pathname)) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash, { scroll: link.dataset.scroll !== "keep" });
    };
    window.addEventListener("click", open);
    return () => window.removeEventListener("click", open);
  }, [router]);
  return null;
}
