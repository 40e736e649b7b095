/** Saves as a browser makes them: over HTTP, with the cookie of a session. */
import { functionDataPath } from "@/lib/base/data-addresses";
import { send } from "./http";
import { documentOf, type Place } from "./saving-data";

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
