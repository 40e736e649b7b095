/** `npm run bench -- NAME`: one measurement by name; exit status 1 when its limit is exceeded, or what it ran is broken. */
import { sentenceFor } from "@/lib/installation/failure";
import { benchPages } from "./bench/pages";
import { benchSaving } from "./bench/saving";
import { benchScoring } from "./bench/scoring";

type Bench = () => boolean | Promise<boolean>;

const benches: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ["pages", benchPages],
  ["saving", benchSaving],
  ["scoring", benchScoring],
]);

const name = process.argv[2] ?? "";
const bench = benches.get(name);
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${[...benches.keys()].join(" | ")}`);
  process.exitCode = 1;
} else {
  try {
    if (!(await bench())) process.exitCode = 1;
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exitCode = 1;
  }
}
