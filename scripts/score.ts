/** `npm run --silent score -- FILE`: scores JSON Lines; see features/model/scoring/score-lines.ts. */
import path from "node:path";
import { runScore } from "@/features/model/scoring/score-lines";

// npm goes to the project's folder and says where it was called: a file is meant from there.
const from = process.env.INIT_CWD ?? ".";
const args = process.argv.slice(2).map((arg) => (arg.startsWith("-") ? arg : path.resolve(from, arg)));
process.exitCode = await runScore(args, process);
