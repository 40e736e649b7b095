export type { Actor } from "@/lib/access/actor";
