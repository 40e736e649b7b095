import type { LinkedFunction, Support } from "@/features/programme/driver/schema";
import { functionView, holdersOf, supportView } from "@/features/programme/driver/ui/support-view";
import type { SupportedThing } from "./tenet-rows";

/** What is shown of how far functions support something. */
export const supportedThing = (support: Support, functions: readonly LinkedFunction[]): SupportedThing => ({
  support: supportView(support),
  heldBy: holdersOf(support, functions),
  functions: functions.map(functionView),
});
