/** Requests that a proxy and the server could read as different ones: refused, and nothing behind them is served. */
import net from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "@/lib/installation/postgres/postgres";
import { behindFrontDoor } from "./front-door";
import { type HttpServer, serveHttp } from "./http-server";

const served: string[] = [];
let server: HttpServer;
let port = 0;

beforeAll(async () => {
  port = await freePort();
  const handler = behindFrontDoor(async (request, response) => {
    served.push(request.url ?? "");
    request.resume();
    request.once("end", () => response.end("served"));
  });
  server = await serveHttp(handler, { host: "127.0.0.1", port });
});
afterAll(() => server.close());

/** All that comes back for these bytes until the server closes the connection. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.once("close", () => resolve(answer));
    socket.once("error", reject);
  });
}

const HIDDEN = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n";
const post = (headers: readonly string[], body: string, end = "\r\n") =>
  ["POST /api/x HTTP/1.1", "Host: a", ...headers, "", ""].join(end) + body;
const chunked = "Transfer-Encoding: chunked";
const length = `Content-Length: ${HIDDEN.length}`;

it.each([
  ["both lengths, CL first", post([length, chunked], `0\r\n\r\n${HIDDEN}`)],
  ["both lengths, TE first", post([chunked, length], `0\r\n\r\n${HIDDEN}`)],
  ["two Content-Lengths", post(["Content-Length: 0", length], HIDDEN)],
  ["a list as Content-Length", post([`Content-Length: 0, ${HIDDEN.length}`], HIDDEN)],
  ["a signed Content-Length", post([`Content-Length: +${HIDDEN.length}`], HIDDEN)],
  ["a hexadecimal Content-Length", post(["Content-Length: 0x10"], HIDDEN)],
  ["a negative Content-Length", post(["Content-Length: -1"], HIDDEN)],
  ["an unknown Transfer-Encoding", post(["Transfer-Encoding: xchunked"], `0\r\n\r\n${HIDDEN}`)],
  ["chunked that is not last", post(["Transfer-Encoding: chunked, identity"], `0\r\n\r\n${HIDDEN}`)],
  ["a space before the colon", post(["Transfer-Encoding : chunked"], `0\r\n\r\n${HIDDEN}`)],
  ["a folded header", post(["Transfer-Encoding:\r\n chunked"], `0\r\n\r\n${HIDDEN}`)],
  ["a header that a space begins", post([` ${chunked}`], `0\r\n\r\n${HIDDEN}`)],
  ["bare LF between headers", post([chunked], `0\r\n\r\n${HIDDEN}`, "\n")],
  ["bare CR between headers", post([chunked], `0\r\n\r\n${HIDDEN}`, "\r")],
  ["bare LF within a header", post([`X-A: b\n${chunked}`], `0\r\n\r\n${HIDDEN}`)],
  ["NUL within a header", post(["X-A: b\u0000c"], "")],
  ["a chunk's size that is none", post([chunked], `zz\r\n\r\n${HIDDEN}`)],
  ["a chunk's size that overflows", post([chunked], `ffffffffffffffffff\r\n\r\n${HIDDEN}`)],
  ["bare LF after a chunk's size", post([chunked], `1\na\r\n0\r\n\r\n${HIDDEN}`)],
  ["no Host", "GET / HTTP/1.1\r\n\r\n"],
  ["a space in the address", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"],
])("%s is refused with 400 and the connection is closed", async (_, text) => {
  served.length = 0;
  const answer = await send(text);
  expect(answer).toMatch(/HTTP\/1\.1 400 /);
  expect(answer).not.toContain("HTTP/1.1 200");
  expect(served).not.toContain("/hidden");
});
