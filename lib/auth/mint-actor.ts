import type { Actor } from "@/lib/access/actor";

/** The facts an Actor stands for, all read from the database in this request. */
export type ActorFacts = { [K in keyof Actor as K extends symbol ? never : K]: Actor[K] };

/** The only way to an Actor. Callers have verified every fact. */
export function mintActor(facts: ActorFacts): Actor {
  return Object.freeze({ ...facts }) as Actor;
}
