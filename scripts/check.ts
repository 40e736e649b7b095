// npm run check: the quick part of the tests, for every save.

import { reportToConsole } from "@/lib/installation/progress";
import { generateClient } from "@/lib/installation/start/generate";
import { checkStyle, checkTypes, checkUnused, runVitest } from "@/lib/test/checks";
import { runAll } from "@/lib/test/run-all";

await generateClient(reportToConsole);
await runAll([
  { title: "Types", run: checkTypes },
  { title: "Lint and format", run: checkStyle },
  { title: "Architecture", run: () => runVitest("lib/architecture.test.ts") },
  { title: "Unused code", run: checkUnused },
]);
