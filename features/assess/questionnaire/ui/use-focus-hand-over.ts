"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Where an element goes away with the focus in it, e.g. because others decided meanwhile, `handOver` takes the focus. */
export function useFocusHandOver(ref: RefObject<HTMLElement | null>, handOver: () => void): void {
  const latest = useRef(handOver);
  useLayoutEffect(() => {
    latest.current = handOver;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element?.contains(document.activeElement)) latest.current();
    };
  }, [ref]);
}
