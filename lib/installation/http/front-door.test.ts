import { once } from "node:events";
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import net from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { UNAVAILABLE_WORDS } from "@/lib/base/errors";
import { markBegun } from "@/lib/form/request-mark";
import { markUnavailable } from "@/lib/http/failed-answer";
import { REACH } from "@/lib/http/reach";
import { boundBody } from "./body-limits";
import { behindFrontDoor } from "./front-door";
import { holdLinesOfForms } from "./misread";
import { refuse } from "./refuse";

const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
holdLinesOfForms();

const ORIGIN = "https://tenet.example.org";
const NO_SETTINGS = { PUBLIC_URL: "", TRUST_PROXY: "", TENET_DEMO: "", SECURITY_CONTACT: "" };
const closing: (() => void)[] = [];

afterEach(() => {
  provideSettings(NO_SETTINGS);
  for (const close of closing.splice(0)) close();
  vi.clearAllMocks();
});

async function listen(handler: RequestListener): Promise<number> {
  const server = http.createServer(handler).listen(0, "127.0.0.1");
  closing.push(() => server.close());
  closing.push(() => server.closeAllConnections());
  await new Promise((resolve) => server.once("listening", resolve));
  return (server.address() as net.AddressInfo).port;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
const echo: Handle = (request, response) => {
  request.resume();
  request.once("end", () => response.end(JSON.stringify(request.headers)));
};

type Sent = Readonly<{ method?: string; path?: string; headers?: Record<string, string>; body?: string | string[] }>;

/** Sends a request to `handle` behind the front door; several pieces of a body go without their length. */
async function send({ method = "GET", path = "/", headers = {}, body }: Sent, handle: Handle = echo) {
  const port = await listen(behindFrontDoor(async (request, response) => handle(request, response)));
  return new Promise<{ status: number; type: string; headers: http.IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const request = http.request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => {
          const type = response.headers["content-type"] ?? "";
          resolve({ status: response.statusCode ?? 0, type, headers: response.headers, text });
        });
      });
      request.on("error", reject);
      if (Array.isArray(body)) for (const piece of body) request.write(piece);
      request.end(Array.isArray(body) ? undefined : body);
    },
  );
}

const form = (headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "next-action": "x", origin: ORIGIN, host: "127.0.0.1:3000", ...headers },
  body: "[]",
});

describe("the front door", () => {
  it("makes Next see the host that people type, whatever Host a proxy passes", async () => {
    provideSettings({ PUBLIC_URL: ORIGIN, TRUST_PROXY: "1" });
    for (const host of ["127.0.0.1:3000", "tenet.example.org:80", "upstream.internal"]) {
      const answer = await send(form({ host, "x-forwarded-for": "203.0.113.9", "x-forwarded-host": host }));
      expect(answer.status, host).toBe(200);
      const { "x-forwarded-host": forwarded, ...seen } = JSON.parse(answer.text);
      expect(seen).toMatchObject({ host: "tenet.example.org", [REACH]: `proxy ${host}` });
      expect(forwarded).toBeUndefined();
    }
  });

  it.each(["https://evil.example", "http://tenet.example.org", "null"])(
    "refuses forms from %s with a sentence that the form shows",
    async (origin) => {
      provideSettings({ PUBLIC_URL: ORIGIN });
      const answer = await send(form({ origin }));
      expect([answer.status, answer.type]).toEqual([403, "text/plain"]);
      expect(answer.text).toBe(
        `Tenet refused the form. It comes from ${origin}, and PUBLIC_URL says that people type ${ORIGIN}. Nothing was changed.`,
      );
    },
  );

  it("refuses writes to pages that come from no page, and leaves those of the interface to it", async () => {
    expect((await send({ method: "POST", path: "/set-up", body: "a=b" })).status).toBe(403);
    expect((await send({ method: "POST", path: "/api/v1/o/x/units", body: "{}" })).status).toBe(200);
  });

  it("refuses names that are not its own", async () => {
    provideSettings({ TENET_DEMO: "1" });
    const answer = await send({ headers: { host: "evil.example" } });
    expect([answer.status, answer.type]).toEqual([421, "application/problem+json"]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect((await send({ headers: { host: "localhost:3000" } })).status).toBe(200);
  });

  it("promises https on every answer where people come by https, on refusals too", async () => {
    const promise = async (path: string) => (await send({ path })).headers["strict-transport-security"];
    expect(await promise("/")).toBeUndefined();
    provideSettings({ PUBLIC_URL: ORIGIN });
    for (const path of ["/", "/api/health", "/_next/static/x.js", "/%zz"])
      expect(await promise(path), path).toBe("max-age=31536000");
  });

  it("refuses what is too long, announced or not, before it takes memory", async () => {
    const body = "x".repeat(1_000_001);
    provideSettings({ PUBLIC_URL: ORIGIN });
    for (const sent of [body, [body.slice(0, 600_000), body.slice(600_000)]])
      expect(await send({ ...form(), body: sent })).toMatchObject({ status: 413, type: "text/plain" });
    const operation = { method: "PUT", path: "/api/v1/x", body: "x".repeat(1_500_001) };
    expect(await send(operation)).toMatchObject({ status: 413, type: "application/problem+json" });
    for (const known of [{ cookie: "a.session-token=x" }, { authorization: "Bearer x" }])
      expect(
        (
          await send({ ...operation, headers: known }, (request, response) => {
            request.resume();
            response.end();
          })
        ).status,
      ).toBe(200);
  });

  it("refuses what is announced as too long without waiting for any of it", async () => {
    provideSettings({ PUBLIC_URL: ORIGIN });
    const port = await listen(behindFrontDoor(async (request, response) => echo(request, response)));
    const socket = net.connect(port, "127.0.0.1");
    closing.push(() => socket.destroy());
    socket.write(`POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: ${ORIGIN}\r\nContent-Length: 50000000\r\n\r\n`);
    const [head] = await once(socket, "data");
    expect(String(head)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("answers 400 with one line where a form cannot be read, and 500 where our own code failed on it", async () => {
    provideSettings({ PUBLIC_URL: ORIGIN, TRUST_PROXY: "1" });
    const fail = (isOurs: boolean) => (_: IncomingMessage, response: ServerResponse) => {
      if (isOurs) markBegun();
      console.error("line 1");
      console.error("line 2");
      response.statusCode = 500;
      response.end("Internal Server Error");
    };
    const misread = await send(form({ "x-forwarded-for": "203.0.113.77" }), fail(false));
    expect([misread.status, misread.text]).toEqual([
      400,
      "Tenet refused the form. It cannot be read. Nothing was changed.",
    ]);
    expect([warn.mock.calls.length, error.mock.calls.length]).toEqual([1, 0]);
    expect(await send(form(), fail(true))).toMatchObject({ status: 500, text: "Internal Server Error" });
    expect(error.mock.calls).toEqual([["line 1"], ["line 2"]]);
  });

  it("says why a form was refused that Next sent on to another page, and takes it as it came in", async () => {
    provideSettings({ PUBLIC_URL: ORIGIN, TRUST_PROXY: "1" });
    const seen: unknown[] = [];
    /** As Next does: on to the server's own address, with the headers that it got; `{}` where no form has answered. */
    const passOn = (inner: Handle): Handle => {
      const handle: Handle = async (request, response) => {
        if (request.headers["x-action-forwarded"]) return inner(request, response);
        const { host: _, "content-length": __, connection: ___, ...headers } = request.headers;
        const own = `http://127.0.0.1:${(request.socket.address() as net.AddressInfo).port}/other`;
        const sent = { ...(headers as Record<string, string>), "x-action-forwarded": "1" };
        const answer = await fetch(own, { method: "POST", headers: sent, body: "[]" });
        const isForms = answer.headers.get("content-type") === "text/x-component";
        response.setHeader("content-type", isForms ? "text/x-component" : "application/json; charset=utf-8");
        response.end(isForms ? await answer.text() : "{}");
      };
      return handle;
    };
    const way = { "x-forwarded-for": "203.0.113.78", host: "upstream.internal" };
    const answered = await send(
      form(way),
      passOn(({ headers }, response) => {
        seen.push([headers.host, headers["x-forwarded-for"], headers[REACH]]);
        response.setHeader("content-type", "text/x-component");
        response.end("done");
      }),
    );
    expect(answered).toMatchObject({ status: 200, text: "done" });
    expect(seen).toEqual([["tenet.example.org", "203.0.113.78", "proxy upstream.internal"]]);
    const misread = await send(
      form(way),
      passOn((_, response) => {
        response.statusCode = 500;
        response.end("Internal Server Error");
      }),
    );
    expect(misread).toMatchObject({ status: 400, text: expect.stringContaining("It cannot be read.") });
    expect(warn).toHaveBeenCalledTimes(1);
    const lost = await send(
      form({ ...way, "x-tenet-within": "made-up" }),
      passOn((_, response) => void response.end()),
    );
    expect(lost).toMatchObject({ status: 500, text: expect.stringContaining("Check whether the change was made") });
  });

  it("prints what a form's answer had to say that was no fault", async () => {
    provideSettings({ PUBLIC_URL: ORIGIN });
    await send(form(), (_, response) => {
      console.error("a line");
      response.end();
    });
    expect(error.mock.calls).toEqual([["a line"]]);
  });

  it("says in words that the database is away where a page failed for it, and leaves a page's parts to its script", async () => {
    const fail: Handle = async (_, response) => {
      markUnavailable();
      response.statusCode = 500;
      await new Promise(setImmediate);
      response.write("<html id='__next_error__'>");
      response.end("</html>");
    };
    const page = await send({ headers: { accept: "text/html,*/*;q=0.8" } }, fail);
    expect([page.status, page.headers["retry-after"], page.type]).toEqual([503, "5", "text/html; charset=utf-8"]);
    expect(page.text).toContain(UNAVAILABLE_WORDS.title);
    expect(page.text).not.toContain("__next_error__");
    expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; frame/);
    const part = await send({ headers: { accept: "*/*", rsc: "1" } }, fail);
    expect([part.status, part.text]).toEqual([503, "<html id='__next_error__'></html>"]);
    const other: Handle = (_, response) => {
      response.statusCode = 500;
      response.end("ours");
    };
    expect(await send({ headers: { accept: "text/html" } }, other)).toMatchObject({ status: 500, text: "ours" });
  });

  it("tells whom to write to about a weakness, where that is set", async () => {
    const path = "/.well-known/security.txt";
    expect((await send({ path })).type).not.toContain("text/plain");
    provideSettings({ PUBLIC_URL: ORIGIN, SECURITY_CONTACT: "security@example.org" });
    const answer = await send({ path });
    expect([answer.status, answer.type]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(answer.text).toMatch(
      /^Contact: mailto:security@example\.org\nExpires: 2\d{3}-\d\d-\d\dT00:00:00\.000Z\nPreferred-Languages: en\nCanonical: https:\/\/tenet\.example\.org\/\.well-known\/security\.txt\n$/,
    );
  });

  it("says once that a proxy is in front which TRUST_PROXY does not name", async () => {
    for (let i = 0; i < 2; i++) await send({ headers: { "x-forwarded-for": "203.0.113.9" } });
    expect(warn.mock.calls.flat()).toEqual([expect.stringMatching(/^A proxy in front of Tenet.*Set TRUST_PROXY/)]);
  });

  it("gives up on a body that does not arrive", async () => {
    const port = await listen((request, response) => {
      boundBody(request, response, (refusal) => refuse(request, response, refusal), 200);
    });
    const socket = net.connect(port, "127.0.0.1");
    socket.write("POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    await new Promise((resolve) => socket.once("close", resolve));
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
  });
});
