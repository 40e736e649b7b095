import { headers } from "next/headers";
import { env } from "@/lib/base/env";

/**
 * The whole address of `path` ("/invitation/..."), for a link that somebody passes on: under PUBLIC_URL where that is
 * set, else under the host by which the person asking reached Tenet.
 */
export async function publicUrl(path: string): Promise<string> {
  const origin = env.PUBLIC_URL ?? `http://${(await headers()).get("host") ?? `${env.HOST}:${env.PORT}`}`;
  return origin + path;
}
