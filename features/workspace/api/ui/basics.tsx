import { Card } from "@/components/card";
import { BASICS } from "@/lib/http/basics";
import { Prose } from "./prose";

/** What holds for every operation. */
export function Basics() {
  return (
    <Card id="basics" title="What holds everywhere">
      <dl className="grid max-w-[48rem] gap-3 sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-4">
        {BASICS.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="font-semibold">{term}</dt>
            <dd className="-mt-2 text-ink-2 sm:mt-0">
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
