"use client";

import { useSearchParams } from "next/navigation";
import { type RefObject, useEffect, useState } from "react";
import { withoutDone } from "./done";

/**
 * Whether what was just done is still news, for the `box` that says it. The box takes the focus: a status that is on the
 * page from the start is not read out, and the focus would be lost with the form that went away. The news leaves the
 * address at once, so that no reload, bookmark or way back tells it again, and the screen with the next form that is sent.
 */
export function useArrival(box: RefObject<HTMLElement | null>): boolean {
  const done = useSearchParams().get("done");
  const [news, setNews] = useState<string | null>(done ?? "");

  useEffect(() => {
    // Null after it left the address; the same deed once more brings it back.
    if (done === null) return;
    setNews(done);
    // Once the router listens: it has to know the address, and adds to the entry what it needs for the way back.
    const timer = setTimeout(() => window.history.replaceState(null, "", withoutDone(window.location.href)));
    return () => clearTimeout(timer);
  }, [done]);

  // Once it is drawn: an empty box cannot take the focus.
  useEffect(() => {
    if (news !== null) box.current?.focus();
  }, [news, box]);

  useEffect(() => {
    const onSubmit = ({ target }: SubmitEvent) => {
      // A form of the box itself takes back what it says; one of the frame, such as the colours, has nothing to do with it.
      if (!(target instanceof Element) || box.current?.contains(target)) return;
      if (target.closest("main")) setNews(null);
    };
    document.addEventListener("submit", onSubmit);
    return () => document.removeEventListener("submit", onSubmit);
  }, [box]);
  return news !== null;
}
