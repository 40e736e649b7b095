/** `npm run bench -- NAME`: one measurement by name; exit status 1 when its limit is exceeded. */
import { benchScoring } from "./bench/scoring";

const benches: ReadonlyMap<string, () => boolean> = new Map([["scoring", benchScoring]]);

const name = process.argv[2] ?? "";
const bench = benches.get(name);
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${[...benches.keys()].join(" | ")}`);
  process.exitCode = 1;
} else if (!bench()) {
  process.exitCode = 1;
}
