import { QuestionnaireProvider } from "@/components/questionnaire/provider";
import { currentUser } from "@/lib/auth/require-actor";
import { buildId } from "@/lib/live/build-id";
import { listMapPillars } from "@/lib/questionnaire/queries";
import "@/components/questionnaire/criterion.css";
import "@/components/questionnaire/decision-panel.css";
import "@/components/questionnaire/function-form.css";
import "@/components/questionnaire/guidance.css";
import "@/components/questionnaire/history-dialog.css";
import "@/components/questionnaire/keys-dialog.css";
import "@/components/questionnaire/pillar-map.css";
import "@/components/questionnaire/questionnaire.css";
import "@/components/questionnaire/save-bar.css";
import "@/components/questionnaire/stage-cards.css";

const pillars = listMapPillars();

/** What the functions' screens share, unsent changes above all. Each page asks for its Actor itself. */
export default async function FunctionsLayout({
  children,
  params,
}: LayoutProps<"/o/[organization]/assess/[assessment]/functions">) {
  const [{ organization, assessment }, who] = await Promise.all([params, currentUser()]);
  if (!who) return children;
  return (
    <QuestionnaireProvider
      key={`${assessment} ${who.userId}`}
      organization={organization}
      assessment={assessment}
      userId={who.userId}
      build={buildId()}
      shortcutsEnabled={who.shortcutsEnabled}
      pillars={pillars}
    >
      {children}
    </QuestionnaireProvider>
  );
}
