import type { ControlChange } from "@/features/programme/control/schema";

/** What somebody wants of a cell of the controls' grid; `version` is that of the entry that they saw there. */
export const controlChange = (
  controlId: string,
  platform: ControlChange["platform"],
  status: ControlChange["status"],
  version: number | null = null,
): ControlChange => ({ controlId, platform, status, version });
