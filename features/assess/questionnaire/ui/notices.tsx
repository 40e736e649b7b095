"use client";

import { Button } from "@/components/button";
import type { Presence } from "@/features/assess/live/client";
import { counted } from "@/lib/base/format";
import { useQuestionnaire, useSnapshot } from "./provider";

const PROBLEMS = {
  forbidden:
    "This browser keeps nothing on this device: storage is switched off, or this is a private window. What you type is sent at once; while the server cannot be reached, keep this page open.",
  full: "This device has no room left to keep changes. Free some space, then reload. What you type is sent at once; while the server cannot be reached, keep this page open.",
} as const;

/** What holds for the whole page: said before anything is typed. */
export function Notices({ presence }: { readonly presence: Presence }) {
  const { build } = useQuestionnaire();
  const { problem, link } = useSnapshot();
  const isOutdated = presence.build !== null && presence.build !== build;
  return (
    <>
      {problem ? (
        <p role="alert" className="q-problem">
          {PROBLEMS[problem]}
        </p>
      ) : null}
      {isOutdated ? (
        <p role="alert" className="q-problem">
          Tenet was updated. This page goes on saving; reload it for the new version. What you typed is kept.
          <Button size="small" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </p>
      ) : null}
      {presence.isOpen || link.kind !== "open" ? null : (
        <p role="status" className="q-problem">
          Changes of others do not arrive at the moment. It is tried again by itself; saving works as always.
        </p>
      )}
    </>
  );
}

/** Names of those who look at a function, each once; "you" in another window last. */
export function namesAt(presence: Presence, functionKey: string, userId: string): string[] {
  const here = presence.people.filter(({ at }) => at === functionKey);
  const others = here.filter((person) => person.userId !== userId).map(({ name }) => name);
  const isMyself = here.some((person) => person.userId === userId);
  return [...new Set(others), ...(isMyself ? ["you, in another window"] : [])];
}

/** Who else is on this function, and how many on the others. */
export function AlsoHere({ presence, functionKey }: { readonly presence: Presence; readonly functionKey: string }) {
  const { userId } = useQuestionnaire();
  const here = namesAt(presence, functionKey, userId);
  const elsewhere = new Set(
    presence.people.filter((person) => person.at !== functionKey && person.userId !== userId).map((p) => p.userId),
  ).size;
  const count = elsewhere + presence.more;
  const words = [
    here.length > 0 ? `Also here: ${new Intl.ListFormat("en").format(here)}.` : null,
    count > 0 ? `${counted(count, "more person", "more people")} on other functions.` : null,
  ];
  return (
    <p role="status" className="quiet q-people">
      {words.filter(Boolean).join(" ")}
    </p>
  );
}
