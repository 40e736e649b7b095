import { liveHub } from "@/lib/live/hub";
import { requireReader } from "@/lib/live/queries";
import { readEventsOperation } from "../contract/events";
import { streamEndpoint } from "../endpoint";

export const readEventsEndpoint = streamEndpoint(readEventsOperation, async ({ params, who, query, signal }) => {
  const hub = liveHub();
  const mark = hub.mark();
  const readRights = async () => {
    const actor = await who();
    await requireReader(actor, params.id);
    return actor;
  };
  const actor = await readRights();
  const { at = null } = query();
  return () => hub.open({ actor, assessmentId: params.id, at, mark, recheck: readRights, signal });
});
