import type { Actor } from "@/lib/access/actor";

/** Who fills the sample's programme. */
export type Actors = Record<"owner" | "lead" | "assessor", Actor>;
