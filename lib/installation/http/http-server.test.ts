import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { shutdownSignal } from "@/lib/database/shutdown-signal";
import { freePort } from "@/lib/installation/postgres/postgres";
import { localOrigin, requireFreePort, serveHttp } from "./http-server";

const here = async () => ({ host: "127.0.0.1", port: await freePort() });

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
