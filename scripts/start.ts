// npm start: this installation, with its own data.
import { setUpPath } from "@/lib/base/addresses";
import { runTenet } from "@/lib/installation/start/run-tenet";

await runTenet({
  kind: "installation",
  checkSettings: () => undefined,
  prepareData: async (report, origin) => {
    // Loaded this late, because the database client is generated only after the start has begun.
    const { fillFigures } = await import("@/features/assess/assessment/figures.commands");
    await fillFigures(report);
    const { moveAssessments } = await import("@/features/assess/assessment/move.commands");
    await moveAssessments(report);
    const { prepareSetUp } = await import("@/features/organization/setup/queries");
    const open = await prepareSetUp();
    return open ? ["", `Nobody has an account yet. Set up the first one: ${origin}${setUpPath(open.token)}`, ""] : [];
  },
});
