// npm run verify-audit: checks every link of the audit logs; `-- --head SEQUENCE:HASH` also finds a tail that was cut off.
import path from "node:path";
import { AppError } from "@/lib/base/errors";
import { sentenceFor } from "@/lib/installation/failure";
import { generateClient } from "@/lib/installation/start/generate";
import { visitDatabase } from "@/lib/installation/start/visit-database";

// npm goes to the project's folder and says where it was called: a file is meant from there.
const from = process.env.INIT_CWD ?? ".";
const undo: (() => void | Promise<void>)[] = [];
try {
  await generateClient(console.error);
  // Loaded this late, because the database client may just have been generated.
  const { readVerifyRequest, verifyChains } = await import("@/lib/audit/verify-command");
  const request = await readVerifyRequest(process.argv.slice(2), (file) => path.resolve(from, file));
  await visitDatabase(request.isDemo ? "demo" : "installation", console.error, undo);
  if (!(await verifyChains(request, console.log))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof AppError ? error.message : (sentenceFor(error) ?? error));
  process.exitCode = 1;
}
for (const step of undo.reverse()) await step();
