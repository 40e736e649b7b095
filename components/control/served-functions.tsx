import { ScreenLink } from "@/components/ui/screen-link";
import { ztmmFunctions } from "@/lib/catalogue/ztmm/model";

export interface ServedFunctionsProps {
  readonly keys: readonly string[];
  /** The address of a function's screen; null where there is no assessment to open it in. */
  readonly hrefOf: ((key: string) => string) | null;
}

/** The functions of the model that something serves, as links. */
export function ServedFunctions({ keys, hrefOf }: ServedFunctionsProps) {
  return (
    <p className="quiet">
      Serves{" "}
      {keys.map((key, index) => {
        const name = ztmmFunctions.get(key)?.name ?? key;
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
