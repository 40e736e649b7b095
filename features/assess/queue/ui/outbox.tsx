"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Banner } from "@/components/banner";
import type { KeptSummary } from "@/features/assess/queue/device";
import { isQuestionPath, questionPath } from "@/lib/base/addresses";

export type OutboxProps = { readonly userId: string; readonly organization: string };

type Said = { readonly isSent: boolean; readonly left: readonly KeptSummary[] };

/**
 * Sends what this device has kept of the questionnaire, on whichever screen somebody comes back to, and says what still
 * waits. The questionnaire itself says so of its own assessment.
 */
export function Outbox({ userId, organization }: OutboxProps) {
  const path = usePathname();
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { listKept } = await import("@/features/assess/queue/device");
      const others = (kept: readonly KeptSummary[]) =>
        kept.filter((one) => one.organization === organization && !isQuestionPath(organization, one.assessment, path));
      const before = others(await listKept(userId));
      if (before.length === 0 || isGone) return setSaid(null);
      const { sendKept } = await import("@/features/assess/queue/open-stores");
      const left = others(await sendKept(userId));
      if (!isGone) setSaid({ isSent: left.length < before.length, left });
    };
    // Without connection the scripts for it may be missing: the next screen tries again.
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [userId, organization, path]);

  if (said === null) return null;
  const [first] = said.left;
  return (
    <div role="status" className="mb-4">
      <Banner tone={first ? "warn" : "accent"}>
        {first ? (
          <>
            This device keeps changes that the server does not have yet: it cannot be reached, or they wait for you.{" "}
            <a className="link" target="_self" href={questionPath(organization, first.assessment, first.first)}>
              Look at them
            </a>
          </>
        ) : (
          "Changes that this device had kept are sent now."
        )}
      </Banner>
    </div>
  );
}
