// npm run demo: the sample organisation, with data of its own. Its passwords are public, so it serves this machine alone.
import { env } from "@/lib/base/env";
import { StartFailure } from "@/lib/installation/failure";
import { runTenet } from "@/lib/installation/start/run-tenet";

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);

function checkSettings(): void {
  if (env.DATABASE_URL) {
    throw new StartFailure("The demo keeps its own embedded database; unset DATABASE_URL, or use npm start with it.");
  }
  if (!isLoopback(env.HOST)) {
    throw new StartFailure(
      `The demo's passwords are public, so it listens on this machine only and not on HOST=${env.HOST}; unset HOST.`,
    );
  }
}

await runTenet({
  kind: "demo",
  checkSettings,
  prepareData: async (report) => {
    // Loaded this late, because the database client is generated only after the start has begun.
    const { fillFigures } = await import("@/features/assess/assessment/figures.commands");
    await fillFigures(report);
    const { moveAssessments } = await import("@/features/assess/assessment/move.commands");
    await moveAssessments(report);
    const { buildSample } = await import("@/prisma/sample/build-sample");
    await buildSample(report);
    return ["This is a demo: the sign-in page offers an account for every role, and nothing in it is real."];
  },
});
