import { buildId } from "@/features/assess/live/build-id";
import { findModelVersion, listMapPillars } from "@/features/assess/questionnaire/queries";
import { QuestionnaireProvider } from "@/features/assess/questionnaire/ui/provider";
import { actorOfSession, currentUser } from "@/lib/auth/require-actor";
import "@/features/assess/questionnaire/ui/criterion.css";
import "@/features/assess/questionnaire/ui/decision-panel.css";
import "@/features/assess/questionnaire/ui/function-form.css";
import "@/features/assess/questionnaire/ui/guidance.css";
import "@/features/assess/questionnaire/ui/history-dialog.css";
import "@/features/assess/questionnaire/ui/keys-dialog.css";
import "@/features/assess/questionnaire/ui/pillar-map.css";
import "@/features/assess/questionnaire/ui/questionnaire.css";
import "@/features/assess/questionnaire/ui/save-bar.css";
import "@/features/assess/questionnaire/ui/stage-cards.css";

/** What the functions' screens share, unsent changes above all. Each page asks for its Actor itself. */
export default async function FunctionsLayout({
  children,
  params,
}: LayoutProps<"/o/[organization]/assess/[assessment]/functions">) {
  const [{ organization, assessment }, who] = await Promise.all([params, currentUser()]);
  const actor = who && (await actorOfSession(organization).catch(() => null));
  const modelVersion = actor && (await findModelVersion(actor, assessment));
  // The page says what is wrong: no one is signed in, or the organisation or assessment does not exist.
  if (!modelVersion) return children;
  return (
    <QuestionnaireProvider
      key={`${assessment} ${who.userId}`}
      organization={organization}
      assessment={assessment}
      userId={who.userId}
      build={buildId()}
      shortcutsEnabled={who.shortcutsEnabled}
      pillars={listMapPillars(modelVersion)}
    >
      {children}
    </QuestionnaireProvider>
  );
}
