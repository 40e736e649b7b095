import type { HintRow } from "./schema";

export const dataHints: readonly HintRow[] = [];
