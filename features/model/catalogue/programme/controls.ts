import { applicationControls } from "./controls-applications";
import { dataControls } from "./controls-data";
import { deviceControls } from "./controls-devices";
import { identityControls } from "./controls-identity";
import { networkControls } from "./controls-networks";
import type { Control } from "./schema";

/**
 * The controls of all five pillars, in pillar order, foundational before advanced.
 * `responsibility` follows one rule. "ours": the provider at most offers a service, and the control is what the
 * organisation makes of it. "shared": the provider has a duty of its own within the control, on the platform beneath.
 * "provider": the whole control lies in that platform.
 */
export const controls: Control[] = [
  ...identityControls,
  ...deviceControls,
  ...networkControls,
  ...applicationControls,
  ...dataControls,
];
