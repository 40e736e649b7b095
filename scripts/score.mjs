import { launch } from "./launch.mjs";

// Standard output carries the result and nothing else.
await launch("score", { print: console.error });
