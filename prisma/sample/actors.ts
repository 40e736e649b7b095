import type { Actor } from "@/lib/auth/actor";

/** Who fills the sample's programme. */
export type Actors = Record<"owner" | "lead" | "assessor", Actor>;
