import { defineAuditActions, type Told } from "@/lib/audit/action.rules";

/** The subject of the events of a function: its history is read from them (features/assess/assessment). */
export const functionSubjectId = ({
  assessmentId,
  functionKey,
}: {
  assessmentId: string;
  functionKey: string;
}): string => `${assessmentId}/${functionKey}`;

const functionAndAssessment = ({ ids: [assessmentId, key = ""], nameOf }: Told) =>
  `${nameOf(key, key)} for ${nameOf(assessmentId)}`;

export const assessmentActions = {
  ...defineAuditActions("assessment", {
    "assessment.created": ({ after, nameOf }) =>
      `began the assessment of ${nameOf(after("unitId"))} for ${after("period")}`,
    "assessment.moved": ({ after, nameOf }) =>
      `moved the assessment of ${nameOf(after("unitId"))} for ${after("period")} to version ${after("modelVersion")} of the model`,
    "assessment.deleted": ({ before, nameOf }) =>
      `removed the empty assessment of ${nameOf(before("unitId"))} for ${before("period")}, with its unit`,
    "assessment.discarded": ({ before, nameOf }) =>
      `deleted the empty assessment of ${nameOf(before("unitId"))} for ${before("period")}`,
  }),
  ...defineAuditActions("function", {
    "function.saved": (told) => `answered ${functionAndAssessment(told)}`,
    "function.set_aside": (told) => `set a version of ${functionAndAssessment(told)} aside`,
  }),
};

/** Subjects of the events that tell of changed answers: ids that begin with the assessment's. */
export const ANSWER_SUBJECTS: readonly string[] = [
  ...new Set(Object.values(assessmentActions).map(({ subjectType }) => subjectType)),
];
