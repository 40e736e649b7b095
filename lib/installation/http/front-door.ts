/** What every request passes before Next sees it: which name was asked, from where, how much. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { clientAddress } from "@/lib/auth/session-rules";
import { env, isHttps } from "@/lib/base/env";
import { logRefusal } from "@/lib/base/refusal-log";
import { type AnswerMark, answering } from "@/lib/http/failed-answer";
import { isKnownHost, isOurOrigin } from "@/lib/http/hosts";
import { REACH, reachHeader } from "@/lib/http/reach";
import { TRANSPORT_SECURITY } from "@/lib/http/security-headers";
import { boundBody, overLimit } from "./body-limits";
import { keepTrustedForwarding } from "./forwarded";
import { keepLastWord } from "./last-word";
import { answerFaultsOfForms, withMark } from "./misread";
import { answerForOwn, senderOf } from "./own-requests";
import { type Refusal, refuse } from "./refuse";
import { isDocument, isOperation } from "./request-kind";
import { answerSecurityTxt } from "./security-txt";
import { answerUnavailable } from "./unavailable-page";
import { unservable } from "./unservable";

function unknownHost({ headers: { host } }: IncomingMessage): Refusal | null {
  const reach = { publicUrl: env.PUBLIC_URL, listensOn: env.HOST, proxies: env.TRUST_PROXY, isDemo: env.DEMO };
  if (isKnownHost(host, reach)) return null;
  const way = env.DEMO
    ? "The demo answers on this machine only."
    : "Set PUBLIC_URL to the address that people type, and TRUST_PROXY=1 behind a proxy.";
  return { code: "misdirected", detail: `Tenet is not known by the name ${host?.slice(0, 100)}. ${way}` };
}

/** A write to a page is a form, and comes from a page of ours. Operations look at the origin themselves: tokens need none. */
function wrongOrigin(request: IncomingMessage): Refusal | null {
  const { origin, host } = request.headers;
  if (isOperation(request) || ["GET", "HEAD", "OPTIONS"].includes(request.method ?? "")) return null;
  if (isOurOrigin(origin ?? "", host, env.PUBLIC_URL)) return null;
  const from = origin === undefined ? "from no page" : `from ${origin.slice(0, 100)}`;
  const detail = env.PUBLIC_URL
    ? `It comes ${from}, and PUBLIC_URL says that people type ${env.PUBLIC_URL}. Nothing was changed.`
    : `It comes ${from}, and arrived at ${host}. Nothing was changed. Behind a proxy, PUBLIC_URL must say what people type.`;
  return { code: "forbidden", detail };
}

let isProxyTold = false;

/** Says once that a proxy is in front which nobody told Tenet about. */
function tellOfProxy(): void {
  if (isProxyTold) return;
  isProxyTold = true;
  console.warn(
    "A proxy in front of Tenet sends X-Forwarded-For, and TRUST_PROXY is not set: everybody seems to come from the proxy's address, and the failed sign-ins of one make all others wait. Set TRUST_PROXY to the number of proxies.",
  );
}

/** Leaves in the headers what is true about the way here, Host included, and nothing that a client made up. */
function settleWay(request: IncomingMessage): void {
  const { headers, socket } = request;
  const isProxied = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  if (isProxied && env.TRUST_PROXY === 0) tellOfProxy();
  keepTrustedForwarding(headers, socket.remoteAddress ?? "unknown", env.TRUST_PROXY);
  const forwarded = headers["x-forwarded-host"];
  if (typeof forwarded === "string") headers.host = forwarded;
  delete headers["x-forwarded-host"];
  headers[REACH] = reachHeader({ host: headers.host ?? "", isProxied });
}

/** Next compares Origin with Host as texts, and knows nothing of PUBLIC_URL: an origin of ours makes them equal. */
function settleHost({ headers }: IncomingMessage): void {
  const { origin, host } = headers;
  if (origin !== undefined && isOurOrigin(origin, host, env.PUBLIC_URL)) headers.host = new URL(origin).host;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `next` behind the front door. */
export function behindFrontDoor(next: Handle): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const sender = senderOf(request);
    // What Next sends to its own server came in once already, and keeps what was settled then.
    if (sender) request.headers.host = sender.host;
    else settleWay(request);
    if (isHttps()) response.setHeader(TRANSPORT_SECURITY.key, TRANSPORT_SECURITY.value);
    const tell = (refusal: Refusal) => {
      // The answer to the form says it, and the console when that goes out.
      if (sender) {
        sender.refusal = refusal;
        return;
      }
      const { code, detail } = refusal;
      const where = `${request.method} ${request.url?.split("?")[0]?.slice(0, 200)}`;
      logRefusal(code, clientAddress(String(request.headers["x-forwarded-for"])), `${code}, ${where}: ${detail}`);
    };
    const why = unservable(request) ?? unknownHost(request) ?? overLimit(request) ?? wrongOrigin(request);
    if (why) {
      tell(why);
      refuse(request, response, why);
      return;
    }
    if (answerSecurityTxt(request, response)) return;
    settleHost(request);
    const lastWord = keepLastWord(response);
    const instead = (refusal: Refusal) => {
      if (lastWord.replace(() => refuse(request, response, refusal))) tell(refusal);
    };
    boundBody(request, response, instead);
    answerFaultsOfForms(request, response, { lastWord, instead });
    answerForOwn(request, response, { lastWord, instead });
    const mark: AnswerMark = { isUnavailable: false };
    if (isDocument(request))
      lastWord.beforeHead(() => {
        const isFailed = mark.isUnavailable && response.statusCode === 500;
        if (isFailed) lastWord.replace(() => answerUnavailable(request, response));
      });
    withMark(request, () => answering(response, () => next(request, response), mark)).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
}
