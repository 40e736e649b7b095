/** Addresses of the screens that results link to. `organization` is the slug. */
import { queryText } from "@/components/ui/query-text";

export const overviewPath = (organization: string, query: { period?: string; pillar?: string } = {}): string =>
  `/o/${organization}${queryText(query)}`;

export const organizationDerivationPath = (organization: string, of: string, period: string): string =>
  `/o/${organization}/derivation${queryText({ of, period })}`;

export const assessPath = (organization: string): string => `/o/${organization}/assess`;

/** Where an assessment is started. */
export const newAssessmentPath = (organization: string): string => `${assessPath(organization)}#new`;

/** Where a unit is added. */
export const newUnitPath = (organization: string): string => `/o/${organization}/admin/units/new`;

export const resultPath = (organization: string, assessment: string): string =>
  `${assessPath(organization)}/${assessment}`;

/** `of`: "overall", or the key of a pillar, function or cross-cutting capability. */
export const derivationPath = (organization: string, assessment: string, of: string): string =>
  `${resultPath(organization, assessment)}/derivation?of=${encodeURIComponent(of)}`;

/** Where the interface for scripts gives what `organizationDerivationPath` shows. */
export const organizationDerivationDataPath = (organization: string, of: string, period: string): string =>
  `/api/v1${organizationDerivationPath(organization, of, period)}`;

/** Where the interface for scripts gives what `derivationPath` shows. */
export const derivationDataPath = (organization: string, assessment: string, of: string): string =>
  `/api/v1/o/${organization}/assessments/${assessment}/derivation?of=${encodeURIComponent(of)}`;

export const questionPath = (organization: string, assessment: string, functionKey: string): string =>
  `${resultPath(organization, assessment)}/functions/${functionKey}`;
