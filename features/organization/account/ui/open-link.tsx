import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button";
import { PlainShell } from "@/components/shell/plain-shell";
import { AppError } from "@/lib/base/errors";

/** The page behind a one-time link: what `render` makes of it, or a page that says why the link does not work. */
export async function openLink(render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return <PlainShell>{await render()}</PlainShell>;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    return (
      <PlainShell>
        <div>
          <h1>This link does not work any more.</h1>
          <p className="text-ink-2">{error.message}</p>
        </div>
        <ButtonLink href="/" className="justify-self-start">
          Go to the start page
        </ButtonLink>
      </PlainShell>
    );
  }
}
