// npm test: everything that must hold, from types to journeys in a browser. Its last line is the totals.
import fs from "node:fs/promises";
import { provideSettings } from "@/lib/base/env";
import { freePort } from "@/lib/installation/postgres/postgres";
import { reportToConsole } from "@/lib/installation/progress";
import { buildPages } from "@/lib/installation/start/build";
import { generateClient } from "@/lib/installation/start/generate";
import { requireBrowser } from "@/lib/test/browser";
import { checkStyle, checkTypes, checkUnused, runPlaywright, runVitest } from "@/lib/test/checks";
import { runAll } from "@/lib/test/run-all";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";
import { oneTest } from "@/lib/test/totals";

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

async function build() {
  await buildPages(reportToConsole);
  return oneTest(true);
}

async function journeys() {
  const browser = await requireBrowser(reportToConsole);
  // Built already when the part before succeeded; otherwise this fails at once instead of in both servers.
  await buildPages(reportToConsole);
  const folder = await temporaryFolder("tenet-e2e-");
  try {
    return await runPlaywright({
      TENET_E2E_BROWSER: browser,
      TENET_E2E_DEMO_PORT: String(await freePort()),
      TENET_E2E_EMPTY_PORT: String(await freePort()),
      TENET_E2E_FOLDER: folder,
    });
  } finally {
    // The databases of the two servers may still be writing their last files.
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 250 });
  }
}

await generateClient(reportToConsole);
await runAll([
  { title: "Types", run: checkTypes },
  { title: "Lint and format", run: checkStyle },
  { title: "Architecture, units and database", run: () => runVitest() },
  { title: "Unused code", run: checkUnused },
  { title: "Build", run: build },
  { title: "Journeys in the browser", run: journeys },
]);
