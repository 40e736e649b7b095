// npm run verify-scores: computes the figures of all stored answers again and compares; `-- demo` does so for the demo's data.
import { counted } from "@/lib/base/format";
import { sentenceFor } from "@/lib/installation/failure";
import { generateClient } from "@/lib/installation/start/generate";
import { visitDatabase } from "@/lib/installation/start/visit-database";

const undo: (() => void | Promise<void>)[] = [];
try {
  await generateClient(console.error);
  await visitDatabase(process.argv[2] === "demo" ? "demo" : "installation", console.error, undo);
  // Loaded this late, because the database client may just have been generated.
  const { verifyFigures } = await import("@/features/assess/assessment/figures.queries");
  let differences = 0;
  const checked = await verifyFigures((fault) => {
    differences++;
    console.log(fault);
  });
  console.log(`${counted(checked, "answer")} checked, ${counted(differences, "difference")}`);
  if (differences > 0) process.exitCode = 1;
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exitCode = 1;
}
for (const step of undo.reverse()) await step();
