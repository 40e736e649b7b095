export const SETTINGS_LABELS = {
  currency: "Currency",
  checklistReviewMonths: "Months between two reviews of a checklist item",
};
