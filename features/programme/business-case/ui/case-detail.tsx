import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { getSettings } from "@/features/organization/settings/queries";
import { type BusinessCase, businessCaseOf } from "@/features/programme/business-case/rules";
import type { RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { formatCount } from "@/lib/base/format";
import { CaseFigures } from "./case-figures";
import { CaseHistogram } from "./case-histogram";
import { CaseReferences } from "./case-references";
import { CaseTornado } from "./case-tornado";
import { caseHeadline, inputLabel } from "./case-words";

function Missing({ missing }: Pick<BusinessCase, "missing">) {
  return (
    <Card>
      <EmptyState title="There is no result yet.">
        <p>Without these guesses nothing is worked out, as an empty field is not zero:</p>
        <ul className="mt-1 list-disc pl-5">
          {missing.map((input) => (
            <li key={input}>{inputLabel(input)}</li>
          ))}
        </ul>
      </EmptyState>
    </Card>
  );
}

function Result({ inputs, result, currency, method }: BusinessCase) {
  if (inputs === null || result === null) return null;
  const { simulation } = result;
  return (
    <>
      <Card title="What the case comes to" note={`in ${currency}, rounded to three digits; method ${method}`}>
        <p className="mb-4 max-w-[48rem] text-lg text-pretty">{caseHeadline(result, currency)}</p>
        <CaseFigures result={result} currency={currency} discountRate={inputs.discountRate} />
      </Card>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="Which guess matters most">
          <CaseTornado result={result} currency={currency} />
        </Card>
        <Card title="How it may turn out">
          <CaseHistogram simulation={simulation} currency={currency} />
          <p className="mt-3 text-ink-2 text-sm">
            Each of {formatCount(simulation.draws)} runs draws every guess anew within its range, each on its own. The
            draws are the same every time (seed {simulation.seed}).
          </p>
        </Card>
      </div>
    </>
  );
}

/** Below the form of a business case: what it comes to as stored, and what others have published. */
export async function CaseDetail({ actor, entry }: { readonly actor: Actor; readonly entry: RegisterEntry }) {
  const { currency } = await getSettings(actor);
  const businessCase = businessCaseOf(entry, currency);
  return (
    <div className="grid gap-4">
      {businessCase.result ? <Result {...businessCase} /> : <Missing missing={businessCase.missing} />}
      <CaseReferences />
    </div>
  );
}
