import type { Metadata } from "next";
import { PlainShell } from "@/components/shell/plain-shell";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** The same words for what does not exist and for what belongs to somebody else. */
export default function NotFound() {
  return (
    <PlainShell>
      <div>
        <h1>There is nothing here for you.</h1>
        <p className="mb-4 text-ink-2">
          The address may be mistyped, what it named may be gone, or your account may not be allowed to see it. Nothing
          you have saved was changed.
        </p>
        <ButtonLink href="/" variant="primary">
          Go to the start page
        </ButtonLink>
      </div>
    </PlainShell>
  );
}
