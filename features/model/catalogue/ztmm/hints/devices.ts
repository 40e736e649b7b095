import type { HintRow } from "./schema";

export const devicesHints: readonly HintRow[] = [];
