import { Disclosure } from "@/components/disclosure";
import { TextField } from "@/components/field";
import { functionField, pillarField } from "@/features/organization/settings/form.rules";
import type { WeighedPillar } from "@/features/organization/settings/weights.rules";
import { counted } from "@/lib/base/format";

export interface WeightFieldsProps {
  readonly pillars: readonly WeighedPillar[];
  /** The text of a field by its name. */
  readonly textOf: (field: string) => string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

const GRID = "grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3";

/** How much pillars count, and folded below them how much functions do. */
export function WeightFields({ pillars, textOf, errors }: WeightFieldsProps) {
  const field = (name: string, label: string) => (
    <TextField
      key={name}
      label={label}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      optional="unmarked"
      className="content-between"
      defaultValue={textOf(name)}
      error={errors[name]}
    />
  );
  return (
    <fieldset className="grid gap-3" aria-describedby="weights-hint">
      <legend className="mb-1 font-semibold">Weights</legend>
      <p className="quiet" id="weights-hint">
        How much a pillar counts in the score of a unit, and a function in the score of its pillar: 0.1 to 10, with at
        most two decimals. 2 counts twice as much as 1; an empty field is 1. Scores of every quarter follow at once.
      </p>
      <div className={GRID}>{pillars.map(({ key, name }) => field(pillarField(key), name))}</div>
      {pillars.map(({ key, name, functions }) => {
        const names = functions.map((fn) => functionField(fn.key));
        const uneven = names.filter((one) => !["", "1"].includes(textOf(one))).length;
        const isWrong = names.some((one) => errors[one] !== undefined);
        return (
          <Disclosure
            key={key}
            open={isWrong || undefined}
            summary={
              <>
                Functions of {name}{" "}
                <span className="quiet font-normal">
                  {uneven === 0 ? "all 1" : `${counted(uneven, "weight")} other than 1`}
                </span>
              </>
            }
          >
            <div className={GRID}>{functions.map((fn) => field(functionField(fn.key), fn.name))}</div>
          </Disclosure>
        );
      })}
    </fieldset>
  );
}
