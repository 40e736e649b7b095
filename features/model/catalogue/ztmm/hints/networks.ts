import type { HintRow } from "./schema";

export const networksHints: readonly HintRow[] = [];
