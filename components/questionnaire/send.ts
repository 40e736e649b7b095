/** One save as a request: PUT .../functions/{key} with the version that was edited. */
import type { StoredDocument } from "@/lib/questionnaire/schema";
import type { Failure, Outcome } from "./save-entry";
import type { Send } from "./save-store";

/** A request without an answer for this long counts as lost (milliseconds). */
const TIMEOUT_MS = 30_000;
/** Browsers refuse to keep larger requests alive while a page closes (bytes, for all of a page's requests). */
const KEEPALIVE_MAX = 60_000;

type Problem = {
  readonly detail?: string;
  readonly current?: StoredDocument;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
};

const failed = (kind: Failure["kind"], message: string, fields: Failure["fields"] = []): Outcome => ({
  kind: "failed",
  failure: { kind, message, fields },
});

const UNREACHABLE = "the server cannot be reached. It is tried again by itself; keep this page open.";
const SIGNED_OUT = "your session has ended. What you typed is kept on this page: sign in, then it is sent.";
const SOMEBODY_ELSE =
  "somebody else is signed in in this browser now. What you typed is kept on this page: sign in as yourself, then it is sent.";

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.ok) return { kind: "saved", stored: (await response.json()) as StoredDocument };
  if (response.status === 401) return failed("signed-out", SIGNED_OUT);
  if (response.status === 429 || response.status >= 500)
    return failed("unreachable", `the server answered ${response.status}. It is tried again by itself.`);
  const problem = (await response.json().catch(() => ({}))) as Problem;
  if (response.status === 412 && problem.current) return { kind: "stale", current: problem.current };
  const detail = problem.detail ?? `the server answered ${response.status}. Retry, or reload the page.`;
  return failed("refused", detail, problem.errors);
}

/** Sends under the account of `userId` alone: after a failure, who is signed in by now is asked first. */
export function createSender(organization: string, assessment: string, userId: string): Send {
  let isSessionSure = true;
  const base = `/api/v1/o/${encodeURIComponent(organization)}/assessments/${encodeURIComponent(assessment)}/functions/`;

  const whoIsSignedIn = async (): Promise<Outcome | null> => {
    const response = await fetch("/api/v1/me", { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return outcomeOf(response);
    const me = (await response.json()) as { user?: { id?: string } };
    return me.user?.id === userId ? null : failed("signed-out", SOMEBODY_ELSE);
  };

  return async (key, document, version) => {
    try {
      const problem = isSessionSure ? null : await whoIsSignedIn();
      if (problem) return problem;
      const body = JSON.stringify(document);
      const outcome = await outcomeOf(
        await fetch(base + encodeURIComponent(key), {
          method: "PUT",
          headers: { "content-type": "application/json", "if-match": `"${version}"` },
          body,
          keepalive: body.length * 3 < KEEPALIVE_MAX,
          signal: AbortSignal.timeout(TIMEOUT_MS),
        }),
      );
      isSessionSure = outcome.kind !== "failed";
      return outcome;
    } catch {
      isSessionSure = false;
      return failed("unreachable", UNREACHABLE);
    }
  };
}
