"use client";

import { useRef, useState } from "react";
import { buttonClass } from "@/components/button-class";

/** Copies the full address of `path` (which holds everything that the screen shows). */
export function CopyLink({ path }: { readonly path: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [address, setAddress] = useState("");

  async function copy() {
    const link = new URL(path, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(link);
      setAddress("");
      setSaid("Link copied.");
    } catch {
      // Without https the browser gives scripts no clipboard: the address is selected, so that the keys work.
      setAddress(link);
      setSaid("Selected: copy it with Ctrl+C or ⌘C.");
      requestAnimationFrame(() => field.current?.select());
    }
  }

  return (
    <>
      <button type="button" className={buttonClass({})} onClick={copy}>
        Copy link
      </button>
      {address === "" ? null : (
        <input
          ref={field}
          className="control min-w-0 flex-1 basis-64 font-mono text-sm"
          aria-label="Link to this derivation"
          value={address}
          readOnly
          spellCheck={false}
        />
      )}
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  );
}
