import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button";

export interface NotFoundNoticeProps {
  /** A way on that is nearer than the start page. */
  readonly action?: ReactNode;
}

/** The same words for what does not exist and for what belongs to somebody else. */
export function NotFoundNotice({ action }: NotFoundNoticeProps) {
  return (
    <div className="notice max-w-[26rem]">
      <h1>There is nothing here for you.</h1>
      <p className="mb-4 text-ink-2">
        The address may be mistyped, what it named may be gone, or your account may not be allowed to see it. Nothing
        you have saved was changed.
      </p>
      <div className="flex flex-wrap gap-2">
        {action}
        <ButtonLink href="/" variant={action ? "secondary" : "primary"}>
          Go to the start page
        </ButtonLink>
      </div>
    </div>
  );
}
