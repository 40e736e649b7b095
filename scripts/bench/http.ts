/** Requests as a browser makes them, with the cookie of a session. */
import http from "node:http";
import { credentialsPath, csrfPath } from "@/lib/base/data-addresses";

type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string };

// The client shares the machine with what is measured: node:http takes less of it than fetch does.
const agent = new http.Agent({ keepAlive: true });

/** One request on a connection that is kept. */
export function send(url: string, options: http.RequestOptions, body?: string): Promise<Answer> {
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
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const first = await send(origin + csrfPath, {});
  const { csrfToken } = JSON.parse(first.text);
  const form = new URLSearchParams({ csrfToken, email, password, json: "true" });
  const headers = { cookie: cookiesOf(first).join("; "), "content-type": "application/x-www-form-urlencoded" };
  const answer = await send(origin + credentialsPath, { method: "POST", headers }, form.toString());
  const session = cookiesOf(answer).find((cookie) => cookie.includes("session-token"));
  if (!session) throw new Error(`the sign-in was refused: ${answer.status} ${answer.text}`);
  return session;
}
