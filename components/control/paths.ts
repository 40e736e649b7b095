/** Addresses of the screens about controls. `organization` is the slug. */
import { queryText } from "@/components/ui/query-text";

type Choice = { readonly unit?: string | undefined; readonly pillar?: string | undefined };

export const controlsPath = (organization: string, choice: Choice = {}): string =>
  `/o/${organization}/controls${queryText(choice)}`;

export const coveragePath = (organization: string, choice: Choice = {}): string =>
  `/o/${organization}/controls/coverage${queryText(choice)}`;

export const consistencyPath = (organization: string, choice: Choice = {}): string =>
  `/o/${organization}/controls/consistency${queryText(choice)}`;

/** Where the interface for scripts gives what `consistencyPath` shows, as CSV. */
export const consistencyCsvPath = (organization: string, choice: Choice = {}): string =>
  `/api/v1/o/${organization}/programme/consistency/csv${queryText(choice)}`;

export const cloudGuidancePath = (organization: string): string => `/o/${organization}/controls/guidance`;
