/** `npm run --silent score -- FILE`: scores JSON Lines; see lib/scoring/score-lines.ts. */
import { runScore } from "@/lib/scoring/score-lines";

process.exitCode = await runScore(process.argv.slice(2), process);
