import type { HintRow } from "./schema";

export const identityHints: readonly HintRow[] = [];
