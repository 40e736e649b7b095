import { QuestionnaireProvider } from "@/components/questionnaire/provider";
import { currentUser } from "@/lib/auth/require-actor";
import { buildId } from "@/lib/live/build-id";
import { listMapPillars } from "@/lib/questionnaire/queries";
import "@/components/questionnaire/live.css";
import "@/components/questionnaire/questionnaire.css";

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
