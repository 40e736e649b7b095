import process from "node:process";
import { add, NOTHING, oneTest, type Totals, totalLine } from "@/lib/test/totals";

export type Part = Readonly<{ title: string; run: () => Promise<Totals> }>;

/**
 * Runs every part, also after one has failed, and ends the process with the totals as the last line: exit code 1 when
 * anything failed. A part that throws counts as one failed test.
 */
export async function runAll(parts: readonly Part[]): Promise<never> {
  const done: { title: string; totals: Totals; seconds: number }[] = [];
  for (const { title, run } of parts) {
    console.log(`\n== ${title}`);
    const began = Date.now();
    const totals = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return oneTest(false);
    });
    done.push({ title, totals, seconds: Math.round((Date.now() - began) / 1000) });
  }
  console.log("\n== Totals");
  for (const { title, totals, seconds } of done) console.log(`${title}: ${totalLine(totals)} (${seconds} s)`);
  const all = done.map((part) => part.totals).reduce(add, NOTHING);
  console.log(totalLine(all));
  process.exit(all.failed > 0 ? 1 : 0);
}
