import { headers } from "next/headers";
import { env } from "@/lib/base/env";
import { parseReach, REACH, reachSentences } from "@/lib/http/reach";

/** For whoever looks after the installation: what the proxy in front of Tenet says, and what is missing. */
export async function WayHere() {
  const reached = parseReach((await headers()).get(REACH));
  const sentences = reachSentences(reached, { publicUrl: env.PUBLIC_URL, proxies: env.TRUST_PROXY });
  if (sentences.length === 0) return null;
  return <p className="quiet mb-4 max-w-[42rem]">{sentences.join(" ")}</p>;
}
