/**
 * Requests of Next to its own server, for a form that it answers: to a page that has the form, where it was sent to one that
 * does not, and for the page that follows it. They come through the front door as well.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { requestMarks } from "@/lib/form/request-mark";
import type { LastWord } from "./last-word";
import type { Refusal } from "./refuse";
import { isForm } from "./request-kind";

/** The request header by which they are known; what a client sends under this name is dropped. */
const WITHIN = "x-tenet-within";

/** A form that is being answered: the host that it was sent to, and why a request of Next for it was refused. */
type Sender = { readonly host: string; refusal: Refusal | null };

const senders = new Map<string, Sender>();

const LOST: Refusal = {
  code: "internal",
  detail: "The request was lost within Tenet. Check whether the change was made before you send it again.",
};

/** The form for which Next sends this request; null when it comes from outside. */
export function senderOf({ headers }: IncomingMessage): Sender | null {
  const id = headers[WITHIN];
  const sender = typeof id === "string" ? senders.get(id) : undefined;
  if (!sender) delete headers[WITHIN];
  return sender ?? null;
}

type Means = Readonly<{ lastWord: LastWord; instead: (refusal: Refusal) => void }>;

/**
 * Makes the requests known that Next sends for this form. Where one of them had no answer of a form, Next says `{}` with 200:
 * the reason is said instead.
 */
export function answerForOwn(request: IncomingMessage, response: ServerResponse, { lastWord, instead }: Means): void {
  if (!isForm(request)) return;
  const id = randomUUID();
  const sender: Sender = { host: request.headers.host ?? "", refusal: null };
  senders.set(id, sender);
  request.headers[WITHIN] = id;
  response.once("close", () => senders.delete(id));
  lastWord.beforeHead((status) => {
    const isLost = status === 200 && /^application\/json/.test(String(response.getHeader("content-type")));
    // Outside of the form's mark, which would hold the line about it back.
    if (isLost) requestMarks().exit(() => instead(sender.refusal ?? LOST));
  });
}
