"use client";

import { useRef } from "react";
import { FormMessage } from "@/components/form-message";
import { useArrival } from "./use-arrival";

/** Says what was just done, on the screen one arrives at. */
export function DoneMessage({ children }: { readonly children: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const isNews = useArrival(ref);
  return (
    <div ref={ref} tabIndex={-1} className="mb-4 empty:hidden focus:outline-none">
      {isNews ? <FormMessage tone="success" title={children} /> : null}
    </div>
  );
}
