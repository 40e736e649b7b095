"use client";

import { useEffect, useRef } from "react";
import { FormMessage } from "@/components/ui/form-message";

/**
 * Says what was just done, on the screen one arrives at. It takes the focus: a status that is on the page from the start
 * is not read out, and the focus would be lost with the form that went away.
 */
export function DoneMessage({ children }: { readonly children: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="mb-4 focus:outline-none">
      <FormMessage tone="success" title={children} />
    </div>
  );
}
