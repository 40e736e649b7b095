import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { formatCount } from "@/lib/base/format";
import { shutdownSignal } from "@/lib/database/shutdown-signal";
import { freePort } from "@/lib/installation/postgres/postgres";
import { type HttpServer, LIMITS, localOrigin, requireFreePort, serveHttp } from "./http-server";

const here = async () => ({ host: "127.0.0.1", port: await freePort() });

/** Closed at the end: one that closes ends the requests of this process for good. */
const open: HttpServer[] = [];
afterAll(async () => {
  for (const server of open) await server.close();
});

/** A connection that sends `text`: settles with what came back once the server has ended it. */
function sendRaw({ port, host }: { port: number; host: string }, text: string) {
  const socket = net.connect(port, host, () => socket.write(text));
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(answer)));
  return { socket, ended, answer: () => answer };
}

const REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

describe("the server", () => {
  it("says in one sentence that its port is taken", async () => {
    const address = await here();
    const other = http.createServer().listen(address.port, address.host);
    const sentence = new RegExp(`^Port ${address.port} on 127\\.0\\.0\\.1 is taken`);
    await expect(requireFreePort(address)).rejects.toThrow(sentence);
    await expect(serveHttp(() => undefined, address)).rejects.toThrow(sentence);
    other.close();
  });

  it("says in one sentence that its host is not this machine's", async () => {
    await expect(requireFreePort({ host: "192.0.2.1", port: 3000 })).rejects.toThrow(
      /^HOST=192\.0\.2\.1 is no address/,
    );
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:3000"],
    ["0.0.0.0", "http://127.0.0.1:3000"],
    ["::1", "http://[::1]:3000"],
    ["localhost", "http://localhost:3000"],
  ])("on %s is reached at %s", (host, origin) => {
    expect(localOrigin({ host, port: 3000 })).toBe(origin);
  });

  it("ends connections whose head does not arrive in time, also those that say nothing, and serves others", async () => {
    const address = await here();
    const limits = { ...LIMITS, headWithin: 300, lookEvery: 50 };
    open.push(await serveHttp((_, response) => void response.end("served"), address, limits));
    const slow = sendRaw(address, "GET / HTTP/1.1\r\nHost: a\r\n");
    const silent = sendRaw(address, "");
    const quick = sendRaw(address, REQUEST);
    expect(await slow.ended).toMatch(/^HTTP\/1\.1 408 /);
    expect(await silent.ended).not.toContain("200");
    expect(quick.answer()).toMatch(/^HTTP\/1\.1 200 [\s\S]*served$/);
    quick.socket.destroy();
  });

  it("accepts no more connections than it may have, and others as soon as one has ended", async () => {
    const address = await here();
    const limits = { ...LIMITS, connections: 2 };
    open.push(await serveHttp((_, response) => void response.end("served"), address, limits));
    const [first, second] = [sendRaw(address, REQUEST), sendRaw(address, REQUEST)];
    await expect.poll(() => first.answer() + second.answer()).toMatch(/served[\s\S]*served/);
    expect(await sendRaw(address, REQUEST).ended).toBe("");
    first.socket.destroy();
    await first.ended;
    const retry = async () => {
      const { socket, ended, answer } = sendRaw(address, REQUEST);
      await Promise.race([ended, pause(100)]);
      socket.destroy();
      return answer();
    };
    await expect.poll(retry).toContain("served");
    second.socket.destroy();
  });

  it("has the limits that the operations guide states", () => {
    const guide = fs.readFileSync("docs/operations.md", "utf8").replaceAll(/\s+/g, " ");
    expect(guide).toContain(`The head of a request has ${LIMITS.headWithin / 1000} s.`);
    expect(guide).toContain(`A process accepts ${formatCount(LIMITS.connections)} connections.`);
  });

  it("finishes the requests under way when it closes, ends event streams, and takes no new requests", async () => {
    const address = await here();
    const agent = new http.Agent({ keepAlive: true });
    const get = (path: string) =>
      new Promise<string>((resolve, reject) => {
        const request = http.get({ ...address, path, agent }, (response) => {
          let text = "";
          response.on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () => resolve(text));
        });
        request.on("error", reject);
      });
    const server = await serveHttp((request, response) => {
      if (request.url === "/slow") void pause(400).then(() => response.end("finished"));
      else if (request.url === "/stream") {
        response.write("first ");
        shutdownSignal().addEventListener("abort", () => response.end("last"));
      } else response.end("quick");
    }, address);
    expect(await get("/quick")).toBe("quick");
    const slow = get("/slow");
    const stream = get("/stream");
    await pause(100);
    const began = Date.now();
    const closed = server.close();
    await expect(get("/late")).rejects.toThrow();
    expect(await slow).toBe("finished");
    expect(await stream).toBe("first last");
    await closed;
    // The idle connection, kept alive by the client, does not hold it up.
    expect(Date.now() - began).toBeLessThan(2_000);
    agent.destroy();
  });
});
