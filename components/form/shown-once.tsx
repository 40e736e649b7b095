"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { FormMessage } from "@/components/form-message";

export interface ShownOnceProps {
  readonly title: string;
  /** Names the value: "Invitation link". */
  readonly label: string;
  readonly value: string;
  /** How long it works, whom to give it to. */
  readonly children: ReactNode;
}

/** A link or secret that Tenet itself cannot show again, with a button to copy it. It takes the focus when it appears. */
export function ShownOnce({ title, label, value, children }: ShownOnceProps) {
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  useEffect(() => box.current?.focus(), []);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied("Copied.");
    } catch {
      // Without https the browser gives scripts no clipboard; the text is selected, so the keys work.
      setCopied("Selected: copy it with Ctrl+C or ⌘C.");
    }
  }

  return (
    <div ref={box} tabIndex={-1} className="focus:outline-none">
      <FormMessage tone="success" title={title}>
        <div className="mt-2 grid gap-1">
          <label className="field-label" htmlFor="shown-once">
            {label}
          </label>
          <div className="flex flex-wrap gap-2">
            <input
              ref={field}
              id="shown-once"
              className="control min-w-0 flex-1 basis-64 font-mono text-sm"
              value={value}
              readOnly
              autoComplete="off"
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button variant="primary" onClick={copy}>
              Copy
            </Button>
          </div>
          <p role="status" className="quiet min-h-5">
            {copied}
          </p>
          <div>{children}</div>
        </div>
      </FormMessage>
    </div>
  );
}
