import { startPath } from "@/lib/base/addresses";
import { credentialsPath, csrfPath } from "@/lib/base/data-addresses";

/** Signing in from the browser, through next-auth's own routes. */

const UNREACHABLE = "Tenet did not answer, so you are not signed in. Check the connection and try again.";
const FAULT = "Signing in did not work because of a fault in Tenet. Try again in a moment.";

/**
 * Opens a session; the browser keeps its cookie. Returns null when signed in, else a sentence that says why not (wrong,
 * too many attempts with the seconds to wait, not reachable).
 */
export async function signInWithPassword(email: string, password: string): Promise<string | null> {
  try {
    const csrf: { csrfToken: string } = await (await fetch(csrfPath, { cache: "no-store" })).json();
    const response = await fetch(credentialsPath, {
      method: "POST",
      body: new URLSearchParams({ csrfToken: csrf.csrfToken, email, password, callbackUrl: startPath, json: "true" }),
    });
    const answer: { url?: string; detail?: string } = await response.json();
    if (!response.ok && answer.detail) return answer.detail;
    const error = new URL(answer.url ?? "", window.location.origin).searchParams.get("error");
    if (error === null) return response.ok ? null : FAULT;
    // Our own reasons are sentences; next-auth's are single words for programmers.
    return error.includes(" ") ? error : FAULT;
  } catch {
    return UNREACHABLE;
  }
}

/**
 * After a form that set the password of `email`: signs in with it and loads `href`. Resolves only when signing in did
 * not work, so that the form stays as it is until the next page is there.
 */
export async function continueSignedIn(email: string, form: HTMLFormElement, href: string): Promise<void> {
  const password = String(new FormData(form).get("password"));
  if ((await signInWithPassword(email, password)) !== null) return;
  window.location.assign(href);
  await new Promise(() => undefined);
}
