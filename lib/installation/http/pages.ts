import process from "node:process";
import next from "next";
import { env, tellNextOrigin } from "@/lib/base/env";
import { behindFrontDoor } from "./front-door";
import { type HttpServer, localOrigin, serveHttp } from "./http-server";
import { holdLinesOfForms } from "./misread";

/** Serves the built pages on HOST and PORT. Throws StartFailure when it cannot listen there. */
export async function servePages(): Promise<HttpServer> {
  const address = { host: env.HOST, port: env.PORT };
  tellNextOrigin(localOrigin(address));
  // Quiet: what pages throw is logged in instrumentation.ts.
  const app = next({ dev: false, quiet: true, dir: process.cwd(), hostname: address.host, port: address.port });
  await app.prepare();
  holdLinesOfForms();
  const server = await serveHttp(behindFrontDoor(app.getRequestHandler()), address);
  const close = async () => {
    await server.close();
    await app.close();
  };
  return { close };
}
