import process from "node:process";
import next from "next";
import { env } from "@/lib/base/env";
import { keepTrustedForwarding } from "./forwarded";
import { type HttpServer, serveHttp } from "./http-server";
import { refuseUnservable } from "./unservable";

/** Serves the built pages on HOST and PORT. Throws StartFailure when it cannot listen there. */
export async function servePages(): Promise<HttpServer> {
  const address = { host: env.HOST, port: env.PORT };
  const app = next({ dev: false, dir: process.cwd(), hostname: address.host, port: address.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = await serveHttp((request, response) => {
    keepTrustedForwarding(request.headers, request.socket.remoteAddress ?? "unknown", env.TRUST_PROXY);
    if (refuseUnservable(request, response)) return;
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  }, address);
  const close = async () => {
    await server.close();
    await app.close();
  };
  return { close };
}
