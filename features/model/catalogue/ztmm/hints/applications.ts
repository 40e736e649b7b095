import type { HintRow } from "./schema";

export const applicationsHints: readonly HintRow[] = [];
