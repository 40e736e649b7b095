// npm run test:long: what takes too long for every change, in files named *.long.test.ts. Its last line is the totals.
import { provideSettings } from "@/lib/base/env";
import { reportToConsole } from "@/lib/installation/progress";
import { buildPages } from "@/lib/installation/start/build";
import { generateClient } from "@/lib/installation/start/generate";
import { runLongVitest } from "@/lib/test/checks";
import { runAll } from "@/lib/test/run-all";

// The tests bring databases of their own; the caller's settings must not reach them.
provideSettings({
  DATABASE_URL: "",
  DATA_DIR: "",
  AUTH_SECRET: "",
  PUBLIC_URL: "",
  TRUST_PROXY: "",
  HOST: "",
  PORT: "",
});

await generateClient(reportToConsole);
await buildPages(reportToConsole);
await runAll([{ title: "Long tests", run: runLongVitest }]);
