import { launch } from "./launch.mjs";

await launch("bench", { say: console.error });
