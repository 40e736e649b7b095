import { Card } from "@/components/card";
import { meDataPath, organizationDataPath } from "@/lib/base/data-addresses";
import { CodeBlock } from "./code-block";

const script = (organization: string) => `TENET=https://tenet.example.org
AUTH="Authorization: Bearer $TOKEN"    # from Admin, Tokens
BASE=$TENET${organizationDataPath(organization)}

curl -s -H "$AUTH" $TENET${meDataPath}
curl -s -H "$AUTH" "$BASE/assessments?period=2026-Q4"
curl -s -H "$AUTH" $BASE/assessments/$ID/score
curl -s -H "$AUTH" -i $BASE/assessments/$ID/functions/identity.authentication    # shows the ETag
curl -s -H "$AUTH" -X PUT -H 'If-Match: "3"' -H "Content-Type: application/json" \\
  -d @answers.json $BASE/assessments/$ID/functions/identity.authentication`;

/** A first script, from nothing to a written answer. */
export function Walkthrough({ organization }: { readonly organization: string }) {
  return (
    <Card
      id="first-script"
      title="A first script"
      note="Who am I, the scores of a quarter, one answer read and written"
    >
      <CodeBlock label="A first script" text={script(organization)} />
    </Card>
  );
}
