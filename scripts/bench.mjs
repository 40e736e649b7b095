import { launch } from "./launch.mjs";

await launch("bench", { print: console.error });
