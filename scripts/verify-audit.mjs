import { launch } from "./launch.mjs";

// Standard output carries the result and nothing else.
await launch("verify-audit", { print: console.error });
