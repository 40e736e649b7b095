/** Saves as a browser makes them: over HTTP, with the cookie of a session. */

import http from "node:http";
import type { Actor } from "@/lib/auth/actor";
import { credentialsPath, csrfPath, functionDataPath } from "@/lib/base/data-addresses";
import { emailOf, PASSWORD } from "@/lib/test/factories";
import { documentOf, type Place } from "./saving-data";

type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string };

// The client shares the machine with what is measured: node:http takes less of it than fetch does.
const agent = new http.Agent({ keepAlive: true });

function send(url: string, options: http.RequestOptions, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { ...options, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.once("error", reject);
    });
    request.once("error", reject);
    request.end(body);
  });
}

const cookiesOf = ({ headers }: Answer): string[] =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.slice(0, cookie.indexOf(";")));

/** Signs in and returns the header Cookie of the session. */
export async function signIn(origin: string, actor: Actor): Promise<string> {
  const first = await send(origin + csrfPath, {});
  const { csrfToken } = JSON.parse(first.text);
  const form = new URLSearchParams({ csrfToken, email: await emailOf(actor), password: PASSWORD, json: "true" });
  const headers = { cookie: cookiesOf(first).join("; "), "content-type": "application/x-www-form-urlencoded" };
  const answer = await send(origin + credentialsPath, { method: "POST", headers }, form.toString());
  const session = cookiesOf(answer).find((cookie) => cookie.includes("session-token"));
  if (!session) throw new Error(`the sign-in was refused: ${answer.status} ${answer.text}`);
  return session;
}

/** Saves the place's next version. Rejects when that is refused. */
export async function saveOverHttp(origin: string, cookie: string, place: Place): Promise<void> {
  const { actor, assessmentId, functionKey, version } = place;
  const url = origin + functionDataPath(actor.organizationSlug, assessmentId, functionKey);
  const { inheritedFrom: _, ...document } = documentOf(place, version + 1);
  const body = JSON.stringify(document);
  const headers = {
    cookie,
    origin,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "if-match": `"${version}"`,
  };
  const answer = await send(url, { method: "PUT", headers }, body);
  if (answer.status !== 200) throw new Error(`a save was refused: ${answer.status} ${answer.text}`);
  if (JSON.parse(answer.text).version !== version + 1) throw new Error(`a save got another version: ${answer.text}`);
  place.version++;
}
