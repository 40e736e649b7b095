/** The requests of the questionnaire, each under the account of one user alone: the API refuses any other session. */

import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import type { readFunctionOperation, saveFunctionOperation } from "@/features/assess/assessment/function.api";
import type { setAsideOperation } from "@/features/assess/assessment/history.api";
import { functionDataPath, versionsDataPath } from "@/lib/base/data-addresses";
import type { AnswerOf, BodyOf } from "@/lib/http/contract";
import type { Problem } from "@/lib/http/problem";
import type { Owner } from "./device";
import type { Aside, Outcome } from "./save-entry";

/** A request without an answer for this long counts as lost (milliseconds). */
const TIMEOUT_MS = 30_000;
/** Browsers refuse to keep larger requests alive while a page closes (bytes, for all of a page's requests). */
const KEEPALIVE_MAX = 60_000;

/** What reading and saving a function answer with, when a save was stale too. */
type Stored = AnswerOf<typeof readFunctionOperation> & AnswerOf<typeof saveFunctionOperation>;

/** A refusal as it arrives; a proxy may have cut it, or put another text in its place. */
type Refused = Partial<Omit<Problem, "current">> & { readonly current?: Stored };

/** What came of storing a version in the history alone. */
export type AsideOutcome = { readonly kind: "stored" } | Exclude<Outcome, { kind: "saved" | "stale" }>;

/** Nothing here rejects: what goes wrong is an outcome. */
export type Sender = {
  /** Replaces a function's document; `version` is the one that was edited. */
  readonly save: (functionKey: string, document: AnswerDocument, version: number) => Promise<Outcome>;
  /** Stores a document in the function's history without making it current. */
  readonly setAside: (functionKey: string, aside: Aside) => Promise<AsideOutcome>;
  /** What is stored of a function. */
  readonly read: (functionKey: string) => Promise<Outcome>;
};

const UNREACHABLE = "The server cannot be reached. It is tried again by itself.";
const SIGNED_OUT = "Your session has ended. Sign in, then what you typed is sent.";

async function failureOf(response: Response): Promise<Exclude<Outcome, { kind: "saved" }>> {
  const problem = (await response.json().catch(() => ({}))) as Refused;
  if (response.status === 401) return { kind: "signed-out", message: problem.detail ?? SIGNED_OUT };
  if (response.status === 429 || response.status >= 500)
    return { kind: "unreachable", message: `The server answered ${response.status}. It is tried again by itself.` };
  if (response.status === 412 && problem.current) return { kind: "stale", current: problem.current };
  const message = problem.detail ?? `The server answered ${response.status}. Retry, or reload the page.`;
  return { kind: "refused", refusal: { message, fields: problem.errors ?? [] } };
}

/** Requests for one assessment as `owner.userId`. */
export function createSender(owner: Owner): Sender {
  const { organization, assessment } = owner;
  const addressOf = (functionKey: string) => functionDataPath(organization, assessment, functionKey);

  const ask = async (address: string, method: string, content?: object, headers: Record<string, string> = {}) => {
    const body = content === undefined ? null : JSON.stringify(content);
    return fetch(address, {
      method,
      headers: { "tenet-user": owner.userId, ...(body ? { "content-type": "application/json" } : {}), ...headers },
      body,
      keepalive: body !== null && body.length * 3 < KEEPALIVE_MAX,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  };

  const document = async (request: Promise<Response>): Promise<Outcome> => {
    try {
      const response = await request;
      if (!response.ok) return await failureOf(response);
      return { kind: "saved", stored: (await response.json()) as Stored };
    } catch {
      return { kind: "unreachable", message: UNREACHABLE };
    }
  };

  return {
    save(functionKey, content, version) {
      const body: BodyOf<typeof saveFunctionOperation> = content;
      return document(ask(addressOf(functionKey), "PUT", body, { "if-match": `"${version}"` }));
    },
    read: (functionKey) => document(ask(addressOf(functionKey), "GET")),
    async setAside(functionKey, aside) {
      try {
        const body: BodyOf<typeof setAsideOperation> = aside;
        const response = await ask(versionsDataPath(organization, assessment, functionKey), "POST", body);
        if (response.ok) return { kind: "stored" };
        const failure = await failureOf(response);
        return failure.kind === "stale" ? { kind: "unreachable", message: UNREACHABLE } : failure;
      } catch {
        return { kind: "unreachable", message: UNREACHABLE };
      }
    },
  };
}
