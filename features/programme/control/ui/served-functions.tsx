import { ScreenLink } from "@/components/screen-link";
import { shortName, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";

export interface ServedFunctionsProps {
  readonly keys: readonly string[];
  /** What it does for them. */
  readonly verb?: "Serves" | "Bears on" | undefined;
  /** The address of a function's screen; null where there is no assessment to open it in. */
  readonly hrefOf: ((key: string) => string) | null;
}

/** The three cross-cutting functions have the same name in every pillar, so theirs is said with it. */
export function servedName(key: string): string {
  const fn = ztmmFunctions.get(key);
  if (!fn) return key;
  const pillar = ztmm.pillars.find(({ functions }) => functions.some((each) => each.key === key));
  return fn.capability && pillar ? `${shortName(fn)} (${pillar.name})` : fn.name;
}

/** The functions of the model that something serves, as links. */
export function ServedFunctions({ keys, verb = "Serves", hrefOf }: ServedFunctionsProps) {
  return (
    <p className="quiet">
      {verb}{" "}
      {keys.map((key, index) => {
        const name = servedName(key);
        return (
          <span key={key}>
            {index > 0 ? ", " : null}
            {hrefOf ? (
              <ScreenLink className="link" href={hrefOf(key)}>
                {name}
              </ScreenLink>
            ) : (
              name
            )}
          </span>
        );
      })}
    </p>
  );
}
